import { Field, makeStyles, Select } from "@fluentui/react-components";
import { usePane } from "../state/Pane";
import { sayNumber } from "../state/sayCount";
import { templateName } from "../state/templateName";

const useStyles = makeStyles({ select: { minWidth: 0 } });

const all = "*";

interface Props {
  /** Findings a template, "" for the workbook as a whole. */
  readonly counts: ReadonlyMap<string, number>;
  /** null = all. */
  readonly chosen: string | null;
  readonly onChoose: (templateId: string | null) => void;
}

/** Which template's findings are shown. */
export function TemplateFilter({ counts, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { state, say } = usePane();
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  // A template whose last finding was mended stays in the list while it is chosen.
  const ids = chosen !== null && !counts.has(chosen) ? [...counts.keys(), chosen] : [...counts.keys()];
  const name = (id: string) => (id === "" ? say("check.workbook") : templateName(id, state.language));
  return (
    <Field label={say("check.template")}>
      <Select
        className={styles.select}
        value={chosen ?? all}
        onChange={(_, { value }) => onChoose(value === all ? null : value)}
      >
        <option value={all}>{say("check.allTemplates", { n: sayNumber(total) })}</option>
        {ids.map((id) => (
          <option key={id} value={id}>
            {say("check.templateOption", { name: name(id), n: sayNumber(counts.get(id) ?? 0) })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
