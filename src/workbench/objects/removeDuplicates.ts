import { invalidArgument } from "../protocol/HostError";
import type { RangeState } from "../protocol/LiveRanges";
import { type HostObject, ObjectClass, readOnly } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { plain } from "../protocol/describeEvent";
import { areaOf, columnsOf } from "./Blocks";

interface Outcome {
  removed: number;
  remaining: number;
}

const RemoveDuplicatesResultClass = new ObjectClass<Outcome>("RemoveDuplicatesResult", {
  properties: {
    Removed: readOnly(9, (outcome) => outcome.removed),
    UniqueRemaining: readOnly(9, (outcome) => outcome.remaining),
  },
});

/**
 * Keeps the first row of every set of rows that agree in the given columns (text without regard to case);
 * the rows left move up inside the range, and what becomes free at its end is emptied.
 */
export function removeDuplicates(
  range: RangeState,
  columns: unknown,
  hasHeader: boolean,
  session: Session,
): HostObject {
  const { editor } = session;
  const area = areaOf(range);
  const width = columnsOf(area);
  if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument("columns");
  const keys = columns.map((column) => {
    if (typeof column === "number" && Number.isInteger(column) && column >= 0 && column < width)
      return column;
    throw invalidArgument("columns");
  });
  const first = area.top + (hasHeader ? 1 : 0);
  const seen = new Set<string>();
  const kept: number[] = [];
  const values = editor.values(range.sheet, { ...area, top: first });
  values.forEach((row, i) => {
    const key = JSON.stringify(keys.map((column) => comparable(plain(row[column] ?? null))));
    if (seen.has(key)) return;
    seen.add(key);
    kept.push(first + i);
  });
  kept.forEach((from, i) => {
    const row = first + i;
    if (from === row) return;
    const source = { ...area, top: from, bottom: from };
    editor.copy(
      { sheet: range.sheet, area: source },
      { sheet: range.sheet, row, column: area.left },
      "All",
      "api",
    );
  });
  const tail = { ...area, top: first + kept.length };
  if (tail.top <= tail.bottom) editor.clear(range.sheet, tail, "Contents", "api");
  return RemoveDuplicatesResultClass.of({ removed: values.length - kept.length, remaining: kept.length });
}

const comparable = (value: string | number | boolean): string | number | boolean =>
  typeof value === "string" ? value.toLowerCase() : value;
