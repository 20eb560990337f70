import { useEffect, useState, type RefObject } from "react";
import type { SheetView } from "../geometry/SheetView";
import { cellBox } from "./scrollToCell";

interface Props {
  view: SheetView;
  scroller: RefObject<HTMLDivElement | null>;
}

/** The note of the cell under the mouse. */
export function NotePopover({ view, scroller }: Props) {
  const [at, setAt] = useState<{ row: number; column: number } | null>(null);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const over = (event: Event) => {
      const cell =
        event.target instanceof Element ? event.target.closest<HTMLElement>("[data-column]") : null;
      const place = cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
      const noted = place && view.notes.get(place.row)?.some((n) => n.column === place.column);
      setAt((before) =>
        noted ? (before?.row === place.row && before.column === place.column ? before : place) : null,
      );
    };
    const out = () => setAt(null);
    element.addEventListener("mouseover", over);
    element.addEventListener("mouseleave", out);
    element.addEventListener("scroll", out);
    return () => {
      element.removeEventListener("mouseover", over);
      element.removeEventListener("mouseleave", out);
      element.removeEventListener("scroll", out);
    };
  }, [view, scroller]);
  const note = at && view.notes.get(at.row)?.find((n) => n.column === at.column);
  if (!at || !note) return null;
  const box = cellBox(scroller.current, view, at);
  return (
    <div className="note" role="note" style={beside(box, scroller.current?.clientWidth ?? 0)}>
      {note.author && <strong>{note.author}</strong>}
      <span>{note.text}</span>
    </div>
  );
}

const WIDTH = 260;

/** Right of the cell, or left of it where the grid ends. */
function beside(box: { left: number; top: number; width: number }, room: number) {
  const right = box.left + box.width + 8;
  return {
    left: right + WIDTH > room ? Math.max(0, box.left - WIDTH - 8) : right,
    top: Math.max(0, box.top - 6),
    width: WIDTH,
  };
}
