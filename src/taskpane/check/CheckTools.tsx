import { Button, makeStyles, Spinner, Switch, tokens } from "@fluentui/react-components";
import { CheckmarkStarburstRegular, ArrowLeftRegular, TableSimpleRegular } from "@fluentui/react-icons";
import { useEffect, useId, useRef } from "react";
import type { CheckReport } from "../../jobs/CheckReport";
import { usePane } from "../state/Pane";
import { sayNumber } from "../state/sayCount";
import { RepairButton } from "./repair/RepairButton";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  button: { minHeight: "32px" },
  hint: {
    margin: "-4px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly report: CheckReport;
  /** Whether the accepted findings are shown in place of the open ones. */
  readonly showsAccepted: boolean;
  readonly onShowAccepted: (shown: boolean) => void;
  /** The repairs were left for this view: their button, or the next one, takes the focus. */
  readonly takesFocus: boolean;
}

/** What can be done with findings beside mending them: show them in the sheet, write them down, see the accepted. */
export function CheckTools({ report, showsAccepted, onShowAccepted, takesFocus }: Props) {
  const styles = useStyles();
  const { state, say, jobs, busy } = usePane();
  const hint = useId();
  const tools = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) tools.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  const writing = state.job === "findings";
  return (
    <div>
      <Switch
        label={say("marks.show")}
        aria-describedby={hint}
        checked={report.marked}
        onChange={(_, { checked }) => jobs.showMarks(checked)}
      />
      <p id={hint} className={styles.hint}>
        {say("marks.hint")}
      </p>
      <div ref={tools} className={styles.tools}>
        {!showsAccepted && <RepairButton className={styles.button} />}
        <Button
          className={styles.button}
          icon={writing ? <Spinner size="tiny" aria-hidden /> : <TableSimpleRegular />}
          disabledFocusable={busy}
          onClick={jobs.writeFindingsSheet}
        >
          {say(writing ? "findingsSheet.writing" : "findingsSheet.write")}
        </Button>
        {(showsAccepted || report.waived.length > 0) && (
          <Button
            className={styles.button}
            icon={showsAccepted ? <ArrowLeftRegular /> : <CheckmarkStarburstRegular />}
            onClick={() => onShowAccepted(!showsAccepted)}
          >
            {showsAccepted
              ? say("waivers.showOpen")
              : say("waivers.showAccepted", { n: sayNumber(report.waived.length) })}
          </Button>
        )}
      </div>
    </div>
  );
}
