import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Language } from "../../domain/schema/Label";
import { usePane } from "../state/Pane";
import { band } from "../theme/paneTheme";

const useStyles = makeStyles({
  group: {
    display: "flex",
    border: `1px solid ${band.quiet}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  button: {
    minHeight: "28px",
    padding: "0 10px",
    border: "none",
    background: "transparent",
    color: band.text,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${band.gold}`, outlineOffset: "-3px" },
  },
  chosen: {
    background: band.text,
    color: band.background,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      background: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
});

/** Each language under its own name, so that who can't read one finds the other. */
const names: readonly { readonly language: Language; readonly text: string; readonly name: string }[] = [
  { language: "en", text: "EN", name: "EN, English" },
  { language: "km", text: "ខ្មែរ", name: "ខ្មែរ" },
];

export function LanguageSwitch() {
  const styles = useStyles();
  const { state, chooseLanguage, say } = usePane();
  return (
    <div role="group" aria-label={say("app.language")} className={styles.group}>
      {names.map(({ language, text, name }) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-label={text === name ? undefined : name}
          aria-pressed={state.language === language}
          className={mergeClasses(styles.button, state.language === language && styles.chosen)}
          onClick={() => chooseLanguage(language)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
