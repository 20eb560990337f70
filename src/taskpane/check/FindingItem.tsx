import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { canWaive } from "../../domain/validate/waivers";
import type { Language } from "../../domain/schema/Label";
import type { LocatedFinding } from "../../jobs/LocatedFinding";
import { sayFinding } from "../../text/sayFinding";
import type { Say } from "../../text/speak";
import { RepairAction } from "./repair/RepairAction";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  item: {
    display: "flex",
    alignItems: "flex-start",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  current: {
    boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  // Under one another: side by side they would leave no room for the words.
  actions: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "2px",
    padding: "6px 8px 6px 0",
  },
  accept: { minWidth: 0 },
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
  /** It was gone to last. */
  readonly isCurrent?: boolean;
  /** Left out where it can't be accepted, or is already. */
  readonly onAccept?: (finding: LocatedFinding) => void;
}

/** One finding: where, what and what to do. Pressing it goes to the cell; warnings and notes can be accepted. */
export const FindingItem = memo(function FindingItem({
  finding,
  language,
  say,
  isCurrent,
  onPress,
  onAccept,
}: Props) {
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
  return (
    <div className={styles.item}>
      {finding.sheet === "" ? (
        // What concerns the workbook as a whole has no cell to go to.
        <div className={styles.finding}>{content}</div>
      ) : (
        <button
          type="button"
          data-finding
          aria-current={isCurrent || undefined}
          className={mergeClasses(styles.finding, styles.button, isCurrent && styles.current)}
          onClick={() => onPress(finding)}
        >
          {content}
        </button>
      )}
      {onAccept && (
        <div className={styles.actions}>
          <RepairAction finding={finding} />
          {canWaive(finding) && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.accept}
              aria-label={say("waivers.acceptNamed", { place: place || message })}
              onClick={() => onAccept(finding)}
            >
              {say("waivers.accept")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
});
