import { isBlank } from "../record/isBlank";
import { plainText } from "../record/plainText";
import type { TableData } from "../record/TableData";
import { choicesOf, shippedChoices } from "../schema/choicesOf";
import { choiceResolver } from "../schema/resolveChoice";
import { UNITS_LIST } from "../schema/tableName";
import { CHECK_MARKS, ROW_ID, type Field, type Template } from "../schema/Template";
import type { Workbook } from "../Workbook";
import { cellText, quotedText } from "./cellText";
import type { CheckedTable } from "./CheckedTable";
import type { Column, ColumnChoices } from "./Column";
import { linkedRows } from "./linkedRows";
import { readColumn } from "./readColumn";
import { rowsByKey } from "./rowsByKey";

/** What the tables of one check share: each list's resolver is built once. */
export interface CheckContext {
  readonly workbook: Workbook;
  readonly resolvers: Map<string, ColumnChoices>;
  readonly tables: Map<string, CheckedTable>;
  isSaidByOwnRule(code: string, templateId: string, fieldId: string): boolean;
}

/** Reads a table's cells once, column by column, into arrays that the rules go through. */
export function compileTable(template: Template, data: TableData, context: CheckContext): CheckedTable {
  const cells = data.rows;
  const columns: Column[] = [];
  const byId = new Map<string, Column>();
  for (const field of template.fields) {
    const index = data.columnOf.get(field.id);
    if (index === undefined || field.type === "computed") continue;
    const column = readColumn(field, index, cells, context.workbook.settings, resolverOf(field, context));
    columns.push(column);
    byId.set(field.id, column);
  }
  const { blank, numbers, codes } = emptyColumn(cells.length);
  const filled = filledRows(template, data, columns);
  const rows = placesOf(filled);
  const keys = kept((fieldId) => keysOf(byId.get(fieldId), data));
  const grouped = kept((fieldId) => rowsByKey(rows, keys(fieldId)));
  const linked = kept((fieldId) => linkedRows(keys(fieldId), grouped(template.keyField)));

  return {
    template,
    data,
    settings: context.workbook.settings,
    rows,
    isFilled: (row) => filled[row] === 1,
    columns,
    has: (fieldId) => byId.has(fieldId),
    column: (fieldId) => byId.get(fieldId),
    blank: (fieldId) => byId.get(fieldId)?.blank ?? blank,
    numbers: (fieldId) => byId.get(fieldId)?.numbers ?? numbers,
    codes: (fieldId) => byId.get(fieldId)?.codes ?? codes,
    keys,
    rowsByKey: grouped,
    linkedRows: linked,
    labelAt(fieldId, row) {
      const column = byId.get(fieldId);
      const value = column && cells[row]?.[column.index];
      return column?.choices?.resolve(value ?? null)?.label ?? quotedText(value);
    },
    textAt(fieldId, row) {
      const column = byId.get(fieldId);
      return column ? quotedText(cells[row]?.[column.index]) : "";
    },
    other: (templateId) => context.tables.get(templateId),
    isSaidByOwnRule: (code, fieldId) => context.isSaidByOwnRule(code, template.id, fieldId),
  };
}

/** The function, asked once for each field. */
function kept<T>(make: (fieldId: string) => T): (fieldId: string) => T {
  const made = new Map<string, T>();
  return (fieldId) => {
    const known = made.get(fieldId);
    if (known !== undefined) return known;
    const value = make(fieldId);
    made.set(fieldId, value);
    return value;
  };
}

const emptyColumn = (length: number) => ({
  blank: new Uint8Array(length).fill(1),
  numbers: new Float64Array(length).fill(NaN),
  codes: new Array<string | undefined>(length),
});

/** Lists as they stand in the workbook; one that it lacks is as the product ships it. */
function resolverOf(field: Field, { workbook, resolvers }: CheckContext): ColumnChoices | undefined {
  if (field.type !== "choice" && field.type !== "unit") return undefined;
  const id = field.type === "unit" ? UNITS_LIST : field.list;
  const known = resolvers.get(id);
  if (known) return known;
  const resolver = choiceResolver(choicesOf(id, workbook.lists), shippedChoices(id));
  resolvers.set(id, resolver);
  return resolver;
}

function keysOf(column: Column | undefined, data: TableData): readonly string[] {
  const { rows } = data;
  if (!column) return new Array<string>(rows.length).fill("");
  const { index, blank, numbers, texts } = column;
  if (texts.length > 0) return texts.map((text, at) => (blank[at] === 1 ? "" : plainText(text)));
  const isNumber = numbers.length > 0;
  return rows.map((row, at) => {
    if (blank[at] === 1) return "";
    const number = isNumber ? numbers[at] : NaN;
    return plainText(number === undefined || Number.isNaN(number) ? cellText(row[index]) : String(number));
  });
}

/** 1 for a row where any cell shows something, in a field or in a user's own column. */
function filledRows(template: Template, data: TableData, columns: readonly Column[]): Uint8Array {
  const ours = new Set(columns.map((column) => column.index));
  for (const field of template.fields) ours.add(data.columnOf.get(field.id) ?? -1);
  for (const id of [ROW_ID, CHECK_MARKS]) ours.add(data.columnOf.get(id) ?? -1);
  const others = data.headings.map((_, index) => index).filter((index) => !ours.has(index));
  const filled = new Uint8Array(data.rows.length);
  for (let row = 0; row < filled.length; row++) {
    for (let at = 0; filled[row] === 0 && at < columns.length; at++)
      if (columns[at]?.blank[row] === 0) filled[row] = 1;
    for (let at = 0; filled[row] === 0 && at < others.length; at++)
      if (!isBlank(data.rows[row]?.[others[at] ?? -1])) filled[row] = 1;
  }
  return filled;
}

/** Where the flags are 1. */
function placesOf(flags: Uint8Array): Int32Array {
  const places = new Int32Array(flags.length);
  let count = 0;
  for (let at = 0; at < flags.length; at++) if (flags[at] === 1) places[count++] = at;
  return places.subarray(0, count);
}
