import type { Field } from "../domain/schema/Template";
import { ROW_ID } from "../domain/schema/Template";
import { ruleTypes } from "../domain/sheet/columnLooks";
import { writeValidations, type ValidationPiece } from "../excel/columnValidations";
import { loadToneRules, writeToneRules, type PlacedToneRule, type ToneRule } from "../excel/loadToneRules";
import { lookAtTable, type TableLook } from "../excel/lookAtTable";
import { runsOf } from "./runsOf";

/** A column whose drop-down or rule was written, with what stood there before. */
export interface WrittenRule {
  readonly field: Field;
  readonly heading: string;
  readonly column: number;
  readonly pieces: readonly ValidationPiece[];
}

/** Cells of a column whose number format was written; rows from 0 in the body, as they lay then. */
export interface WrittenFormat {
  readonly heading: string;
  readonly column: number;
  readonly after: string;
  readonly cells: readonly { readonly row: number; readonly before: string }[];
}

/** What was written over a table beside its values. */
export interface WrittenLooks {
  /** The table as it lay. */
  readonly look: TableLook;
  readonly rules: readonly WrittenRule[];
  readonly formats: readonly WrittenFormat[];
  /** Our colours as they were; undefined where they were left alone. */
  readonly colours: readonly PlacedToneRule[] | undefined;
}

/** A table whose looks still are what was written. */
export interface LooksToTakeBack {
  readonly look: TableLook;
  /** Row as it was then -> row now. */
  readonly rowNow: ReadonlyMap<number, number>;
  readonly colours: readonly ToneRule[];
}

/**
 * Queues the reading of what the looks of a table are now; after the caller's sync the function gives it, or undefined
 * where something of it was changed since: the table was moved or has other rows, a rule or a format is another one.
 */
export function loadTakeBack(
  context: Excel.RequestContext,
  { look: before, rules, formats }: WrittenLooks,
): () => LooksToTakeBack | undefined {
  const lookNow = lookAtTable(context, before.id, ROW_ID);
  const table = context.workbook.tables.getItemOrNullObject(before.id);
  const cellsOf = (heading: string): Excel.Range =>
    table.columns.getItemOrNullObject(heading).getDataBodyRange();
  const types = rules.map(({ heading }) => cellsOf(heading).dataValidation.load("type"));
  const shown = formats.map(({ heading }) => cellsOf(heading).load("numberFormat"));
  const colours = loadToneRules(table.getDataBodyRange());
  return () => {
    const look = lookNow();
    if (!look || !isSamePlace(before, look)) return undefined;
    if (!rules.every(({ field }, at) => ruleTypes(field)?.includes(types[at]?.type ?? "") === true))
      return undefined;
    const rowNow = rowsNow(before, look);
    const areAsWritten = formats.every(({ after, cells }, at) =>
      cells.every(({ row }) => shown[at]?.numberFormat[rowNow.get(row) ?? -1]?.[0] === after),
    );
    return areAsWritten ? { look, rowNow, colours: colours() } : undefined;
  };
}

/** Queues drop-downs, rules, formats and colours as they were. */
export async function queueTakeBack(
  context: Excel.RequestContext,
  { rules, formats, colours }: WrittenLooks,
  { look, rowNow, colours: present }: LooksToTakeBack,
  send: (bytes: number) => Promise<void>,
): Promise<void> {
  const { sheetId, top, left, rows, headings } = look;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const cellsOf = (column: number, from: number, to: number): Excel.Range =>
    sheet.getRangeByIndexes(top + 1 + from, left + column, to - from + 1, 1);
  for (const { column, cells } of formats) {
    const before = Array.from<string | undefined>({ length: rows });
    for (const cell of cells) before[rowNow.get(cell.row) ?? -1] = cell.before;
    for (const { from, to, is } of runsOf(before)) {
      if (is === undefined) continue;
      await send(300);
      // One format for all: Excel misplaces lists of them where a filter hides rows.
      cellsOf(column, from, to).numberFormat = is as unknown as string[][];
    }
  }
  for (const { column, pieces } of rules)
    await writeValidations(
      context,
      { sheet: sheetId, top: top + 1, left: left + column, rows },
      pieces,
      send,
    );
  if (!colours) return;
  const body = sheet.getRangeByIndexes(top + 1, left, rows, headings.length);
  for (const { id } of present) body.conditionalFormats.getItem(id).delete();
  writeToneRules(sheet, colours);
}

/** Rules and colours stay where they are when rows are sorted, so that these places must be the same. */
const isSamePlace = (one: TableLook, other: TableLook): boolean =>
  one.sheetId === other.sheetId &&
  one.top === other.top &&
  one.left === other.left &&
  one.rows === other.rows &&
  one.headings.join("\n") === other.headings.join("\n") &&
  [...one.rowIds].sort().join("\n") === [...other.rowIds].sort().join("\n");

/** Formats go with their rows; rows without an id of their own stay where they were. */
function rowsNow(before: TableLook, now: TableLook): ReadonlyMap<number, number> {
  const rowOf = new Map(now.rowIds.map((id, row) => [id, row]));
  return new Map(
    Array.from({ length: before.rows }, (_none, row) => {
      const id = before.rowIds[row] ?? "";
      return [row, id === "" || now.rowIds[row] === id ? row : (rowOf.get(id) ?? row)];
    }),
  );
}
