import { makeStyles } from "@fluentui/react-components";
import { usePane, type Pane } from "../state/Pane";
import { sayCount, sayNumber } from "../state/sayCount";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells screen readers what runs and what a check found. The same words twice are not said twice. */
export function Announcer() {
  const styles = useStyles();
  const pane = usePane();
  return (
    <div role="status" className={styles.hidden}>
      {announcement(pane)}
    </div>
  );
}

function announcement({ state, say }: Pane): string {
  const { job, report, view, waiting } = state;
  if (job === "add") return say(state.workbook?.recognised ? "start.adding" : "start.creating");
  if (job === "findings") return say("findingsSheet.writing");
  if (job === "build") return say("summaries.building");
  if (job === "repair") return say("repairs.applying");
  if (job === "lift") return say("workbook.lifting");
  if (state.said) return say(state.said.key, state.said.values);
  if (view !== "check") return "";
  if (waiting) return say("check.waiting");
  if (!report) return state.workbook?.recognised ? say("check.checking") : "";
  return say("check.done", {
    rows: sayCount(say, "count.rows", report.rows),
    errors: sayNumber(report.counts.error),
    warnings: sayNumber(report.counts.warning),
    notes: sayNumber(report.counts.note),
  });
}
