import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  CheckmarkCircle24Filled,
  ErrorCircle16Filled,
  ErrorCircle24Filled,
  Warning16Filled,
  Warning24Filled,
} from "@fluentui/react-icons";
import type { SendState } from "../../domain/send/SendReport";

const useStyles = makeStyles({
  mark: { flexShrink: 0, display: "inline-flex" },
  stop: { color: tokens.colorStatusDangerForeground1 },
  look: { color: tokens.colorStatusWarningForeground1 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
});

const small = { stop: ErrorCircle16Filled, look: Warning16Filled, fine: CheckmarkCircle16Filled } as const;
const large = { stop: ErrorCircle24Filled, look: Warning24Filled, fine: CheckmarkCircle24Filled } as const;

interface Props {
  readonly state: SendState;
  readonly isLarge?: boolean;
}

/** The state's sign; the word stands beside it. */
export function SendMark({ state, isLarge }: Props) {
  const styles = useStyles();
  const Icon = (isLarge ? large : small)[state];
  return (
    <span className={mergeClasses(styles.mark, styles[state])} aria-hidden>
      <Icon />
    </span>
  );
}
