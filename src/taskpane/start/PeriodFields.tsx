import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../state/Pane";
import type { Period, PeriodProblem } from "./readPeriod";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: "4px" },
  years: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "12px", alignItems: "start" },
  label: { color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0, width: "100%" },
});

interface Props {
  readonly first: string;
  readonly last: string;
  readonly period: Period;
  readonly onFirst: (text: string) => void;
  readonly onLast: (text: string) => void;
}

/** The plan's first and last year. Text fields: number fields refuse Khmer digits. */
export function PeriodFields({ first, last, period, onFirst, onLast }: Props) {
  const styles = useStyles();
  const { say, busy } = usePane();
  const year = (
    label: string,
    text: string,
    problem: PeriodProblem | undefined,
    onText: (text: string) => void,
  ) => (
    <Field
      label={{ children: label, className: styles.label, size: "small" }}
      validationState={problem ? "error" : "none"}
      validationMessage={problem && say(problem.key, problem.values)}
    >
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        inputMode="numeric"
        value={text}
        disabled={busy}
        onChange={(_, { value }) => onText(value)}
      />
    </Field>
  );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say("start.period")}</legend>
      <div className={styles.years}>
        {year(say("start.firstYear"), first, period.firstProblem, onFirst)}
        {year(say("start.lastYear"), last, period.lastProblem, onLast)}
      </div>
    </fieldset>
  );
}
