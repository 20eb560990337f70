import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../domain/validate/Finding";
import { usePane } from "../state/Pane";
import { sayNumber } from "../state/sayCount";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  tiles: { display: "grid", gridTemplateColumns: "repeat(3, auto)", gap: "8px" },
  tile: {
    display: "flex",
    flexDirection: "column",
    padding: "8px",
    fontFamily: "inherit",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  count: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  word: {
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export const severities: readonly Severity[] = ["error", "warning", "note"];

interface Props {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
}

/** The three counts. Pressing one shows only its findings; pressing it again shows all. */
export function SeverityCounts({ counts, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div role="group" aria-label={say("check.severity")} className={styles.tiles}>
      {severities.map((severity) => {
        const word = say(`severity.${severity}s`);
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={chosen === severity}
            aria-label={`${word}: ${sayNumber(counts[severity])}`}
            className={mergeClasses(styles.tile, chosen === severity && styles.chosen)}
            onClick={() => onChoose(chosen === severity ? null : severity)}
          >
            <span className={styles.count}>
              <SeverityMark severity={severity} />
              {sayNumber(counts[severity])}
            </span>
            <span className={styles.word}>{word}</span>
          </button>
        );
      })}
    </div>
  );
}
