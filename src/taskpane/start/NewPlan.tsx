import { makeStyles, Radio, RadioGroup, Field, Switch, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Language } from "../../domain/schema/Label";
import { templates } from "../../domain/schema/templates/index";
import { today } from "../../jobs/today";
import { ActionBar } from "../frame/ActionBar";
import { usePane } from "../state/Pane";
import { AdoptCard } from "./AdoptCard";
import { PeriodFields } from "./PeriodFields";
import { readPeriod } from "./readPeriod";
import { TemplateChoices } from "./TemplateChoices";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "20px", padding: "16px 12px 20px 16px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  intro: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
  radios: { marginLeft: "-8px", flexWrap: "wrap" },
  switch: { marginLeft: "-8px" },
});

const all: ReadonlySet<string> = new Set(templates.map((template) => template.id));

/** The form for a workbook without a plan. */
export function NewPlan() {
  const styles = useStyles();
  const { state, say, jobs, busy } = usePane();
  const [chosen, setChosen] = useState(all);
  const [language, setLanguage] = useState<Language | null>(null);
  const [first, setFirst] = useState("2024");
  const [last, setLast] = useState("2028");
  const [currency, setCurrency] = useState<"KHR" | "USD">("KHR");
  const [seed, setSeed] = useState(true);
  const period = readPeriod(first, last);
  const wrong = period.firstProblem ?? period.lastProblem;
  // Until one is chosen the workbook speaks the pane's language.
  const workbookLanguage = language ?? state.language;

  const create = () =>
    jobs.add({
      templates: templates.map((template) => template.id).filter((id) => chosen.has(id)),
      language: workbookLanguage,
      firstYear: period.firstYear,
      lastYear: period.lastYear,
      currency,
      seed,
      asOfDate: today(),
    });

  return (
    <>
      <div className={styles.form}>
        <div>
          <h2 className={styles.title}>{say("start.welcome")}</h2>
          <p className={styles.intro}>{say("start.intro")}</p>
        </div>
        <TemplateChoices
          title={say("start.templates")}
          templates={templates}
          chosen={chosen}
          onChoose={setChosen}
        />
        <Field label={say("start.language")}>
          <RadioGroup
            layout="horizontal"
            className={styles.radios}
            value={workbookLanguage}
            disabled={busy}
            onChange={(_, { value }) => setLanguage(value === "km" ? "km" : "en")}
          >
            <Radio value="km" label={say("start.language.km")} />
            <Radio value="en" label={say("start.language.en")} />
          </RadioGroup>
        </Field>
        <PeriodFields first={first} last={last} period={period} onFirst={setFirst} onLast={setLast} />
        <Field label={say("start.currency")}>
          <RadioGroup
            layout="horizontal"
            className={styles.radios}
            value={currency}
            disabled={busy}
            onChange={(_, { value }) => setCurrency(value === "USD" ? "USD" : "KHR")}
          >
            <Radio value="KHR" label={say("start.currency.KHR")} />
            <Radio value="USD" label={say("start.currency.USD")} />
          </RadioGroup>
        </Field>
        <Field hint={say("start.seedHint")}>
          <Switch
            className={styles.switch}
            label={say("start.seed")}
            checked={seed}
            disabled={busy}
            onChange={(_, data) => setSeed(data.checked)}
          />
        </Field>
        <AdoptCard />
      </div>
      <ActionBar
        label={say("start.create")}
        busyLabel={say("start.creating")}
        running={state.job === "add"}
        icon={<AddRegular />}
        reason={chosen.size === 0 ? say("start.noneChosen") : wrong && say(wrong.key, wrong.values)}
        onPress={create}
      />
    </>
  );
}
