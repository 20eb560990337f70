import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  ErrorCircle16Filled,
  SubtractCircle16Regular,
  Warning16Filled,
  Wrench16Filled,
} from "@fluentui/react-icons";
import type { RowStatus } from "../../domain/adopt/AdoptionPreview";

const useStyles = makeStyles({
  mark: { flexShrink: 0, display: "inline-flex" },
  read: { color: tokens.colorStatusSuccessForeground1 },
  healed: { color: tokens.colorBrandForeground1 },
  partly: { color: tokens.colorStatusWarningForeground1 },
  refused: { color: tokens.colorStatusDangerForeground1 },
  skipped: { color: tokens.colorNeutralForeground3 },
});

const icons = {
  read: CheckmarkCircle16Filled,
  healed: Wrench16Filled,
  partly: Warning16Filled,
  refused: ErrorCircle16Filled,
  skipped: SubtractCircle16Regular,
} as const;

/** The sign of what becomes of a row; the word stands beside it. */
export function StatusMark({ status }: { readonly status: RowStatus }) {
  const styles = useStyles();
  const Icon = icons[status];
  return (
    <span className={mergeClasses(styles.mark, styles[status])} aria-hidden>
      <Icon />
    </span>
  );
}
