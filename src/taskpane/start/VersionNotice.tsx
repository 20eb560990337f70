import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
} from "@fluentui/react-components";
import type { WorkbookState } from "../../jobs/WorkbookState";
import { usePane } from "../state/Pane";
import { templateNames } from "../state/templateName";

const useStyles = makeStyles({ bar: { whiteSpace: "normal" } });

/** Says which sheets another version of the tracker made, and brings older ones up to date. */
export function VersionNotice({ workbook }: { readonly workbook: WorkbookState }) {
  const styles = useStyles();
  const { state, say, jobs, busy } = usePane();
  const { older = [], newer = [] } = workbook;
  const lifting = state.job === "lift";
  return (
    <>
      {newer.length > 0 && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{say("workbook.newer")}</MessageBarTitle>
            {say("workbook.newerDetail", { names: templateNames(newer, state.language) })}
          </MessageBarBody>
        </MessageBar>
      )}
      {older.length > 0 && (
        <MessageBar intent="info" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{say("workbook.older")}</MessageBarTitle>
            {say("workbook.olderDetail", { names: templateNames(older, state.language) })}
          </MessageBarBody>
          <MessageBarActions>
            <Button
              disabledFocusable={busy}
              icon={lifting ? <Spinner size="tiny" /> : undefined}
              onClick={jobs.lift}
            >
              {say(lifting ? "workbook.lifting" : "workbook.lift")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
