import type { Scalar } from "../../book/Book";
import { isError } from "../errorValue";
import { clipped, readMatrix } from "../formula/readReference";
import type { Workspace } from "../formula/Workspace";
import { firstAtLeast } from "../graph/ColumnIndex";
import { compareValues } from "../value/compareValues";
import { fail } from "../value/fail";
import { Reference, type Value } from "../value/Value";
import { wildcardPattern } from "./wildcardPattern";

/** exact; wildcard = exact, where text may hold * and ?; below / above = exact or else the next smaller / larger value. */
export type LookupMode = "exact" | "wildcard" | "below" | "above";
export type LookupOrder = "first" | "last" | "ascending" | "descending";

const sameKind = (a: Scalar, b: Scalar): boolean => typeof a === typeof b && a !== null && b !== null;

/**
 * Where a value stands in a row or column, from 0; -1 = nowhere. Numbers, texts and booleans are only compared with
 * their own kind; empty cells match nothing.
 */
export function lookupPlace(
  wanted: Scalar,
  list: Value,
  mode: LookupMode,
  order: LookupOrder,
  workspace: Workspace,
): number {
  if (isError(wanted)) fail(wanted.error);
  const value = wanted ?? 0;
  const wild = mode === "wildcard" && typeof value === "string" && /[*?~]/.test(value);
  if ((mode === "exact" || (mode === "wildcard" && !wild)) && order === "first") {
    const place = indexedPlace(value, list, workspace);
    if (place !== undefined) return place;
  }
  const cells = lineOf(list, workspace);
  if (wild) {
    const pattern = wildcardPattern(value);
    const literal = pattern ? undefined : value.replace(/~([*?~])/g, "$1").toLowerCase();
    const holds = (one: Scalar): boolean =>
      typeof one === "string" && (pattern ? pattern.test(one) : one.toLowerCase() === literal);
    return order === "last" ? cells.findLastIndex(holds) : cells.findIndex(holds);
  }
  if (order === "ascending") return sortedPlace(value, cells, mode, 1);
  if (order === "descending") return sortedPlace(value, cells, mode, -1);
  return scannedPlace(value, cells, mode, order);
}

/** A row or column as a list; a block of both is #N/A. */
export function lineOf(list: Value, workspace: Workspace): readonly Scalar[] {
  const { rows, columns, cells } = readMatrix(list, workspace);
  return rows === 1 || columns === 1 ? cells : fail("#N/A");
}

/** The first exact place in a column of cells by its index; undefined where the list is no column of cells. */
function indexedPlace(value: Scalar, list: Value, workspace: Workspace): number | undefined {
  if (!(list instanceof Reference) || list.areas.length !== 1) return undefined;
  const whole = list.areas[0];
  if (whole === undefined || whole.left !== whole.right || whole.bottom - whole.top < 8) return undefined;
  const area = clipped(whole, workspace);
  workspace.refresh(area.sheet, area);
  const rows = workspace.index(area.sheet, area.left).find(value)?.rows ?? [];
  const row = rows[firstAtLeast(rows, area.top)];
  return row !== undefined && row <= area.bottom ? row - area.top : -1;
}

function scannedPlace(value: Scalar, cells: readonly Scalar[], mode: LookupMode, order: LookupOrder): number {
  let best = -1;
  const step = order === "last" ? -1 : 1;
  for (let i = order === "last" ? cells.length - 1 : 0; i >= 0 && i < cells.length; i += step) {
    const one = cells[i] ?? null;
    if (!sameKind(one, value) || isError(one)) continue;
    const order = compareValues(one, value);
    if (order === 0) return i;
    if (mode === "below" ? order > 0 : mode === "above" ? order < 0 : true) continue;
    const sofar = best < 0 ? null : (cells[best] ?? null);
    if (best < 0 || (mode === "below" ? compareValues(one, sofar) > 0 : compareValues(one, sofar) < 0))
      best = i;
  }
  return best;
}

/**
 * Binary search as MATCH does it in sorted lists: the last of equals, else the neighbour before (MATCH 1, -1). Cells of
 * another kind are passed over.
 */
function sortedPlace(value: Scalar, cells: readonly Scalar[], mode: LookupMode, direction: 1 | -1): number {
  let low = 0;
  let high = cells.length - 1;
  let before = -1;
  while (low <= high) {
    let middle = (low + high) >> 1;
    const start = middle;
    while (middle <= high && !sameKind(cells[middle] ?? null, value)) middle++;
    if (middle > high) {
      high = start - 1;
      continue;
    }
    if (compareValues(cells[middle] ?? null, value) * direction <= 0) {
      before = middle;
      low = middle + 1;
    } else high = start - 1;
  }
  if (before >= 0 && compareValues(cells[before] ?? null, value) === 0) return before;
  if (mode === "exact" || mode === "wildcard") return -1;
  // Sorted upwards the smaller neighbour comes before; downwards the larger does.
  if ((mode === "below") === (direction === 1)) return before;
  for (let i = before + 1; i < cells.length; i++) if (sameKind(cells[i] ?? null, value)) return i;
  return -1;
}
