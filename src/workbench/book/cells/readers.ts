import type { Area, Scalar, Sheet } from "../Book";
import type { Editor } from "../Editor";
import { checkArea } from "../core/checkArea";
import type { Context } from "../core/Context";
import { isBlank, styleAt } from "../core/cellStyle";
import { tableAt } from "../core/tablesAt";
import { formatText } from "./formatText";
import { isRowHidden, rowHeight, columnWidth } from "../lines/lineSizes";
import { occupied } from "./putBlock";

type Readers = Pick<
  Editor,
  | "sheet"
  | "findSheet"
  | "findTable"
  | "value"
  | "values"
  | "text"
  | "formula"
  | "style"
  | "table"
  | "usedArea"
  | "rowHeight"
  | "columnWidth"
  | "isRowHidden"
  | "evaluate"
  | "resolve"
>;

/** Everything that only reads. */
export function createReaders(context: Context): Readers {
  const { book, calculator } = context;
  return {
    sheet: context.sheet,
    findSheet(nameOrId) {
      const key = nameOrId.toLowerCase();
      return (
        book.sheets.find((sheet) => sheet.id === nameOrId) ??
        book.sheets.find((sheet) => sheet.name.toLowerCase() === key)
      );
    },
    findTable(nameOrId) {
      const key = nameOrId.toLowerCase();
      for (const sheet of book.sheets) {
        for (const table of sheet.tables) {
          if (table.id === nameOrId || table.name.toLowerCase() === key) return { table, sheet };
        }
      }
      return undefined;
    },
    value: (sheet, row, column) => calculator.value(sheet, row, column),
    values: (sheet, area) => readValues(context, context.sheet(sheet), area),
    text(sheetId, row, column) {
      const sheet = context.sheet(sheetId);
      return formatText(
        calculator.value(sheetId, row, column),
        styleAt(book, sheet, row, column).numberFormat,
      );
    },
    formula(sheetId, row, column) {
      const cell = context.sheet(sheetId).columns[column]?.[row];
      if (cell?.formula !== undefined) return cell.formula;
      const value = cell?.spilledFrom ? calculator.value(sheetId, row, column) : (cell?.value ?? null);
      if (value === null) return "";
      return typeof value === "object" ? value.error : value;
    },
    style: (sheet, row, column) => styleAt(book, context.sheet(sheet), row, column),
    table: (sheet, row, column) => tableAt(context.sheet(sheet), row, column),
    usedArea(sheet, valuesOnly) {
      calculator.value(sheet, 0, 0);
      return usedArea(context.sheet(sheet), valuesOnly);
    },
    rowHeight: (sheet, row) => rowHeight(context.sheet(sheet), row),
    columnWidth: (sheet, column) => columnWidth(context.sheet(sheet), column),
    isRowHidden: (sheet, row) => isRowHidden(context.sheet(sheet), row),
    evaluate: (formula, sheet, row, column) => calculator.evaluate(formula, sheet, row, column),
    resolve: (formula, sheet) => calculator.resolve(formula, sheet, 0, 0),
  };
}

function readValues({ calculator }: Context, sheet: Sheet, area: Area): Scalar[][] {
  checkArea(area);
  const rows: Scalar[][] = [];
  const width = area.right - area.left + 1;
  for (let row = area.top; row <= area.bottom; row++) rows.push(new Array<Scalar>(width).fill(null));
  // Asking for any value first lets array formulas fill their cells.
  calculator.value(sheet.id, area.top, area.left);
  const part = occupied(sheet, area);
  if (!part) return rows;
  for (let column = part.left; column <= part.right; column++) {
    const cells = sheet.columns[column];
    if (!cells) continue;
    const last = Math.min(part.bottom, cells.length - 1);
    for (let row = area.top; row <= last; row++) {
      const cell = cells[row];
      if (cell === undefined) continue;
      const line = rows[row - area.top];
      if (!line) continue;
      const plain = cell.formula === undefined && cell.spilledFrom === undefined;
      line[column - area.left] = plain ? cell.value : calculator.value(sheet.id, row, column);
    }
  }
  return rows;
}

function usedArea(sheet: Sheet, valuesOnly: boolean): Area | undefined {
  let used: Area | undefined;
  sheet.columns.forEach((cells, column) => {
    let first = -1;
    let last = -1;
    cells.forEach((cell, row) => {
      if (cell === undefined || (isBlank(cell) && (valuesOnly || cell.style === 0))) return;
      if (first < 0) first = row;
      last = row;
    });
    if (first < 0) return;
    used = used
      ? { ...used, top: Math.min(used.top, first), bottom: Math.max(used.bottom, last), right: column }
      : { top: first, left: column, bottom: last, right: column };
  });
  return used;
}
