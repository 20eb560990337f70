import { makeStyles, Field, Switch, tokens } from "@fluentui/react-components";
import { AddRegular, ClipboardTaskListLtrRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { templates } from "../../domain/schema/templates/index";
import { today } from "../../jobs/today";
import type { WorkbookState } from "../../jobs/WorkbookState";
import { ActionBar } from "../frame/ActionBar";
import { SheetLink } from "../frame/SheetLink";
import { usePane } from "../state/Pane";
import { sayCount } from "../state/sayCount";
import { templateName } from "../state/templateName";
import { yearOf } from "../state/yearOf";
import { AdoptCard } from "./AdoptCard";
import { TemplateChoices } from "./TemplateChoices";
import { VersionNotice } from "./VersionNotice";
import { WorkbookLanguage } from "./WorkbookLanguage";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "20px", padding: "16px 12px 20px 16px" },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    flexWrap: "wrap",
    gap: "8px",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    margin: "8px 0 0",
    padding: 0,
    listStyle: "none",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  switch: { marginLeft: "-8px" },
  complete: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the open workbook holds, and the templates that it doesn't. */
export function PlanContents({ workbook }: { readonly workbook: WorkbookState }) {
  const styles = useStyles();
  const { state, say, jobs, dispatch, busy } = usePane();
  const { settings } = workbook;
  const here = new Set(workbook.templates.map((template) => template.id));
  const missing = templates.filter((template) => !here.has(template.id));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [seed, setSeed] = useState(true);
  const chosen = new Set(missing.map((template) => template.id).filter((id) => !left.has(id)));
  const rows = workbook.templates.reduce((sum, template) => sum + template.rows, 0);

  const add = () =>
    jobs.add({
      templates: [...chosen],
      language: settings.language,
      firstYear: yearOf(settings.planStart),
      lastYear: yearOf(settings.planEnd),
      currency: settings.currency,
      seed,
      asOfDate: today(),
    });

  return (
    <>
      <div className={styles.view}>
        <VersionNotice workbook={workbook} />
        <section aria-labelledby="contents">
          <div className={styles.head}>
            <h2 id="contents" className={styles.title}>
              {say("start.contents")}
            </h2>
            <span className={styles.count}>
              {sayCount(say, "count.templates", workbook.templates.length)} ·{" "}
              {sayCount(say, "count.rows", rows)}
            </span>
          </div>
          <ul className={styles.list}>
            {workbook.templates.map(({ id, sheet, rows: count }) => {
              const name = templateName(id, state.language);
              const size = sayCount(say, "count.rows", count);
              return (
                <li key={id}>
                  <SheetLink
                    name={name}
                    detail={size}
                    label={say("start.goTo", { name, rows: size })}
                    onPress={() => jobs.showSheet(sheet)}
                  />
                </li>
              );
            })}
          </ul>
        </section>
        <AdoptCard />
        {missing.length > 0 ? (
          <>
            <TemplateChoices
              title={say("start.missing")}
              templates={missing}
              chosen={chosen}
              onChoose={(next) =>
                setLeft(new Set(missing.map((template) => template.id).filter((id) => !next.has(id))))
              }
            />
            <Field hint={say("start.seedHint")}>
              <Switch
                className={styles.switch}
                label={say("start.seed")}
                checked={seed}
                disabled={busy}
                onChange={(_, data) => setSeed(data.checked)}
              />
            </Field>
          </>
        ) : (
          <p className={styles.complete}>{say("start.complete")}</p>
        )}
        <WorkbookLanguage workbook={workbook} />
      </div>
      {missing.length > 0 ? (
        <ActionBar
          label={say("start.add")}
          busyLabel={say("start.adding")}
          running={state.job === "add"}
          icon={<AddRegular />}
          reason={chosen.size === 0 ? say("start.noneChosen") : undefined}
          onPress={add}
        />
      ) : (
        <ActionBar
          label={say("start.check")}
          busyLabel={say("start.check")}
          running={false}
          icon={<ClipboardTaskListLtrRegular />}
          onPress={() => dispatch({ type: "viewOpened", view: "check" })}
        />
      )}
    </>
  );
}
