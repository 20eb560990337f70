import { rewriteFormula } from "../../calc/rewriteFormula";
import type { Book, Cell, Name, Sheet, Table } from "../Book";
import { mapMembers } from "../core/mapFormulas";
import { createId } from "../createId";
import { isFormula } from "../core/isFormula";

/**
 * A copy of a sheet under another name, with new ids. Its tables get new names ("Plan_1"), its formulas
 * follow: references to the sheet and its tables mean the copy. Names of the sheet are copied too.
 */
export function copySheet(book: Book, original: Sheet, name: string): { sheet: Sheet; names: Name[] } {
  const taken = takenNames(book);
  const renamed = new Map<string, string>();
  const tables = original.tables.map((table) => {
    const copy: Table = {
      ...structuredClone(table),
      id: createId("table"),
      name: freeTableName(table.name, taken),
    };
    taken.add(copy.name.toLowerCase());
    renamed.set(table.name, copy.name);
    return copy;
  });
  const known = new Map<string, string>();
  const follow = (formula: string): string => {
    let result = known.get(formula);
    if (result !== undefined) return result;
    result = rewriteFormula(formula, original.name, { kind: "sheetRenamed", from: original.name, to: name });
    for (const [from, to] of renamed)
      result = rewriteFormula(result, name, { kind: "tableRenamed", from, to });
    known.set(formula, result);
    return result;
  };
  const id = createId("sheet");
  const { columns, ...rest } = original;
  const sheet: Sheet = {
    ...structuredClone(rest),
    columns: columns.map((cells) => copyCells(cells, follow)),
    id,
    name,
  };
  sheet.tables = tables;
  for (const table of tables) {
    for (const column of table.columns) {
      if (column.calculated !== undefined) column.calculated = follow(column.calculated);
      if (column.totalFormula !== undefined) column.totalFormula = follow(column.totalFormula);
    }
  }
  for (const rule of sheet.validations) {
    rule.id = createId("validation");
    if (isFormula(rule.formula1)) rule.formula1 = follow(rule.formula1);
    if (isFormula(rule.formula2)) rule.formula2 = follow(rule.formula2);
  }
  for (const format of sheet.conditionalFormats) {
    format.id = createId("format");
    if (format.formula !== undefined) format.formula = follow(format.formula);
    if (format.rule) format.rule = mapMembers(format.rule, follow);
    if (format.scale) format.scale = mapMembers(format.scale, follow);
  }
  for (const chart of sheet.charts) {
    chart.id = createId("chart");
    for (const series of chart.series) {
      if (isFormula(series.name)) series.name = follow(series.name);
      series.values = follow(series.values);
      if (series.categories !== undefined) series.categories = follow(series.categories);
    }
  }
  const names = book.names
    .filter((one) => one.scope === original.id)
    .map((one) => ({ ...one, scope: id, formula: follow(one.formula) }));
  return { sheet, names };
}

function copyCells(
  cells: readonly (Cell | undefined)[],
  follow: (formula: string) => string,
): (Cell | undefined)[] {
  return cells.map((cell) => {
    if (!cell) return undefined;
    return cell.formula === undefined ? { ...cell } : { ...cell, formula: follow(cell.formula) };
  });
}

function takenNames(book: Book): Set<string> {
  return new Set([
    ...book.names.map((one) => one.name.toLowerCase()),
    ...book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())),
  ]);
}

function freeTableName(name: string, taken: ReadonlySet<string>): string {
  const stem = name.slice(0, 250);
  for (let n = 1; ; n++) {
    const candidate = `${stem}_${n}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
