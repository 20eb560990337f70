import { makeStyles, Select } from "@fluentui/react-components";
import { plainText } from "../../domain/record/plainText";
import type { FormField } from "../../jobs/RowForm";
import { usePane } from "../state/Pane";

const useStyles = makeStyles({ select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" } });

interface Props {
  readonly id: string;
  readonly formField: FormField;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/**
 * A drop-down of the choices that are offered, worded in the pane's language; what is chosen is written in the
 * workbook's. What the cell holds is always among them, also where it is no longer offered.
 */
export function ChoiceInput({ id, formField, text, onText }: Props) {
  const styles = useStyles();
  const { state, say } = usePane();
  const options = formField.options ?? [];
  const sought = plainText(text);
  const chosen = options.find(({ value, code, label }) =>
    [value, code, label.en, label.km].some((wording) => plainText(wording) === sought),
  );
  return (
    <Select
      id={id}
      select={{ className: styles.select }}
      // What the cell holds may be the code, or the other language's word: it stays as it is until one chooses.
      value={chosen?.value ?? text}
      onChange={(_, { value }) => onText(value)}
    >
      <option value="">{say("form.empty")}</option>
      {!chosen && text !== "" && <option value={text}>{say("form.notOffered", { value: text })}</option>}
      {options.map(({ value, code, label }) => (
        <option key={code} value={value}>
          {label[state.language] || value}
        </option>
      ))}
    </Select>
  );
}
