import { makeStyles, tokens } from "@fluentui/react-components";
import { yearOf } from "../state/yearOf";
import { usePane } from "../state/Pane";
import { sayCount } from "../state/sayCount";
import { band } from "../theme/paneTheme";
import { LanguageSwitch } from "./LanguageSwitch";

const useStyles = makeStyles({
  // Excel lays its own menu over the top right corner, 34 x 32 px: nothing to press goes there.
  header: {
    backgroundColor: band.background,
    color: band.text,
    borderBottom: `3px solid ${band.gold}`,
    padding: "10px 12px 8px 16px",
    flexShrink: 0,
  },
  top: { display: "flex", alignItems: "center", gap: "8px", paddingRight: "30px" },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  state: {
    margin: "2px 0 0",
    color: band.quiet,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The product's name, what the open workbook is, and the pane's language. */
export function Header() {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.title}>{say("app.title")}</h1>
        <LanguageSwitch />
      </div>
      <p className={styles.state}>{useStateLine()}</p>
    </header>
  );
}

/** "Plan 2024–2028 · Khmer workbook · 5 templates". */
function useStateLine(): string {
  const { state, say } = usePane();
  if (!state.workbook) return say("state.reading");
  const { recognised, settings, templates } = state.workbook;
  if (!recognised) return say("state.unknown");
  return [
    say("state.plan", { first: yearOf(settings.planStart), last: yearOf(settings.planEnd) }),
    say(`state.language.${settings.language}`),
    sayCount(say, "count.templates", templates.length),
  ].join(" · ");
}
