import type { CellValue } from "../domain/record/TableData";
import { lookAtTable, type TableLook } from "../excel/lookAtTable";
import { writeCells } from "../excel/writeCells";
import { JobError } from "./JobError";
import { readRowCells } from "./readRowCells";
import { runJob } from "./runJob";
import { sameCell } from "./sameCell";
import type { Undo } from "./Undo";

/** A cell of a row that was written. */
export interface WrittenCell {
  /** From 0 in the table. */
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  /** The number format that it got, and the one before. */
  readonly format?: string;
  readonly formatBefore?: string;
}

export interface WrittenRow {
  /** The table as it lay. */
  readonly look: TableLook;
  readonly row: number;
  /** "" where the table has no ids. */
  readonly rowId: string;
  readonly idHeading: string;
  readonly written: readonly WrittenCell[];
  /** Other cells that tell the row from those that share its id; none where the id is its own. */
  readonly beside: readonly { readonly column: number; readonly value: CellValue }[];
}

/** Writes back what the cells of a row held, wherever it was sorted to: one round trip to look, one to write. */
export function takeBackCells(done: WrittenRow): Undo {
  const { look: before, row, rowId, idHeading, written, beside } = done;
  return {
    takeBack: () =>
      runJob(async (context) => {
        const lookNow = lookAtTable(context, before.id, idHeading);
        let cells = readRowCells(context, before.id, before, row);
        await context.sync();
        const look = lookNow();
        const isSameTable = look && look.headings.join("\n") === before.headings.join("\n");
        const found = !isSameTable ? -1 : rowId === "" ? row : rowOf(look, row, rowId);
        if (!look || found === -1) throw new JobError("error.changedSince");
        if (found !== row || look.top !== before.top || look.left !== before.left) {
          cells = readRowCells(context, look.id, look, found);
          await context.sync();
        }
        const now = cells.values();
        const isThere =
          written.every(({ column, after }) => sameCell(now[column], after)) &&
          beside.every(({ column, value }) => sameCell(now[column], value));
        if (!isThere) throw new JobError("error.changedSince");
        const place = { sheet: look.sheetId, top: look.top + 1 + found, left: look.left };
        writeCells(context, place, new Map(written.map((cell) => [cell.column, cell.before])));
        for (const { column, formatBefore } of written)
          if (formatBefore !== undefined)
            context.workbook.worksheets
              .getItem(place.sheet)
              .getRangeByIndexes(place.top, place.left + column, 1, 1).numberFormat = [[formatBefore]];
        await context.sync();
      }),
  };
}

const rowOf = ({ rowIds }: TableLook, row: number, rowId: string): number =>
  rowIds[row] === rowId ? row : rowIds.indexOf(rowId);
