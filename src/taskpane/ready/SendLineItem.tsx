import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../domain/validate/Finding";
import type { SendLine, SendLineId } from "../../domain/send/SendReport";
import { everything } from "../check/FindingFilter";
import { usePane } from "../state/Pane";
import { sayLineCount, sayLineDo } from "./sayLine";
import { SendMark } from "./SendMark";
import { SendPlaces } from "./SendPlaces";

const useStyles = makeStyles({
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", alignItems: "baseline", gap: "8px" },
  mark: { alignSelf: "flex-start", display: "flex", paddingTop: "2px" },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  below: { paddingLeft: "24px" },
  toDo: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
  see: { marginTop: "6px" },
});

/** Which findings a line is about. */
const severities: Partial<Record<SendLineId, Severity>> = { errors: "error", warnings: "warning" };

/** One thing that was looked at: how it stands, how many, what to do, and where. */
export function SendLineItem({ line }: { readonly line: SendLine }) {
  const styles = useStyles();
  const { say, dispatch } = usePane();
  const toDo = sayLineDo(line, say);
  const severity = severities[line.id];
  const showFindings = () => {
    dispatch({ type: "filtered", filter: { ...everything, severity: severity ?? null } });
    dispatch({ type: "viewOpened", view: "check" });
  };
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.mark}>
          <SendMark state={line.state} />
        </span>
        <span className={styles.label}>
          <span className={styles.hidden}>{say(`ready.state.${line.state}`)}: </span>
          {say(`ready.${line.id}`)}
        </span>
        <span className={styles.count}>{sayLineCount(line, say)}</span>
      </div>
      <div className={styles.below}>
        {toDo !== undefined && <p className={styles.toDo}>{toDo}</p>}
        {severity !== undefined && line.state !== "fine" && (
          <Button size="small" className={styles.see} onClick={showFindings}>
            {say("ready.see")}
          </Button>
        )}
        {(line.state !== "fine" || line.id === "protected") && <SendPlaces line={line} />}
      </div>
    </li>
  );
}
