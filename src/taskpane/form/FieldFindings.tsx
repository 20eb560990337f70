import { makeStyles, tokens } from "@fluentui/react-components";
import type { EntryProblem } from "../../domain/form/readEntry";
import type { LocatedFinding } from "../../jobs/LocatedFinding";
import { sayFinding } from "../../text/sayFinding";
import { SeverityMark } from "../check/SeverityMark";
import { usePane } from "../state/Pane";
import { sayNumber } from "../state/sayCount";

const useStyles = makeStyles({
  // The sign has the colour of its severity; the words are to be read.
  list: { display: "flex", flexDirection: "column", gap: "4px", color: tokens.colorNeutralForeground1 },
  line: { display: "flex", gap: "6px", overflowWrap: "anywhere" },
});

interface Props {
  /** Why what was typed can't be saved; it comes before what the checks say of the sheet. */
  readonly problem?: EntryProblem | undefined;
  readonly findings: readonly LocatedFinding[];
}

/** What is wrong with a field or a row, each with the sign and the word of its severity. */
export function FieldFindings({ problem, findings }: Props) {
  const styles = useStyles();
  const { state, say } = usePane();
  return (
    <span className={styles.list}>
      {problem && (
        <span className={styles.line}>
          <SeverityMark severity="error" />
          <span>{say(`form.problem.${problem.problem}`, { limit: sayNumber(problem.limit ?? 0) })}</span>
        </span>
      )}
      {findings.map((finding, at) => (
        <span key={`${finding.code} ${at}`} className={styles.line}>
          <SeverityMark severity={finding.severity} />
          <span>
            {say(`severity.${finding.severity}`)}: {sayFinding(finding, state.language).message}
          </span>
        </span>
      ))}
    </span>
  );
}
