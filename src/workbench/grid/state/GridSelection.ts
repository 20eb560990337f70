import type { Area } from "../../book/Book";

export interface Place {
  row: number;
  column: number;
}

/** What is selected on a sheet, as the keyboard needs it: which corner stays and which one moves. */
export interface GridSelection {
  active: Place;
  /** The corner of the first area that Shift+arrow moves. */
  end: Place;
  /** The first one holds the active cell. */
  areas: Area[];
  /** Column where a run of Tabs began: Enter goes back to it. */
  tabStart: number | null;
}

export function selectionAt(row: number, column: number): GridSelection {
  const place = { row, column };
  return { active: place, end: place, areas: [areaOf(place, place)], tabStart: null };
}

export function areaOf(a: Place, b: Place): Area {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function meets(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The area grown until no merged block is cut by its edge. */
export function withMerges(area: Area, merges: readonly Area[]): Area {
  let grown = area;
  for (let again = true; again;) {
    again = false;
    for (const merge of merges) {
      if (!meets(grown, merge)) continue;
      const next = {
        top: Math.min(grown.top, merge.top),
        left: Math.min(grown.left, merge.left),
        bottom: Math.max(grown.bottom, merge.bottom),
        right: Math.max(grown.right, merge.right),
      };
      if (!sameArea(next, grown)) {
        grown = next;
        again = true;
      }
    }
  }
  return grown;
}
