import type { Area } from "../../book/Book";
import { intersectAreas, type SheetArea } from "../value/Value";
import { DependencyIndex } from "./DependencyIndex";
import type { FormulaCell } from "./FormulaCell";

type ByColumn<T> = Map<string, Map<number, T>>;

/** All formulas of a book by place, who depends on what, and which are stale. */
export class FormulaStore {
  private readonly places: ByColumn<Map<number, FormulaCell>> = new Map();
  private readonly stale: ByColumn<Set<FormulaCell>> = new Map();
  private readonly dependencies = new DependencyIndex<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();
  /** Formulas that fill other cells now or would if they could. */
  private readonly spilling = new Set<FormulaCell>();
  /** Stale formulas that may fill other cells. */
  readonly staleSpills = new Set<FormulaCell>();
  staleCount = 0;

  get(sheet: string, row: number, column: number): FormulaCell | undefined {
    return this.places.get(sheet)?.get(column)?.get(row);
  }

  /** All formulas in an area. */
  formulasIn(sheet: string, area: Area): FormulaCell[] {
    const found: FormulaCell[] = [];
    for (const [number, formulas] of this.places.get(sheet) ?? []) {
      if (number < area.left || number > area.right) continue;
      if (area.bottom - area.top >= formulas.size) {
        for (const [row, formula] of formulas) if (row >= area.top && row <= area.bottom) found.push(formula);
        continue;
      }
      for (let row = area.top; row <= area.bottom; row++) {
        const formula = formulas.get(row);
        if (formula) found.push(formula);
      }
    }
    return found;
  }

  /** Takes a new formula in; it is stale. */
  add(formula: FormulaCell): void {
    const columns = inner(this.places, formula.sheet);
    const column = columns.get(formula.column);
    if (column) column.set(formula.row, formula);
    else columns.set(formula.column, new Map([[formula.row, formula]]));
    for (const area of formula.reads) this.dependencies.add(area, formula);
    if (formula.volatile) this.volatile.add(formula);
    formula.stale = false;
    this.makeStale(formula);
  }

  remove(formula: FormulaCell): void {
    this.places.get(formula.sheet)?.get(formula.column)?.delete(formula.row);
    for (const area of formula.reads) this.dependencies.remove(area, formula);
    this.volatile.delete(formula);
    this.spilling.delete(formula);
    this.makeFresh(formula);
  }

  /** False where it was stale already: then all that depends on it is, too. */
  makeStale(formula: FormulaCell): boolean {
    if (formula.stale) return false;
    formula.stale = true;
    this.staleCount++;
    const columns = inner(this.stale, formula.sheet);
    const column = columns.get(formula.column);
    if (column) column.add(formula);
    else columns.set(formula.column, new Set([formula]));
    if (formula.spills) this.staleSpills.add(formula);
    return true;
  }

  makeFresh(formula: FormulaCell): void {
    if (!formula.stale) return;
    formula.stale = false;
    this.staleCount--;
    this.stale.get(formula.sheet)?.get(formula.column)?.delete(formula);
    this.staleSpills.delete(formula);
    if (formula.spill ?? formula.blocked) this.spilling.add(formula);
    else this.spilling.delete(formula);
  }

  /** Stale formulas in an area, each column from top to bottom. */
  staleIn(sheet: string, area: Area): FormulaCell[] {
    const columns = this.staleCount > 0 ? this.stale.get(sheet) : undefined;
    const found: FormulaCell[] = [];
    if (columns === undefined) return found;
    const visit = (number: number, column: ReadonlySet<FormulaCell>): void => {
      const height = area.bottom - area.top + 1;
      if (column.size > height) {
        const places = this.places.get(sheet)?.get(number);
        for (let row = area.top; row <= area.bottom; row++) {
          const formula = places?.get(row);
          if (formula?.stale) found.push(formula);
        }
        return;
      }
      const inside: FormulaCell[] = [];
      for (const formula of column)
        if (formula.row >= area.top && formula.row <= area.bottom) inside.push(formula);
      inside.sort((one, other) => one.row - other.row);
      for (const formula of inside) found.push(formula);
    };
    if (area.right - area.left >= columns.size) {
      for (const [number, column] of columns) {
        if (number >= area.left && number <= area.right && column.size > 0) visit(number, column);
      }
    } else {
      for (let number = area.left; number <= area.right; number++) {
        const column = columns.get(number);
        if (column && column.size > 0) visit(number, column);
      }
    }
    return found;
  }

  /** Marks what depends on these areas, on the volatile formulas and on arrays that touch them. */
  spreadChange(changed: SheetArea): void {
    const seeds: SheetArea[] = [changed];
    for (const formula of this.volatile) if (this.makeStale(formula)) seeds.push(filled(formula));
    for (const formula of this.spilling) {
      const area = formula.spill ?? formula.blocked;
      if (
        area &&
        formula.sheet === changed.sheet &&
        intersectAreas(area, changed) &&
        this.makeStale(formula)
      ) {
        seeds.push(filled(formula));
      }
    }
    this.spread(seeds);
  }

  /** Marks all that depends on these areas, directly or through others. */
  spread(areas: readonly SheetArea[]): void {
    let wave = areas;
    while (wave.length > 0) {
      const reached: FormulaCell[] = [];
      for (const area of wave) {
        this.dependencies.visit(area.sheet, area, (formula) => {
          if (this.makeStale(formula)) reached.push(formula);
        });
      }
      wave = runsOf(reached);
    }
  }
}

/** The inner map of a key, made where there is none. */
function inner<K, V>(map: Map<string, Map<K, V>>, key: string): Map<K, V> {
  let found = map.get(key);
  if (found === undefined) {
    found = new Map();
    map.set(key, found);
  }
  return found;
}

/** The cells whose value a formula gives. */
function filled({ sheet, row, column, spill }: FormulaCell): SheetArea {
  return spill ? { ...spill, sheet } : { sheet, top: row, left: column, bottom: row, right: column };
}

/** The cells of formulas as few areas: neighbours in a column become one, so that a column of them is asked about once. */
function runsOf(formulas: FormulaCell[]): SheetArea[] {
  if (formulas.length > 1) {
    formulas.sort((a, b) =>
      a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.column - b.column || a.row - b.row,
    );
  }
  const runs: SheetArea[] = [];
  let last: SheetArea | undefined;
  for (const formula of formulas) {
    const area = filled(formula);
    const joins =
      last?.sheet === area.sheet &&
      last.left === area.left &&
      last.right === area.right &&
      last.bottom + 1 === area.top;
    if (last && joins) last.bottom = area.bottom;
    else {
      last = area;
      runs.push(area);
    }
  }
  return runs;
}
