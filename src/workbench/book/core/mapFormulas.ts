import type { Cell, Sheet } from "../Book";
import type { Context } from "./Context";
import { isFormula } from "./isFormula";

/** Where a formula stands, for those that depend on it. */
export interface Place {
  sheet: string;
  row: number;
  column: number;
}

type Map1 = (formula: string, place: Place) => string;

/** Gives every formula of the book to `change` and keeps what it returns: cells, names, rules, columns, charts. */
export function mapFormulas(context: Context, change: Map1): void {
  const { book, journal } = context;
  for (const sheet of book.sheets) {
    mapCells(context, sheet, change);
    for (const rule of sheet.validations) {
      const place = placeOf(sheet, rule.areas[0]);
      if (isFormula(rule.formula1)) journal.set(rule, "formula1", change(rule.formula1, place));
      if (isFormula(rule.formula2)) journal.set(rule, "formula2", change(rule.formula2, place));
    }
    for (const format of sheet.conditionalFormats) {
      const place = placeOf(sheet, format.areas[0]);
      if (format.formula !== undefined) journal.set(format, "formula", change(format.formula, place));
      if (format.rule)
        journal.set(
          format,
          "rule",
          mapMembers(format.rule, (f) => change(f, place)),
        );
      if (format.scale)
        journal.set(
          format,
          "scale",
          mapMembers(format.scale, (f) => change(f, place)),
        );
    }
    for (const table of sheet.tables) {
      table.columns.forEach((column, i) => {
        const place = { sheet: sheet.id, row: table.area.top + 1, column: table.area.left + i };
        if (column.calculated !== undefined)
          journal.set(column, "calculated", change(column.calculated, place));
        if (column.totalFormula !== undefined)
          journal.set(column, "totalFormula", change(column.totalFormula, place));
      });
    }
    mapCharts(context, sheet, change);
  }
  for (const name of book.names) {
    // A workbook's name stands on no sheet.
    journal.set(name, "formula", change(name.formula, { sheet: name.scope ?? "", row: 0, column: 0 }));
  }
}

const placeOf = (sheet: Sheet, area: { top: number; left: number } | undefined): Place => ({
  sheet: sheet.id,
  row: area?.top ?? 0,
  column: area?.left ?? 0,
});

function mapCells({ journal }: Context, sheet: Sheet, change: Map1): void {
  sheet.columns.forEach((cells, column) => {
    let first = -1;
    let run: (Cell | undefined)[] = [];
    const place: Place = { sheet: sheet.id, row: 0, column };
    for (let row = 0; row < cells.length; row++) {
      const cell = cells[row];
      if (cell?.formula === undefined) continue;
      place.row = row;
      const formula = change(cell.formula, place);
      if (formula === cell.formula) continue;
      // A gap of some rows is cheaper inside a patch than a patch more.
      if (first >= 0 && row - (first + run.length) > 50) {
        journal.putCells(sheet, column, first, run);
        first = -1;
      }
      if (first < 0) {
        first = row;
        run = [];
      }
      for (let r = first + run.length; r < row; r++) run.push(cells[r]);
      run.push({ ...cell, formula });
    }
    if (first >= 0) journal.putCells(sheet, column, first, run);
  });
}

function mapCharts({ journal }: Context, sheet: Sheet, change: Map1): void {
  const place = { sheet: sheet.id, row: 0, column: 0 };
  for (const chart of sheet.charts) {
    const series = chart.series.map((one) => {
      const next = { ...one, values: isFormula(one.values) ? change(one.values, place) : one.values };
      if (isFormula(one.name)) next.name = change(one.name, place);
      if (isFormula(one.categories)) next.categories = change(one.categories, place);
      return next;
    });
    const same = series.every((one, i) => {
      const old = chart.series[i];
      return old && one.name === old.name && one.values === old.values && one.categories === old.categories;
    });
    if (!same) journal.set(chart, "series", series);
  }
}

type Members = { [member: string]: unknown };

/** Formulas anywhere in a rule object; the same object where none changes. */
export function mapMembers(members: Members, change: (formula: string) => string): Members {
  let changed = false;
  const walk = (value: unknown): unknown => {
    if (isFormula(value)) {
      const next = change(value);
      if (next !== value) changed = true;
      return next;
    }
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part)]));
    }
    return value;
  };
  const result = walk(members) as Members;
  return changed ? result : members;
}
