import { COLUMNS, ROWS } from "../address";
import type { Area, Cell, Sheet } from "../Book";
import type { Source } from "../Editor";
import type { Context } from "../core/Context";
import { styleIndex } from "../core/cellStyle";
import { rewriteEverywhere } from "../core/rewriteEverywhere";
import { tablesIn } from "../core/tablesAt";
import { occupied, putBlock } from "../cells/putBlock";
import { checkShift } from "./checkShift";
import { isWhole, type Shift } from "./shiftArea";
import { shiftLines } from "./shiftLines";
import { shiftParts } from "./shiftParts";
import { reanchorRules } from "./shiftRules";
import { shiftTables } from "./shiftTables";

/**
 * Inserts or deletes rows, columns or a block of cells: contents, formats, rules, tables, charts, notes and
 * all formulas of the book follow. Inserted cells look like those before them.
 */
export function shiftCells(context: Context, sheet: Sheet, shift: Shift, source: Source): void {
  checkShift(sheet, shift);
  const area = areaOf(shift);
  const tables = tablesIn(sheet, area).map((table) => table.id);
  moveCells(context, sheet, shift);
  const count = shift.kind === "insert" ? shift.count : -shift.count;
  const { axis, at, from, to } = shift;
  reanchorRules(context, sheet, shift);
  rewriteEverywhere(context, { kind: "shift", sheet: sheet.name, axis, at, count, from, to });
  if (isWhole(shift)) shiftLines(context, sheet, shift);
  shiftParts(context, sheet, shift);
  const grown = shiftTables(context, sheet, shift, source);
  if (shift.kind === "insert") dressInserted(context, sheet, shift, grown);
  context.restructured();
  context.emit({
    kind: "changed",
    sheet: sheet.id,
    area,
    ...words(shift),
    source,
    tables: [...new Set([...tables, ...grown.map((table) => table.id)])],
  });
}

export function areaOf({ axis, at, count, from, to }: Shift): Area {
  const last = at + count - 1;
  return axis === "row"
    ? { top: at, bottom: last, left: from, right: to }
    : { left: at, right: last, top: from, bottom: to };
}

function words(shift: Shift): {
  change: "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";
  shift: "None" | "ShiftCellDown" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellLeft";
} {
  const insert = shift.kind === "insert";
  if (isWhole(shift)) {
    if (shift.axis === "row") return { change: insert ? "RowInserted" : "RowDeleted", shift: "None" };
    return { change: insert ? "ColumnInserted" : "ColumnDeleted", shift: "None" };
  }
  if (shift.axis === "row") {
    return {
      change: insert ? "CellInserted" : "CellDeleted",
      shift: insert ? "ShiftCellDown" : "ShiftCellUp",
    };
  }
  return {
    change: insert ? "CellInserted" : "CellDeleted",
    shift: insert ? "ShiftCellRight" : "ShiftCellLeft",
  };
}

function moveCells({ journal }: Context, sheet: Sheet, shift: Shift): void {
  const { kind, axis, at, count, from, to } = shift;
  if (axis === "row") {
    for (let c = from; c <= Math.min(to, sheet.columns.length - 1); c++) {
      if (kind === "insert") trimEnd(journal, sheet, c, ROWS - count);
      journal.spliceCells(sheet, c, at, kind === "insert" ? count : -count);
    }
    return;
  }
  const columns = sheet.columns;
  if (isWhole(shift)) {
    if (at >= columns.length) return;
    const next = columns.slice();
    if (kind === "delete") next.splice(at, count);
    else next.splice(at, 0, ...Array.from({ length: Math.min(count, COLUMNS - at) }, () => []));
    next.length = Math.min(next.length, COLUMNS);
    journal.set(sheet, "columns", next);
    return;
  }
  moveSideways(journal, sheet, shift);
}

/** Blank but styled cells at the grid's end fall off. */
function trimEnd(journal: Context["journal"], sheet: Sheet, column: number, limit: number): void {
  const length = sheet.columns[column]?.length ?? 0;
  if (length > limit)
    journal.putCells(sheet, column, limit, new Array<Cell | undefined>(length - limit).fill(undefined));
}

/** Cells of some rows move left or right: read first, then write, from the old columns. */
function moveSideways(journal: Context["journal"], sheet: Sheet, { kind, at, count, from, to }: Shift): void {
  const used = sheet.columns.length;
  const bottom = Math.min(to, Math.max(0, ...sheet.columns.map((cells) => cells.length)) - 1);
  if (bottom < from || at >= used) return;
  const step = kind === "insert" ? -count : count;
  const old = sheet.columns.slice(at, used).map((cells) => cells.slice(from, bottom + 1));
  const last = Math.min(kind === "insert" ? used - 1 + count : used - 1, COLUMNS - 1);
  for (let c = at; c <= last; c++) {
    const source = old[c + step - at];
    const cells: (Cell | undefined)[] = [];
    for (let r = from; r <= bottom; r++) cells.push(source?.[r - from]);
    journal.putCells(sheet, c, from, cells);
  }
}

/** Inserted cells get the style of the cells before them; in tables of the first row, of those after. */
function dressInserted(context: Context, sheet: Sheet, shift: Shift, grown: readonly { area: Area }[]): void {
  const rows = shift.axis === "row";
  const area = areaOf(shift);
  const near = (line: number): void => {
    const part = occupied(
      sheet,
      rows ? { ...area, top: line, bottom: line } : { ...area, left: line, right: line },
    );
    if (!part) return;
    const to = rows
      ? { ...area, left: part.left, right: part.right }
      : { ...area, top: part.top, bottom: part.bottom };
    putBlock(context, sheet, to, (row, column, old) => {
      const from = sheet.columns[rows ? column : line]?.[rows ? line : row];
      if (old || !from || from.style === styleIndex(sheet, row, column)) return old;
      const inGrown = grown.some(
        ({ area: a }) => column >= a.left && column <= a.right && row >= a.top && row <= a.bottom,
      );
      return from.style === 0 && !inGrown ? old : { value: null, style: from.style };
    });
  };
  const firstOfBody =
    rows && sheet.tables.some((table) => table.showHeaders && table.area.top + 1 === shift.at);
  if (firstOfBody) near(shift.at + shift.count);
  else if (shift.at > 0) near(shift.at - 1);
}
