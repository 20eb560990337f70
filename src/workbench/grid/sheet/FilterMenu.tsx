import { useMemo, useState } from "react";
import { attempt } from "../actions/attempt";
import { useOutsidePress } from "../frame/useOutsidePress";
import type { SheetView } from "../geometry/SheetView";
import { setUi } from "../state/Session";
import { useSession } from "../state/SessionContext";
import type { UiState } from "../state/UiState";
import { cellId } from "./CellView";
import { readFilter } from "./readFilter";
import { wrapKeys } from "./wrapKeys";

interface Props {
  view: SheetView;
  at: NonNullable<UiState["filter"]>;
}

/** How many values are offered; the search box reaches the others. */
const SHOWN = 300;

/** Sort and filter by the values of one column. */
export function FilterMenu({ view, at }: Props) {
  const session = useSession();
  const { editor } = view;
  const source = useMemo(() => readFilter(view, at), [view, at]);
  const [wanted, setWanted] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(source?.chosen));
  const close = () => {
    setUi(session, { filter: null });
    session.focusGrid();
  };
  const box = useOutsidePress<HTMLDivElement>(close);
  if (!source) return null;
  const shown = source.values.filter((v) =>
    v.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()),
  );
  const run = (work: () => void) => {
    close();
    attempt(session, work);
  };
  const sort = (ascending: boolean) =>
    run(() => {
      const fields = [{ key: source.key, ascending }];
      editor.sort(at.sheet, source.sortArea, fields, { matchCase: false, hasHeaders: true });
    });
  const apply = (values: ReadonlySet<string> | null) =>
    run(() => {
      const criteria =
        values && values.size < source.values.length ? { filterOn: "Values", values: [...values] } : null;
      if (at.table) editor.setTableFilter(at.table, source.key, criteria);
      else editor.setSheetFilter(at.sheet, source.sortArea, source.key, criteria);
    });
  const toggle = (values: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const value of values) {
      if (on) next.add(value);
      else next.delete(value);
    }
    setChosen(next);
  };
  return (
    <div
      ref={box}
      className="filter-menu"
      role="dialog"
      aria-label={`Sort and filter: ${source.heading}`}
      style={below(document.getElementById(cellId(at.row, at.column)))}
      onKeyDown={wrapKeys({ Escape: close })}
    >
      <button type="button" autoFocus onClick={() => sort(true)}>
        Sort A to Z
      </button>
      <button type="button" onClick={() => sort(false)}>
        Sort Z to A
      </button>
      <button type="button" disabled={!source.filtered} onClick={() => apply(null)}>
        Clear the filter
      </button>
      <hr />
      <input
        aria-label="Search values"
        placeholder="Search"
        value={wanted}
        onChange={(e) => setWanted(e.target.value)}
      />
      <div className="filter-values">
        <label>
          <input
            type="checkbox"
            checked={shown.length > 0 && shown.every((v) => chosen.has(v))}
            onChange={(e) => toggle(shown, e.target.checked)}
          />
          (Select all)
        </label>
        {shown.slice(0, SHOWN).map((value) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.has(value)}
              onChange={(e) => toggle([value], e.target.checked)}
            />
            {value === "" ? "(Blanks)" : value}
          </label>
        ))}
        {shown.length > SHOWN && <p>{`${shown.length - SHOWN} more: search to find them.`}</p>}
      </div>
      <div className="filter-buttons">
        <button
          type="button"
          className="primary"
          disabled={chosen.size === 0}
          onClick={() => apply(wanted === "" ? chosen : new Set(shown.filter((v) => chosen.has(v))))}
        >
          OK
        </button>
        <button type="button" onClick={close}>
          Cancel
        </button>
      </div>
    </div>
  );
}

/** Under the heading, inside the window. */
function below(heading: HTMLElement | null): { left: number; top: number } {
  const box = heading?.getBoundingClientRect();
  return {
    left: Math.max(4, Math.min((box?.right ?? 0) - 250, window.innerWidth - 264)),
    top: Math.max(4, Math.min((box?.bottom ?? 0) + 2, window.innerHeight - 400)),
  };
}
