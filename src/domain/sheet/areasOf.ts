import { cellPlace } from "./planArea";

/** A block of cells, its edges counted from 0 on the sheet. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The blocks of an address as Excel gives it: "B4", "B4:F9", "Plan!B4:C5,'My plan'!E9". undefined where a part of it
 * is no block of cells, such as "5:9" or "C:C" for whole rows and columns.
 */
export function areasOf(address: string): Area[] | undefined {
  const areas: Area[] = [];
  for (const range of address.replace(/'(?:[^']|'')*'!|[^,!']+!/g, "").split(",")) {
    if (!/^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/.test(range)) return undefined;
    const [first = "", last = first] = range.split(":");
    const [top, left] = cellPlace(first);
    const [bottom, right] = cellPlace(last);
    areas.push({ top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 });
  }
  return areas;
}

/** The block that two blocks share; undefined = none. */
export function sharedArea(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? undefined : area;
}
