import { Button, FluentProvider, makeStyles, Spinner } from "@fluentui/react-components";
import { DocumentTableRegular, PlugDisconnectedRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { PaneRequests } from "../commands/PaneRequests";
import { speak } from "../text/speak";
import { App } from "./App";
import { EmptyState } from "./frame/EmptyState";
import { useEscape } from "./frame/useEscape";
import { languageOf, readPaneLanguage } from "./host/paneLanguage";
import { readSurroundings } from "./host/Surroundings";
import { useDocumentLanguage } from "./host/useDocumentLanguage";
import { waitForHost, type Host } from "./host/waitForHost";
import { PaneErrorBoundary } from "./PaneErrorBoundary";
import { paneTheme } from "./theme/paneTheme";

const useStyles = makeStyles({
  page: { height: "100%", overflowY: "auto" },
  connecting: { padding: "64px 20px" },
});

interface Props {
  readonly requests: PaneRequests;
  /** Called once, when Office.js is ready in Excel and before the pane shows. */
  readonly onExcel: () => void;
  /** How long to wait for Office.js, in milliseconds. */
  readonly patience?: number;
}

/** Waits for Excel; then the pane, or plain words on why there is none. */
export function Boot({ requests, onExcel, patience }: Props) {
  const [host, setHost] = useState<Host | null>(null);
  useEffect(() => {
    waitForHost((found) => {
      if (found === "excel") onExcel();
      setHost(found);
    }, patience);
  }, [onExcel, patience]);
  return host === "excel" ? <InExcel requests={requests} /> : <Waiting host={host} />;
}

function InExcel({ requests }: { readonly requests: PaneRequests }) {
  const [surroundings] = useState(readSurroundings);
  const language = readPaneLanguage(surroundings);
  useEscape();
  return (
    <FluentProvider theme={paneTheme(language, surroundings.isDark())} style={{ height: "100%" }}>
      <PaneErrorBoundary say={speak(language)}>
        <App requests={requests} surroundings={surroundings} />
      </PaneErrorBoundary>
    </FluentProvider>
  );
}

/** Before Office.js answers only the browser tells the language. */
function Waiting({ host }: { readonly host: "outside" | "silent" | null }) {
  const styles = useStyles();
  const language = languageOf(navigator.language);
  const say = speak(language);
  useDocumentLanguage(language, say("app.title"));
  return (
    <FluentProvider theme={paneTheme(language, false)} className={styles.page} lang={language}>
      <main>
        <div role="status">
          {host === null && <Spinner className={styles.connecting} label={say("boot.connecting")} />}
          {host === "silent" && (
            <EmptyState
              icon={<PlugDisconnectedRegular />}
              isPage
              title={say("boot.silent")}
              text={say("boot.silentDetail")}
              action={
                <Button appearance="primary" onClick={() => location.reload()}>
                  {say("boot.retry")}
                </Button>
              }
            />
          )}
          {host === "outside" && (
            <EmptyState
              icon={<DocumentTableRegular />}
              isPage
              title={say("boot.outside")}
              text={say("boot.outsideDetail")}
            />
          )}
        </div>
      </main>
    </FluentProvider>
  );
}
