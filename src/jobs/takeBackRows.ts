import { CHECK_MARKS } from "../domain/schema/Template";
import type { CellValue } from "../domain/record/TableData";
import { areLastRows, deleteRows } from "../excel/deleteRows";
import { lookAtTable, type TableLook } from "../excel/lookAtTable";
import { readBlocks, type Block } from "../excel/readBlocks";
import { JobError } from "./JobError";
import { runJob } from "./runJob";
import { sameCell } from "./sameCell";
import type { Undo } from "./Undo";

/** Rows that were added, as they must still be for the undo to take them back. */
export interface AddedRows {
  /** The table as it was before. */
  readonly look: TableLook;
  readonly idHeading: string;
  readonly rowIds: readonly string[];
  /** Where the first stood in the body. */
  readonly firstRow: number;
  readonly cells: readonly (readonly CellValue[])[];
  /** Column -> whether it holds what was written; other columns hold formulas. */
  readonly isOurs: readonly boolean[];
}

/**
 * Deletes added rows again, wherever they have been sorted to: one round trip to look (two where they moved), one
 * to write. A row that was changed, completed or deleted since keeps all of them.
 */
export function takeBackRows(added: AddedRows): Undo {
  return {
    takeBack: () =>
      runJob(async (context) => {
        const { look: before } = added;
        let lookNow = (): TableLook | undefined => undefined;
        const there = await readBlocks(context, [blockOf(before, added.firstRow, added.cells.length)], () => {
          lookNow = lookAtTable(context, before.id, added.idHeading);
        });
        const look = lookNow();
        const rows = look && placesOf(added, look);
        if (!rows) throw new JobError("error.changedSince");
        if (look.isProtected) throw new JobError("error.protectedSheetNamed", { sheet: look.sheet });
        const isWhereItWas =
          look.sheetId === before.sheetId &&
          look.top === before.top &&
          look.left === before.left &&
          rows.every((row, at) => row === added.firstRow + at);
        const values = isWhereItWas
          ? (there[0] ?? [])
          : (
              await readBlocks(
                context,
                runs(rows).map(([row, count]) => blockOf(look, row, count)),
              )
            ).flat();
        const order = [...rows.keys()].sort((a, b) => (rows[a] ?? 0) - (rows[b] ?? 0));
        if (!order.every((which, at) => isUntouched(added, look, which, values[at] ?? [])))
          throw new JobError("error.changedSince");
        const rising = order.map((which) => rows[which] ?? 0);
        if (look.isFiltered && (look.hasTotals || !areLastRows(look, rising)))
          throw new JobError("error.filtered", { sheet: look.sheet });
        deleteRows(context, look, rising);
        // The rows that are free now had been given the height of their texts.
        if (look.isFreeBelow && !look.isFiltered)
          context.workbook.worksheets
            .getItem(look.sheetId)
            .getRangeByIndexes(look.top + 1 + look.rows - rising.length, look.left, rising.length, 1)
            .format.autofitRows();
        await context.sync();
      }),
  };
}

const blockOf = ({ sheetId, top, left, headings }: TableLook, row: number, rows: number): Block => ({
  sheet: sheetId,
  top: top + 1 + row,
  left,
  rows,
  columns: headings.length,
});

/** Where each added row stands now; undefined where one is gone. Without ids they must be where they were. */
function placesOf({ look: before, rowIds, firstRow }: AddedRows, now: TableLook): number[] | undefined {
  if (now.headings.join("\n") !== before.headings.join("\n")) return undefined;
  if (now.idColumn === -1)
    return now.rows >= firstRow + rowIds.length ? rowIds.map((_id, at) => firstRow + at) : undefined;
  const rowOf = new Map(now.rowIds.map((id, row) => [id, row]));
  const rows = rowIds.map((id) => rowOf.get(id) ?? -1);
  return rows.includes(-1) ? undefined : rows;
}

/** Rows (any order) as runs from the first to the last: [row, count]. */
function runs(rows: readonly number[]): [row: number, count: number][] {
  const found: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else found.push([row, 1]);
  }
  return found;
}

/** Formulas work out new results, checks leave marks; what was written, and what was left blank, must be as it was. */
const isUntouched = (
  { cells, isOurs }: AddedRows,
  { headings }: TableLook,
  which: number,
  now: readonly CellValue[],
): boolean =>
  headings.every(
    (heading, column) =>
      heading === CHECK_MARKS ||
      (!isOurs[column] && (cells[which]?.[column] ?? null) === null) ||
      sameCell(cells[which]?.[column], now[column]),
  );
