import type { Scalar } from "../../book/Book";
import { fail } from "../value/fail";
import {
  heightOf,
  isOneCell,
  LAST_COLUMN,
  LAST_ROW,
  Matrix,
  Reference,
  type SheetArea,
  type Value,
  widthOf,
} from "../value/Value";
import type { Context, Workspace } from "./Workspace";

/** The area without what no sheet uses: whole columns and rows end at the last row and column in use. */
export function clipped(area: SheetArea, workspace: Workspace): SheetArea {
  if (area.bottom < LAST_ROW && area.right < LAST_COLUMN) return area;
  return {
    ...area,
    bottom: area.bottom === LAST_ROW ? Math.max(area.top, workspace.usedRows - 1) : area.bottom,
    right: area.right === LAST_COLUMN ? Math.max(area.left, workspace.usedColumns - 1) : area.right,
  };
}

/** The values in an area. */
function readArea(whole: SheetArea, workspace: Workspace): Matrix {
  const area = clipped(whole, workspace);
  const rows = heightOf(area);
  const columns = widthOf(area);
  // An array that no sheet can hold would only exhaust the memory.
  if (rows * columns > 4_000_000) return fail("#NUM!");
  workspace.refresh(area.sheet, area);
  const cells = new Array<Scalar>(rows * columns).fill(null);
  for (let c = 0; c < columns; c++) {
    const column = workspace.column(area.sheet, area.left + c);
    const end = Math.min(area.bottom, column.length - 1);
    for (let row = area.top, i = c; row <= end; row++, i += columns) cells[i] = column[row]?.value ?? null;
  }
  return new Matrix(rows, columns, cells);
}

/** A single value or an array: references are read, one cell gives its value. A union has no values: #VALUE!. */
export function read(value: Value, workspace: Workspace): Scalar | Matrix {
  if (value instanceof Reference) {
    const [area] = value.areas;
    if (area === undefined || value.areas.length > 1) return fail("#VALUE!");
    return isOneCell(area) ? workspace.cell(area.sheet, area.top, area.left) : readArea(area, workspace);
  }
  if (value instanceof Matrix && value.cells.length === 1) return value.cells[0] ?? null;
  return value;
}

/** Always an array. */
export function readMatrix(value: Value, workspace: Workspace): Matrix {
  const content = read(value, workspace);
  return content instanceof Matrix ? content : new Matrix(1, 1, [content]);
}

/** One value: of an array the first, of a range the cell in the formula's own row or column (implicit intersection). */
export function readOne(value: Value, context: Context): Scalar {
  if (value instanceof Matrix) return value.cells[0] ?? null;
  if (!(value instanceof Reference)) return value;
  const cell = intersected(value, context);
  return context.workspace.cell(cell.sheet, cell.top, cell.left);
}

/** The one cell of a range that stands in the formula's row or column; #VALUE! where none does. */
export function intersected(reference: Reference, context: Context): SheetArea {
  const [area] = reference.areas;
  if (area === undefined || reference.areas.length > 1) return fail("#VALUE!");
  let { top, left } = area;
  if (area.top !== area.bottom) {
    if (context.row < area.top || context.row > area.bottom) return fail("#VALUE!");
    top = context.row;
  }
  if (area.left !== area.right) {
    if (context.column < area.left || context.column > area.right) return fail("#VALUE!");
    left = context.column;
  }
  return { sheet: area.sheet, top, left, bottom: top, right: left };
}

/** Visits what an argument holds. Empty cells of ranges are left out; `fromCells` tells cells from typed values. */
export function eachValue(
  value: Value,
  workspace: Workspace,
  visit: (value: Scalar, fromCells: boolean) => void,
): void {
  if (value instanceof Reference) {
    for (const whole of value.areas) {
      const area = clipped(whole, workspace);
      workspace.refresh(area.sheet, area);
      for (let c = area.left; c <= area.right; c++) {
        const column = workspace.column(area.sheet, c);
        const end = Math.min(area.bottom, column.length - 1);
        for (let row = area.top; row <= end; row++) {
          const content = column[row]?.value ?? null;
          if (content !== null) visit(content, true);
        }
      }
    }
  } else if (value instanceof Matrix) {
    for (const content of value.cells) if (content !== null) visit(content, true);
  } else visit(value, false);
}
