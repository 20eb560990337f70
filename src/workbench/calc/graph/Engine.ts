import type { Area, Book, Cell, Scalar, Sheet, Table } from "../../book/Book";
import { errorValue } from "../errorValue";
import { evaluateFormula } from "../formula/evaluateExpression";
import type { Expression } from "../formula/Expression";
import { parseFormula } from "../formula/parseFormula";
import type { Context, Workspace } from "../formula/Workspace";
import { Matrix } from "../value/Value";
import { analyzeFormula } from "./analyzeFormula";
import { BookIndex } from "./BookIndex";
import { CalculationRun } from "./CalculationRun";
import { ColumnIndex } from "./ColumnIndex";
import type { FormulaCell } from "./FormulaCell";
import { FormulaStore } from "./FormulaStore";
import { mayGiveArray } from "./mayGiveArray";
import { readsOf } from "./readsOf";
import { clearSpill, fillSpill, isBlocked, spillArea } from "./spillArray";

/** Above this many rows a changed column's index is dropped, not mended. */
const MANY_ROWS = 500;

/** One reading of a book: its formulas, who depends on whom, column indexes. Made anew when the book is restructured. */
export class Engine implements Workspace {
  readonly store = new FormulaStore();
  private readonly index_: BookIndex;
  private readonly indexes = new Map<string, Map<number, ColumnIndex>>();
  private readonly run = new CalculationRun(
    (formula) => this.evaluate(formula),
    (formula, result) => this.keep(formula, result),
    (formula) => formula.reads.flatMap((area) => this.store.staleIn(area.sheet, area)),
  );
  private size: { rows: number; columns: number } | undefined;

  constructor(
    book: Book,
    readonly now: () => number,
  ) {
    this.index_ = new BookIndex(book);
    for (const sheet of book.sheets) {
      // What arrays filled is filled anew: positions may have changed.
      for (const column of sheet.columns) if (column) emptySpilled(column);
      sheet.columns.forEach((column, number) => {
        column.forEach((cell, row) => {
          if (cell?.formula !== undefined) this.register(sheet, row, number, cell);
        });
      });
    }
  }

  // ---- what calculating asks (Workspace) ---------------------------------------------------------------
  sheetById = (id: string): Sheet | undefined => this.index_.sheetById(id);
  sheetByName = (name: string): Sheet | undefined => this.index_.sheetByName(name);
  tableByName = (name: string): { table: Table; sheet: Sheet } | undefined => this.index_.tableByName(name);
  tableAt = (sheet: string, row: number, column: number): Table | undefined =>
    this.index_.tableAt(sheet, row, column);
  nameFormula = (name: string, sheet: string): Expression | undefined => this.index_.nameFormula(name, sheet);

  cell(sheet: string, row: number, column: number): Scalar {
    const formula = this.store.get(sheet, row, column);
    if (formula && !this.run.require(formula)) return 0;
    return this.column(sheet, column)[row]?.value ?? null;
  }

  refresh(sheet: string, area: Area): void {
    for (const formula of this.store.staleIn(sheet, area)) this.run.require(formula);
    this.run.passOver(
      (formula) =>
        formula.sheet === sheet &&
        formula.row >= area.top &&
        formula.row <= area.bottom &&
        formula.column >= area.left &&
        formula.column <= area.right,
    );
  }

  column(sheet: string, column: number): readonly (Cell | undefined)[] {
    return this.index_.sheetById(sheet)?.columns[column] ?? [];
  }

  index(sheet: string, column: number): ColumnIndex {
    let columns = this.indexes.get(sheet);
    if (columns === undefined) {
      columns = new Map();
      this.indexes.set(sheet, columns);
    }
    let index = columns.get(column);
    if (index === undefined) {
      index = new ColumnIndex(() => this.column(sheet, column));
      columns.set(column, index);
    }
    index.update();
    return index;
  }

  spill(sheet: string, row: number, column: number): Area | undefined {
    this.cell(sheet, row, column);
    const formula = this.store.get(sheet, row, column);
    if (formula?.spill || !formula?.spills || formula.blocked) return formula?.spill;
    // An array of one cell is an array still.
    return { top: row, left: column, bottom: row, right: column };
  }

  hasFormula(sheet: string, row: number, column: number): boolean {
    return this.store.get(sheet, row, column) !== undefined;
  }

  get usedRows(): number {
    return this.used().rows;
  }

  get usedColumns(): number {
    return this.used().columns;
  }

  isRowHidden(sheetId: string, row: number, byFilterOnly: boolean): boolean {
    const sheet = this.index_.sheetById(sheetId);
    if (sheet === undefined) return false;
    return sheet.filteredRows.has(row) || (!byFilterOnly && sheet.rowLines[row]?.hidden === true);
  }

  // ---- what the calculator asks --------------------------------------------------------------------------
  /** Calculates stale formulas that may fill other cells, so that whatever cell is read next is what it should be. */
  settle(): void {
    const { staleSpills } = this.store;
    if (staleSpills.size === 0 || !this.run.isIdle) return;
    // Arrays that push each other's dependents around would never come to rest.
    let rounds = staleSpills.size * 4 + 100;
    for (const [formula] of iterate(staleSpills)) {
      if (rounds-- < 0) return;
      this.run.require(formula);
    }
  }

  /** Takes in what changed in an area and marks what depends on it. */
  changed(sheetId: string, area: Area): void {
    const sheet = this.index_.sheetById(sheetId);
    if (sheet === undefined) return;
    this.size = undefined;
    for (const formula of this.store.formulasIn(sheetId, area)) {
      const cell = sheet.columns[formula.column]?.[formula.row];
      if (cell?.formula === formula.text) this.store.makeStale(formula);
      else this.unregister(sheet, formula);
    }
    for (let c = area.left; c <= Math.min(area.right, sheet.columns.length - 1); c++) {
      const column = sheet.columns[c] ?? [];
      for (let row = area.top; row <= Math.min(area.bottom, column.length - 1); row++) {
        const cell = column[row];
        if (cell?.formula !== undefined && !this.store.get(sheetId, row, c))
          this.register(sheet, row, c, cell);
      }
    }
    this.touch(sheetId, area);
    this.store.spreadChange({ ...area, sheet: sheetId });
  }

  context(sheet: string, row: number, column: number): Context {
    return { workspace: this, sheet, row, column };
  }

  // ---- formulas --------------------------------------------------------------------------------------------
  private register(sheet: Sheet, row: number, column: number, cell: Cell): void {
    const text = cell.formula ?? "";
    const expression = parseFormula(text);
    const context = this.context(sheet.id, row, column);
    const reads = expression ? readsOf(expression, context) : { areas: [], volatile: false };
    const inTable = sheet.tables.length > 0 && this.tableAt(sheet.id, row, column) !== undefined;
    this.store.add({
      sheet: sheet.id,
      row,
      column,
      text,
      expression,
      reads: reads.areas,
      nesting: expression ? analyzeFormula(expression).nesting : 1,
      volatile: reads.volatile,
      spills:
        !inTable &&
        expression !== undefined &&
        (cell.array === true || this.givesArray(expression, sheet.id, 0)),
      stale: true,
      depth: -1,
      circle: Infinity,
      spill: cell.spill,
      blocked: undefined,
    });
  }

  private givesArray(expression: Expression, sheet: string, depth: number): boolean {
    if (depth > 8) return true;
    return mayGiveArray(expression, ({ name, sheet: scope }) => {
      if (this.tableByName(name)) return true;
      const formula = this.nameFormula(
        name,
        scope === undefined ? sheet : (this.sheetByName(scope)?.id ?? sheet),
      );
      return formula !== undefined && this.givesArray(formula, sheet, depth + 1);
    });
  }

  private unregister(sheet: Sheet, formula: FormulaCell): void {
    this.store.remove(formula);
    if (formula.spill) {
      clearSpill(sheet, formula.spill, formula, (row, column) => this.touchCell(sheet.id, row, column));
      this.store.spread([{ ...formula.spill, sheet: sheet.id }]);
    }
  }

  private evaluate(formula: FormulaCell): Scalar | Matrix {
    if (formula.expression === undefined) return errorValue("#NAME?");
    return evaluateFormula(formula.expression, this.context(formula.sheet, formula.row, formula.column));
  }

  /** Puts a result into the cell, and into those that an array fills. */
  private keep(formula: FormulaCell, result: Scalar | Matrix): void {
    const sheet = this.index_.sheetById(formula.sheet);
    const cell = sheet?.columns[formula.column]?.[formula.row];
    if (sheet && cell) {
      const value = this.spread(sheet, cell, formula, result) ?? 0;
      if (cell.value !== value) {
        cell.value = value;
        this.touchCell(formula.sheet, formula.row, formula.column);
      }
    }
    this.store.makeFresh(formula);
  }

  /** Fills what an array formula fills, or empties what it no longer does, and returns the cell's own value. */
  private spread(sheet: Sheet, cell: Cell, formula: FormulaCell, result: Scalar | Matrix): Scalar {
    const array = result instanceof Matrix && result.cells.length > 1 ? result : undefined;
    const before = formula.spill;
    if (array === undefined && before === undefined) {
      formula.blocked = undefined;
      return result instanceof Matrix ? (result.cells[0] ?? null) : result;
    }
    const told = (row: number, column: number): void => this.touchCell(sheet.id, row, column);
    const area = array && spillArea(array, formula);
    const fits = array !== undefined && area !== undefined && !isBlocked(sheet, area, formula);
    const same = fits && before !== undefined && sameArea(before, area);
    if (before && !same) clearSpill(sheet, before, formula, told);
    formula.blocked = array && !fits ? area : undefined;
    formula.spill = fits ? area : undefined;
    if (fits) {
      fillSpill(sheet, area, array, formula, told);
      cell.array = true;
      cell.spill = area;
    } else delete cell.spill;
    if (!same) {
      this.size = undefined;
      this.store.spread(
        [before, formula.spill].flatMap((changed) => (changed ? [{ ...changed, sheet: sheet.id }] : [])),
      );
    }
    if (fits) return array.at(0, 0);
    if (array) return errorValue("#SPILL!");
    return result instanceof Matrix ? (result.cells[0] ?? null) : result;
  }

  // ---- column indexes --------------------------------------------------------------------------------------
  private touchCell(sheet: string, row: number, column: number): void {
    this.indexes.get(sheet)?.get(column)?.touch(row);
  }

  private touch(sheet: string, area: Area): void {
    const columns = this.indexes.get(sheet);
    if (columns === undefined) return;
    for (const [number, index] of columns) {
      if (number < area.left || number > area.right) continue;
      if (area.bottom - area.top >= MANY_ROWS) columns.delete(number);
      else for (let row = area.top; row <= area.bottom; row++) index.touch(row);
    }
  }

  private used(): { rows: number; columns: number } {
    this.size ??= this.index_.usedSize();
    return this.size;
  }
}

function emptySpilled(column: (Cell | undefined)[]): void {
  column.forEach((cell, row) => {
    if (!cell?.spilledFrom) return;
    column[row] = cell.style === 0 ? undefined : { value: null, style: cell.style };
  });
}

const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** A set that is read while it shrinks and grows. */
function* iterate<T>(set: ReadonlySet<T>): Generator<[T]> {
  for (let [next] = set; next !== undefined; [next] = set) yield [next];
}
