import type { Area, Cell, Scalar, Sheet, Table } from "../../book/Book";
import type { Value } from "../value/Value";
import type { ColumnIndex } from "../graph/ColumnIndex";
import type { Expression } from "./Expression";

/** What calculating a formula may ask of the book. Sheets go by id; values are current: reading calculates first. */
export interface Workspace {
  sheetByName(name: string): Sheet | undefined;
  sheetById(id: string): Sheet | undefined;
  /** By name in lower case. */
  tableByName(name: string): { table: Table; sheet: Sheet } | undefined;
  tableAt(sheet: string, row: number, column: number): Table | undefined;
  /** A name's formula: the sheet's own first, then the workbook's. Name in lower case. */
  nameFormula(name: string, sheet: string): Expression | undefined;
  cell(sheet: string, row: number, column: number): Scalar;
  /** Calculates what is stale in the area, so that `column` and `index` may be read. */
  refresh(sheet: string, area: Area): void;
  column(sheet: string, column: number): readonly (Cell | undefined)[];
  index(sheet: string, column: number): ColumnIndex;
  /** The area that the array formula there fills, undefined where none stands there. */
  spill(sheet: string, row: number, column: number): Area | undefined;
  hasFormula(sheet: string, row: number, column: number): boolean;
  /** Rows in use, the most of any sheet: whole columns are read that far. */
  readonly usedRows: number;
  readonly usedColumns: number;
  isRowHidden(sheet: string, row: number, byFilterOnly: boolean): boolean;
  /** Day and time as a serial number. */
  now(): number;
}

/** Where a formula stands and what it knows. */
export interface Context {
  readonly workspace: Workspace;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Variables of LET by name in lower case. */
  readonly variables?: ReadonlyMap<string, Value>;
  /** Set inside a defined name: relative references count from A1. */
  readonly inName?: boolean;
  /** Names being followed, against names that mean themselves. */
  readonly names?: readonly string[];
}
