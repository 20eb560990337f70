import type { Area } from "../book/Book";

/** The cells of an area that match, as few blocks: runs down each column, joined where neighbours are alike. */
export function blocksOfCells(area: Area, matches: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (let column = area.left; column <= area.right; column++) {
    const next = new Map<string, Area>();
    let start = -1;
    for (let row = area.top; row <= area.bottom + 1; row++) {
      const isIn = row <= area.bottom && matches(row, column);
      if (isIn && start < 0) start = row;
      if (isIn || start < 0) continue;
      const key = `${start}:${row - 1}`;
      const left = open.get(key);
      open.delete(key);
      next.set(
        key,
        left ? { ...left, right: column } : { top: start, left: column, bottom: row - 1, right: column },
      );
      start = -1;
    }
    done.push(...open.values());
    open = next;
  }
  done.push(...open.values());
  return done.sort((a, b) => a.top - b.top || a.left - b.left);
}
