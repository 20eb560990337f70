import type { CellValue } from "../domain/record/TableData";
import type { TablePlace } from "./surveyWorkbook";
import { typedCells } from "./typedCells";

/** A table as it lies now, with what must be known before its rows are written or deleted. */
export interface TableLook extends TablePlace {
  /** Excel's own id, which outlives renaming. */
  readonly id: string;
  readonly sheetId: string;
  readonly isProtected: boolean;
  readonly hasTotals: boolean;
  /** Whether nothing stands under the table, at any distance; formats count as something. */
  readonly isFreeBelow: boolean;
  /** Cells of the last row of the body: formulas as text with "=", text that begins so with an apostrophe before it. */
  readonly lastRow: readonly CellValue[];
  /** Number formats of the last row of the body. */
  readonly formats: readonly string[];
  /** The column with the row ids, from 0; -1 where there is none. */
  readonly idColumn: number;
  readonly rowIds: readonly string[];
}

/**
 * Queues a look at a table (its name or id); after the caller's sync the function gives it back, or undefined
 * where the table is gone.
 */
export function lookAtTable(
  context: Excel.RequestContext,
  table: string,
  idHeading: string,
): () => TableLook | undefined {
  const found = context.workbook.tables.getItemOrNullObject(table).load("id,name,showHeaders,showTotals");
  const sheet = found.worksheet.load("id,name");
  const protection = sheet.protection.load("protected");
  const range = found.getRange().load("rowIndex,columnIndex,rowCount");
  const used = found.getRange().getEntireColumn().getUsedRangeOrNullObject(false).load("rowIndex,rowCount");
  const last = found.getDataBodyRange().getLastRow().load("values,formulas,numberFormat");
  const columns = found.columns.load("items/name");
  const filter = found.autoFilter.load("isDataFiltered");
  const ids = found.columns.getItemOrNullObject(idHeading).getDataBodyRange().load("values");
  return () => {
    if (found.isNullObject) return undefined;
    const headings = columns.items.map(({ name }) => name);
    const idColumn = headings.findIndex((name) => name.toLowerCase() === idHeading.toLowerCase());
    return {
      id: found.id,
      name: found.name,
      sheet: sheet.name,
      sheetId: sheet.id,
      top: range.rowIndex - (found.showHeaders ? 0 : 1),
      left: range.columnIndex,
      rows: range.rowCount - (found.showHeaders ? 1 : 0) - (found.showTotals ? 1 : 0),
      headings,
      isFiltered: filter.isDataFiltered,
      showsHeadings: found.showHeaders,
      isProtected: protection.protected,
      hasTotals: found.showTotals,
      isFreeBelow: used.isNullObject || used.rowIndex + used.rowCount <= range.rowIndex + range.rowCount,
      lastRow: typedCells(last.formulas, last.values)[0] ?? [],
      formats: last.numberFormat[0] ?? [],
      idColumn,
      rowIds: idColumn === -1 ? [] : ids.values.map(([value]) => String(value ?? "")),
    };
  };
}

/** Whether a cell, as `lastRow` gives it, holds a formula. */
export const isFormulaText = (cell: CellValue | undefined): boolean =>
  typeof cell === "string" && cell.startsWith("=");
