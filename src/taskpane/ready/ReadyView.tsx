import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular, ArrowSyncRegular } from "@fluentui/react-icons";
import { usePane } from "../state/Pane";
import { SendLineItem } from "./SendLineItem";
import { useInspection } from "./useInspection";
import { Verdict } from "./Verdict";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "16px", padding: "8px 12px 20px 16px", minWidth: 0 },
  back: { alignSelf: "flex-start", marginLeft: "-8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  intro: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0, listStyle: "none" },
  again: { minHeight: "40px" },
  outdated: { marginBottom: "8px", whiteSpace: "normal" },
  waiting: { padding: "32px 20px" },
});

/** Whether the workbook can be sent: the verdict, what is to be looked at, and what is in order. */
export function ReadyView() {
  const styles = useStyles();
  const { say, dispatch } = usePane();
  const { send, isLooking, isOutdated, look } = useInspection();
  const parts = [
    { heading: say("ready.toDo"), lines: send?.lines.filter((line) => line.state !== "fine") ?? [] },
    { heading: say("ready.inOrder"), lines: send?.lines.filter((line) => line.state === "fine") ?? [] },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <div className={styles.view}>
      <Button
        appearance="subtle"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        onClick={() => dispatch({ type: "viewOpened", view: "check" })}
      >
        {say("ready.back")}
      </Button>
      <div>
        <h2 className={styles.title}>{say("ready.title")}</h2>
        <p className={styles.intro}>{say("ready.intro")}</p>
      </div>
      <div role="status">
        {isOutdated && !isLooking && (
          <MessageBar intent="warning" layout="multiline" className={styles.outdated}>
            <MessageBarBody>{say("ready.outdated")}</MessageBarBody>
          </MessageBar>
        )}
        {send ? (
          <Verdict send={send} />
        ) : (
          isLooking && <Spinner className={styles.waiting} label={say("ready.looking")} />
        )}
      </div>
      {parts.map(({ heading, lines }) => (
        <section key={heading} aria-label={heading}>
          <h3 className={styles.heading}>{heading}</h3>
          <ul className={styles.list}>
            {lines.map((line) => (
              <SendLineItem key={line.id} line={line} />
            ))}
          </ul>
        </section>
      ))}
      {(send || !isLooking) && (
        <Button
          className={styles.again}
          icon={isLooking ? <Spinner size="tiny" aria-hidden /> : <ArrowSyncRegular />}
          disabledFocusable={isLooking}
          onClick={look}
        >
          {say(isLooking ? "ready.looking" : "ready.again")}
        </Button>
      )}
    </div>
  );
}
