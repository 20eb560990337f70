import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Language } from "../../domain/schema/Label";
import type { LocatedFinding } from "../../jobs/CheckReport";
import { sayFinding } from "../../text/sayFinding";
import type { Say } from "../../text/speak";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  finding: {
    display: "flex",
    gap: "8px",
    boxSizing: "border-box",
    width: "100%",
    padding: "8px 12px 10px 16px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  mark: { paddingTop: "2px" },
  text: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  place: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  severity: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly finding: LocatedFinding;
  readonly language: Language;
  readonly say: Say;
  readonly onPress: (finding: LocatedFinding) => void;
}

/** One finding: where, what and what to do. Pressing it goes to the cell. */
export const FindingItem = memo(function FindingItem({ finding, language, say, onPress }: Props) {
  const styles = useStyles();
  const { place, message } = sayFinding(finding, language);
  const content = (
    <>
      <span className={styles.mark}>
        <SeverityMark severity={finding.severity} />
      </span>
      <span className={styles.text}>
        <span className={styles.place}>
          <span className={styles.severity}>{say(`severity.${finding.severity}`)}</span>
          {place && ` · ${place}`}
        </span>
        <span>{message}</span>
      </span>
    </>
  );
  // What concerns the workbook as a whole has no cell to go to.
  if (finding.sheet === "") return <div className={styles.finding}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.finding, styles.button)}
      onClick={() => onPress(finding)}
    >
      {content}
    </button>
  );
});
