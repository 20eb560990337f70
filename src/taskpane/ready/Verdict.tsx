import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SendReport } from "../../domain/send/SendReport";
import { usePane } from "../state/Pane";
import { sayNumber } from "../state/sayCount";
import { SendMark } from "./SendMark";

const useStyles = makeStyles({
  card: {
    display: "flex",
    gap: "12px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: "4px solid",
    borderRadius: tokens.borderRadiusMedium,
  },
  stop: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  look: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  fine: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  detail: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
});

/** The answer, in one line and one sentence. */
export function Verdict({ send }: { readonly send: SendReport }) {
  const styles = useStyles();
  const { say } = usePane();
  const { state, things, errors } = send;
  const count = state === "stop" ? errors : things;
  const verdict =
    state === "fine"
      ? say("ready.verdict.fine")
      : say(count === 1 ? `ready.verdict.${state}.one` : `ready.verdict.${state}`, { n: sayNumber(count) });
  return (
    <div className={mergeClasses(styles.card, styles[state])}>
      <SendMark state={state} isLarge />
      <div className={styles.text}>
        <p className={styles.verdict}>{verdict}</p>
        <p className={styles.detail}>{say(`ready.verdict.${state}Detail`, { things: sayNumber(things) })}</p>
      </div>
    </div>
  );
}
