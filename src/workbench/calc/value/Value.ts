import type { Area, Scalar } from "../../book/Book";

/** The last row and column of a sheet, counted from 0. */
export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

/** A block of values, row by row in `cells`. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly cells: readonly Scalar[],
  ) {}

  at(row: number, column: number): Scalar {
    return this.cells[row * this.columns + column] ?? null;
  }

  static build(rows: number, columns: number, cell: (row: number, column: number) => Scalar): Matrix {
    const cells = new Array<Scalar>(rows * columns);
    for (let row = 0, i = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) cells[i++] = cell(row, column);
    }
    return new Matrix(rows, columns, cells);
  }

  static fromRows(rows: readonly (readonly Scalar[])[]): Matrix {
    return Matrix.build(rows.length, rows[0]?.length ?? 0, (row, column) => rows[row]?.[column] ?? null);
  }

  toRows(): Scalar[][] {
    const rows: Scalar[][] = [];
    for (let row = 0; row < this.rows; row++) {
      rows.push(this.cells.slice(row * this.columns, (row + 1) * this.columns));
    }
    return rows;
  }
}

/** A block of cells on a sheet (by id). */
export interface SheetArea extends Area {
  sheet: string;
}

/** What a reference points at, unread. More than one area is a union. */
export class Reference {
  constructor(readonly areas: readonly SheetArea[]) {}
}

/** What a formula or a part of it gives. */
export type Value = Scalar | Matrix | Reference;

export const heightOf = (area: Area): number => area.bottom - area.top + 1;
export const widthOf = (area: Area): number => area.right - area.left + 1;
export const isOneCell = (area: Area): boolean => area.top === area.bottom && area.left === area.right;

/** The cells that both areas hold, undefined where they share none. */
export function intersectAreas(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}
