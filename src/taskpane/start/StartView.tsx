import { makeStyles, Spinner } from "@fluentui/react-components";
import { usePane } from "../state/Pane";
import { NewPlan } from "./NewPlan";
import { PlanContents } from "./PlanContents";

const useStyles = makeStyles({ waiting: { padding: "32px 20px" } });

/** Sets up a new plan, or shows what the open one holds and what can be added. */
export function StartView() {
  const styles = useStyles();
  const { state, say } = usePane();
  if (state.workbook?.recognised) return <PlanContents workbook={state.workbook} />;
  // A workbook that can't be read keeps its message above, and the form would only fail again.
  if (!state.workbook) {
    return state.notice ? null : <Spinner className={styles.waiting} label={say("state.reading")} />;
  }
  return <NewPlan />;
}
