import type { CellValue } from "../domain/record/TableData";
import { ROW_ID } from "../domain/schema/Template";
import { deleteRows } from "../excel/deleteRows";
import { growTable } from "../excel/growTable";
import { isFormulaText, lookAtTable, type TableLook } from "../excel/lookAtTable";
import { writeRows } from "../excel/writeRows";
import { JobError } from "./JobError";
import { newRowId } from "./newRowId";
import { takeBackRows } from "./takeBackRows";
import type { Undo } from "./Undo";

export interface Appended {
  /** Of the new rows, in their order; "" where the table has no column for them. */
  readonly rowIds: readonly string[];
  /** Where the first of them stands in the table's body, from 0. */
  readonly firstRow: number;
  readonly sheet: string;
  readonly undo: Undo;
}

/**
 * Adds rows at the end of a table (found by its present name): one round trip to look and one to write, more only
 * above 4 MB. Each row has one cell a column of the table, in its order; null is left to Excel, which fills
 * calculated columns. Row ids are given here, whatever stands in their column. A table's only row is used where
 * it is blank. Filters stay; what stands under the table moves down; a protected sheet is refused before
 * anything is written, and where Excel refuses half-way, the table gets its old size back. `known` saves the look:
 * the table as it is when what is queued has been done. `formatsFor` gives the new rows' number formats, one a column;
 * left out = those of the table's last row.
 */
export async function appendRows(
  context: Excel.RequestContext,
  table: string,
  rows: readonly (readonly CellValue[])[],
  idHeading: string = ROW_ID,
  known?: TableLook,
  formatsFor: (look: TableLook) => readonly string[] = ({ formats }) => formats,
): Promise<Appended> {
  const look = known ?? (await lookNow(context, table, idHeading));
  if (!look) throw new JobError("error.notFound", { detail: table });
  if (look.isProtected) throw new JobError("error.protectedSheetNamed", { sheet: look.sheet });
  if (rows.length === 0)
    return { rowIds: [], firstRow: look.rows, sheet: look.sheet, undo: { takeBack: async () => undefined } };

  const rowIds = newIds(look, rows.length);
  const cells = rows.map((row, at) => withId(row, look, rowIds[at] ?? ""));
  let firstRow: number;
  try {
    firstRow = growTable(context, look, rows.length, formatsFor(look));
    const place = { sheet: look.sheetId, top: look.top + 1 + firstRow, left: look.left };
    await writeRows(context, place, cells);
    // Long and Khmer texts need their height; fitting the rows of a filtered table could bring back hidden ones.
    if (!look.isFiltered)
      context.workbook.worksheets
        .getItem(place.sheet)
        .getRangeByIndexes(place.top, place.left, rows.length, look.headings.length)
        .format.autofitRows();
    await context.sync();
  } catch (error) {
    // Taking back may fail, too (no connection): the first error says more.
    await shrink(context, look, idHeading).catch(() => undefined);
    throw error;
  }
  const isOurs = look.headings.map((_heading, column) => !isFormulaText(look.lastRow[column]));
  return {
    rowIds,
    firstRow,
    sheet: look.sheet,
    undo: takeBackRows({ look, idHeading, rowIds, firstRow, cells, isOurs }),
  };
}

function newIds({ idColumn, rowIds }: TableLook, count: number): string[] {
  if (idColumn === -1) return new Array<string>(count).fill("");
  const taken = new Set(rowIds);
  return Array.from({ length: count }, () => {
    const id = newRowId(taken);
    taken.add(id);
    return id;
  });
}

/** The row as wide as the table, with its id. */
const withId = (row: readonly CellValue[], { headings, idColumn }: TableLook, id: string): CellValue[] =>
  headings.map((_heading, column) => (column === idColumn ? id : (row[column] ?? null)));

async function lookNow(
  context: Excel.RequestContext,
  table: string,
  idHeading: string,
): Promise<TableLook | undefined> {
  const look = lookAtTable(context, table, idHeading);
  await context.sync();
  return look();
}

/** Deletes the rows that a table has got more than it had. */
async function shrink(context: Excel.RequestContext, before: TableLook, idHeading: string): Promise<void> {
  const now = await lookNow(context, before.id, idHeading);
  if (!now || now.rows <= before.rows) return;
  deleteRows(
    context,
    now,
    Array.from({ length: now.rows - before.rows }, (_row, at) => before.rows + at),
  );
  await context.sync();
}
