import { Button, Field, makeStyles, mergeClasses, Spinner, Switch, tokens } from "@fluentui/react-components";
import { LocalLanguageRegular, PaintBrushRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { otherLanguage } from "../../domain/schema/Label";
import type { WorkbookState } from "../../jobs/WorkbookState";
import { usePane } from "../state/Pane";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "12px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  action: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  switch: { marginLeft: "-8px" },
  waits: { opacity: 0.5 },
});

/** In which language the workbook's sheets are, and how their headings and numbers show. */
export function WorkbookLanguage({ workbook }: { readonly workbook: WorkbookState }) {
  const styles = useStyles();
  const { state, say, jobs, busy } = usePane();
  const title = useId();
  const { language } = workbook.settings;
  const target = otherLanguage(language);
  const switching = state.job === "language";
  const renewing = state.job === "renew";
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h2 id={title} className={styles.title}>
        {say("language.title")}
      </h2>
      <div className={styles.action}>
        <p className={styles.text}>{say(language === "km" ? "language.isKhmer" : "language.isEnglish")}</p>
        <Button
          disabledFocusable={busy}
          icon={switching ? <Spinner size="tiny" /> : <LocalLanguageRegular />}
          onClick={() => jobs.switchLanguage({ language: target })}
        >
          {say(
            switching ? "language.switching" : target === "km" ? "language.toKhmer" : "language.toEnglish",
          )}
        </Button>
        <p className={styles.text}>{say("language.before")}</p>
      </div>
      <Field hint={say("language.bothBefore")}>
        <Switch
          className={mergeClasses(styles.switch, busy && styles.waits)}
          label={say("language.both")}
          checked={workbook.bilingual === true}
          // Not disabled, so that the focus is not lost while the job runs; it shows what the workbook has.
          aria-disabled={busy || undefined}
          onChange={(_, data) => {
            if (!busy) jobs.switchLanguage({ bilingual: data.checked });
          }}
        />
      </Field>
      <div className={styles.action}>
        <Button
          disabledFocusable={busy}
          icon={renewing ? <Spinner size="tiny" /> : <PaintBrushRegular />}
          onClick={jobs.renewLook}
        >
          {say(renewing ? "language.renewing" : "language.renew")}
        </Button>
        <p className={styles.text}>{say("language.renewBefore")}</p>
      </div>
    </section>
  );
}
