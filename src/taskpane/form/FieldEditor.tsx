import {
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
  useFieldControlProps_unstable,
} from "@fluentui/react-components";
import { memo } from "react";
import type { EntryProblem } from "../../domain/form/readEntry";
import type { Language } from "../../domain/schema/Label";
import type { FormField } from "../../jobs/RowForm";
import type { Say } from "../../text/speak";
import { ChoiceInput } from "./ChoiceInput";
import { DayInput } from "./DayInput";
import { FieldFindings } from "./FieldFindings";
import { inputId } from "./inputId";
import { LinkInput } from "./LinkInput";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
  area: { minHeight: "64px" },
  computed: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: "5px 12px",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly formField: FormField;
  readonly text: string;
  readonly problem: EntryProblem | undefined;
  readonly isRequired: boolean;
  readonly language: Language;
  readonly say: Say;
  readonly onText: (field: string, text: string) => void;
  readonly onLeave: (field: string) => void;
}

/** One field: its label, the entry, what to put in, and what is wrong with it. */
export const FieldEditor = memo(function FieldEditor(props: Props) {
  const { formField, problem, isRequired, language, say, onLeave } = props;
  const { field, findings, renamed, isFormula } = formField;
  const worst = problem ? "error" : worstOf(formField);
  const hints = [
    // The help of computed fields says of itself that they are.
    isFormula && field.type !== "computed" ? say("form.formula") : "",
    field.help[language],
    renamed === undefined ? "" : say("form.heading", { heading: renamed }),
  ];
  const hasMessage = problem !== undefined || findings.length > 0;
  return (
    <Field
      label={{ children: field.label[language], htmlFor: inputId(field.id) }}
      required={isRequired && !isFormula}
      hint={hints.filter((hint) => hint !== "").join(" ") || undefined}
      validationState={worst}
      validationMessageIcon={null}
      validationMessage={
        // Findings are there from the beginning: they are read with the field, not called out.
        hasMessage
          ? { role: undefined, children: <FieldFindings problem={problem} findings={findings} /> }
          : undefined
      }
      onBlur={() => onLeave(field.id)}
    >
      <Entry {...props} />
    </Field>
  );
});

function worstOf({ findings }: FormField): "error" | "warning" | "none" {
  if (findings.some(({ severity }) => severity === "error")) return "error";
  return findings.some(({ severity }) => severity === "warning") ? "warning" : "none";
}

function Entry({ formField, text, onText }: Props) {
  const styles = useStyles();
  const { field, isFormula } = formField;
  const id = inputId(field.id);
  const change = (value: string): void => onText(field.id, value);
  if (isFormula) return <Computed id={id} text={text} />;
  if (field.type === "choice" || field.type === "unit")
    return <ChoiceInput id={id} formField={formField} text={text} onText={change} />;
  if (field.type === "link" && formField.options)
    return <LinkInput id={id} options={formField.options} text={text} onText={change} />;
  if (field.type === "day") return <DayInput id={id} text={text} onText={change} />;
  if (field.type === "text" && field.long)
    return (
      <Textarea
        id={id}
        className={styles.input}
        textarea={{ className: styles.area }}
        resize="vertical"
        lang={field.script}
        value={text}
        onChange={(_, { value }) => change(value)}
      />
    );
  const isNumber = ["integer", "number", "money", "percent"].includes(field.type);
  return (
    <Input
      id={id}
      className={styles.input}
      input={{ className: styles.input }}
      inputMode={isNumber ? "decimal" : "text"}
      lang={field.type === "text" ? field.script : undefined}
      value={text}
      onChange={(_, { value }) => change(value)}
    />
  );
}

/** What the sheet works out; it can be read, and reached with the keyboard, but not changed. */
function Computed({ id, text }: { readonly id: string; readonly text: string }) {
  const styles = useStyles();
  const given = useFieldControlProps_unstable({ id });
  return (
    <output {...given} tabIndex={0} className={styles.computed}>
      {text === "" ? "–" : text}
    </output>
  );
}
