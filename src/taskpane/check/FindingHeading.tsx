import { usePane } from "../state/Pane";
import { sayCount } from "../state/sayCount";
import { templateName } from "../state/templateName";
import type { FindingGroup } from "./groupFindings";
import { useFindingStyles } from "./useFindingStyles";

/** A template's name and how many findings it has here. */
export function FindingHeading({ group }: { readonly group: FindingGroup }) {
  const styles = useFindingStyles();
  const { state, say } = usePane();
  return (
    <h2 className={styles.heading}>
      <span>
        {group.templateId === "" ? say("check.workbook") : templateName(group.templateId, state.language)}
      </span>
      <span className={styles.count}>{sayCount(say, "count.findings", group.findings.length)}</span>
    </h2>
  );
}
