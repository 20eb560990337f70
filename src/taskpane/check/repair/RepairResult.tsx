import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { usePane } from "../../state/Pane";
import { sayCount } from "../../state/sayCount";
import { useRepairs, type LastRepair } from "./Repairs";
import { saySize } from "./saySize";

const useStyles = makeStyles({
  bar: { whiteSpace: "normal" },
  left: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
  undo: { alignSelf: "flex-start" },
});

/** Cells that were left are named up to here. */
const NAMED = 50;

/** What was written, what was left and why, and the way back. */
export function RepairResult({ last }: { readonly last: LastRepair }) {
  const styles = useStyles();
  const { say, busy, state } = usePane();
  const repairs = useRepairs();
  const { result, isUndone } = last;
  const { left, looks, undo } = result;
  const what = saySize(say, result);
  const done = what === "" ? say("repairs.doneNone") : say("repairs.done", { what });
  const undone = say(looks > 0 ? "repairs.undoneLooks" : "repairs.undone");
  return (
    <>
      <MessageBar
        intent={isUndone || what === "" ? "info" : "success"}
        layout="multiline"
        className={styles.bar}
      >
        <MessageBarBody>{isUndone ? undone : done}</MessageBarBody>
      </MessageBar>
      {left.length > 0 && !isUndone && (
        <div>
          <span>{say("repairs.left", { n: sayCount(say, "count.cells", left.length) })}</span>
          <ul className={styles.left}>
            {left.slice(0, NAMED).map(({ sheet, cell, reason }) => (
              <li key={`${sheet} ${cell}`}>
                {say(`repairs.left.${reason}`, { place: `${sheet}, ${cell}` })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {undo && !isUndone && (
        <Button
          icon={<ArrowUndoRegular />}
          className={styles.undo}
          disabledFocusable={busy}
          onClick={() => repairs?.takeBack()}
        >
          {say(state.job === "repair" ? "repairs.undoing" : "repairs.undo")}
        </Button>
      )}
    </>
  );
}
