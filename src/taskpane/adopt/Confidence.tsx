import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  CheckmarkCircle16Regular,
  Person16Regular,
  QuestionCircle16Filled,
} from "@fluentui/react-icons";
import { usePane } from "../state/Pane";
import type { ColumnChoice } from "./adoptionState";

const useStyles = makeStyles({
  line: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  mark: { flexShrink: 0, display: "inline-flex" },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  likely: { color: tokens.colorStatusSuccessForeground1 },
  check: { color: tokens.colorStatusWarningForeground1 },
  chosen: { color: tokens.colorBrandForeground1 },
});

const icons = {
  sure: CheckmarkCircle16Filled,
  likely: CheckmarkCircle16Regular,
  check: QuestionCircle16Filled,
  chosen: Person16Regular,
} as const;

/** How sure it is that a column is the field proposed, and why. Nothing where it is none. */
export function Confidence({ choice: { match, isChosen } }: { readonly choice: ColumnChoice }) {
  const styles = useStyles();
  const { say } = usePane();
  if (!isChosen && match.field === null) return null;
  const level = isChosen ? "chosen" : levelOf(match.confidence);
  const Icon = icons[level];
  const why = isChosen || match.why === null ? "" : `, ${say(`adopt.why.${match.why}`)}`;
  return (
    <span className={styles.line}>
      <span className={mergeClasses(styles.mark, styles[level])} aria-hidden>
        <Icon />
      </span>
      {say(`adopt.sure.${level}`)}
      {why}
    </span>
  );
}

const levelOf = (confidence: number): "sure" | "likely" | "check" =>
  confidence >= 0.85 ? "sure" : confidence >= 0.6 ? "likely" : "check";
