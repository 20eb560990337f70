import { useEffect, useMemo, useRef, useState } from "react";
import { chooseItem } from "../actions/editCell";
import type { SheetView } from "../geometry/SheetView";
import { cellAddress } from "../state/cellAddress";
import { setUi } from "../state/Session";
import { useSession } from "../state/SessionContext";
import { useStore } from "../state/useStore";
import { useKeepInside } from "./useKeepInside";
import { wrapKeys } from "./wrapKeys";

interface Props {
  view: SheetView;
  row: number;
  column: number;
}

/** Lists longer than this are searched, not scrolled. */
const SHOWN = 500;

/** The button beside a cell with a list rule, and the list that it opens. */
export function DropDown({ view, row, column }: Props) {
  const session = useSession();
  const open = useStore(session.ui, (s) => s.listOpen);
  const rule = view.editor.validation(view.sheet.id, row, column);
  if (rule?.type !== "List" || !rule.inCellDropDown) return null;
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className="drop-button"
        aria-label={`Choose a value for ${cellAddress(row, column)}`}
        aria-haspopup="listbox"
        aria-expanded={open}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setUi(session, { listOpen: !open })}
      />
      {open && <ItemList view={view} row={row} column={column} />}
    </>
  );
}

function ItemList({ view, row, column }: Props) {
  const session = useSession();
  const { element, side } = useKeepInside<HTMLDivElement>(row);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const items = useMemo(() => view.editor.listItems(view.sheet.id, row, column), [view, row, column]);
  const current = view.editor.text(view.sheet.id, row, column);
  const [wanted, setWanted] = useState("");
  const shown = useMemo(() => {
    const part = wanted.trim().toLocaleLowerCase();
    return items.filter((item) => item.toLocaleLowerCase().includes(part)).slice(0, SHOWN);
  }, [items, wanted]);
  const [at, setAt] = useState(Math.max(0, items.indexOf(current)));
  const index = Math.min(at, shown.length - 1);

  useEffect(() => search.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    list.current?.children[index]?.scrollIntoView?.({ block: "nearest" });
  }, [index]);

  const close = () => {
    setUi(session, { listOpen: false });
    session.focusGrid();
  };
  return (
    <div ref={element} className={`drop-list${side}`}>
      <input
        ref={search}
        role="combobox"
        aria-expanded="true"
        aria-controls="cell-list"
        aria-activedescendant={index >= 0 ? `cell-list-${index}` : undefined}
        aria-label="Search the list"
        placeholder="Search"
        value={wanted}
        onChange={(event) => {
          setWanted(event.target.value);
          setAt(0);
        }}
        onKeyDown={wrapKeys({
          ArrowDown: () => setAt(Math.min(shown.length - 1, index + 1)),
          ArrowUp: () => setAt(Math.max(0, index - 1)),
          Enter: () => {
            const item = shown[index];
            if (item !== undefined) chooseItem(session, item);
          },
          Tab: close,
          Escape: close,
        })}
        onBlur={() => setUi(session, { listOpen: false })}
      />
      <ul id="cell-list" role="listbox" ref={list} aria-label="Values">
        {shown.map((item, n) => (
          <li
            key={`${n} ${item}`}
            id={`cell-list-${n}`}
            role="option"
            aria-selected={n === index}
            className={item === current ? "current" : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => chooseItem(session, item)}
          >
            {item}
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="drop-none">Nothing in the list matches.</p>}
    </div>
  );
}
