import { usePane } from "../state/Pane";
import { sayCount } from "../state/sayCount";
import type { FindingGroup } from "./groupFindings";
import { groupName } from "./groupName";
import { useFindingStyles } from "./useFindingStyles";

/** A group's name and how many of its findings are shown. */
export function FindingHeading({ group }: { readonly group: FindingGroup }) {
  const styles = useFindingStyles();
  const { state, say } = usePane();
  return (
    <h2 className={styles.heading}>
      <span>
        {groupName(group.id, group.by, group.findings[0]?.finding, { say, language: state.language })}
      </span>
      <span className={styles.count}>{sayCount(say, "count.findings", group.findings.length)}</span>
    </h2>
  );
}
