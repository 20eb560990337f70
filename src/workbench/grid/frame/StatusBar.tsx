import { useMemo } from "react";
import { usedPart } from "../actions/usedPart";
import type { Session } from "../state/Session";
import { currentSelection } from "../state/Session";
import { useSession } from "../state/SessionContext";
import { useStore } from "../state/useStore";

/** Whether one is typing, and count, sum and average of what is selected. */
export function StatusBar() {
  const session = useSession();
  const version = useStore(session.version, (n) => n);
  const selections = useStore(session.ui, (s) => s.selections);
  const edit = useStore(session.ui, (s) => s.edit);
  const copied = useStore(session.ui, (s) => s.copied);
  // Version and selections stand for what `sumUp` reads.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const sums = useMemo(() => sumUp(session), [session, version, selections]);
  const state = edit
    ? edit.mode === "edit"
      ? "Edit"
      : "Enter"
    : copied
      ? "Press Ctrl+V where the cells should go"
      : "Ready";
  return (
    <div className="status-bar" role="status">
      <span>{state}</span>
      {sums.protected && <span>Protected sheet</span>}
      {sums.filtered !== null && <span>{sums.filtered}</span>}
      <span className="status-space" />
      {sums.count > 1 && sums.numbers > 0 && <span>{`Average: ${shown(sums.sum / sums.numbers)}`}</span>}
      {sums.count > 1 && <span>{`Count: ${shown(sums.count)}`}</span>}
      {sums.count > 1 && sums.numbers > 0 && <span>{`Sum: ${shown(sums.sum)}`}</span>}
    </div>
  );
}

const format = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
function shown(value: number): string {
  return format.format(value);
}

/** More cells than this are not counted: the bar must never make moving slow. */
const MOST = 500_000;

function sumUp(session: Session) {
  const { editor } = session;
  const view = session.view();
  const { sheet } = view;
  let [count, numbers, sum, seen] = [0, 0, 0, 0];
  for (const whole of currentSelection(session).areas) {
    const area = usedPart(view, whole);
    seen += (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (seen > MOST) break;
    if (area.top === area.bottom && area.left === area.right) continue;
    for (const line of editor.values(sheet.id, area)) {
      for (const value of line) {
        if (value === null || value === "") continue;
        count += 1;
        if (typeof value !== "number") continue;
        numbers += 1;
        sum += value;
      }
    }
  }
  const rows = sheet.filteredRows.size;
  return {
    count,
    numbers,
    sum,
    protected: sheet.protection !== null,
    filtered: rows > 0 ? `${rows} ${rows === 1 ? "row" : "rows"} hidden by a filter` : null,
  };
}
