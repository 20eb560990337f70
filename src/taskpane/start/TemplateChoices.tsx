import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Template } from "../../domain/schema/Template";
import { ChoiceCard } from "../frame/ChoiceCard";
import { usePane } from "../state/Pane";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  legend: {
    display: "flex",
    justifyContent: "space-between",
    width: "100%",
    padding: 0,
    gap: "8px",
    flexWrap: "wrap",
  },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  count: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
  },
  all: { marginLeft: "-8px" },
});

interface Props {
  readonly title: string;
  readonly templates: readonly Template[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Templates as cards to tick, with one box for all of them. */
export function TemplateChoices({ title, templates, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { state, say, busy } = usePane();
  const { language } = state;
  const choose = (id: string, take: boolean) => {
    const next = new Set(chosen);
    if (take) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  const count = templates.filter((template) => chosen.has(template.id)).length;
  return (
    <fieldset className={styles.group} disabled={busy}>
      <legend className={styles.legend}>
        <span className={styles.title}>{title}</span>
        <span className={styles.count}>{say("count.chosen", { n: count, all: templates.length })}</span>
      </legend>
      {templates.length > 1 && (
        <Checkbox
          className={styles.all}
          label={say("start.all")}
          checked={count === templates.length ? true : count === 0 ? false : "mixed"}
          onChange={(_, { checked }) =>
            onChoose(new Set(checked ? templates.map((template) => template.id) : []))
          }
        />
      )}
      {templates.map((template) => (
        <ChoiceCard
          key={template.id}
          name={template.label[language]}
          description={template.purpose[language]}
          checked={chosen.has(template.id)}
          onChange={(take) => choose(template.id, take)}
        />
      ))}
    </fieldset>
  );
}
