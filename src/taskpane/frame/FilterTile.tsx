import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { sayNumber } from "../state/sayCount";

const useStyles = makeStyles({
  tile: {
    display: "flex",
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
  small: { alignItems: "center", gap: "6px", minHeight: "32px", padding: "2px 10px" },
  large: { flexDirection: "column", padding: "8px" },
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
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  largeCount: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  word: {
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  /** Small: sign, count and word in a line; large: the count above its word. */
  readonly size: "small" | "large";
  readonly mark: ReactNode;
  readonly count: number;
  readonly word: string;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

/** A count of one kind, which shows only this kind when pressed. */
export function FilterTile({ size, mark, count, word, isChosen, onPress }: Props) {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      aria-label={`${word}: ${sayNumber(count)}`}
      className={mergeClasses(styles.tile, styles[size], isChosen && styles.chosen)}
      onClick={onPress}
    >
      <span className={mergeClasses(styles.count, size === "large" && styles.largeCount)}>
        {mark}
        {sayNumber(count)}
      </span>
      <span className={styles.word}>{word}</span>
    </button>
  );
}
