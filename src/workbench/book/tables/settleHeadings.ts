import type { Cell, Sheet, Table } from "../Book";
import type { Context } from "../core/Context";
import { putBlock } from "../cells/putBlock";
import { formatText } from "../cells/formatText";
import { styleIndex } from "../core/cellStyle";
import { rewriteEverywhere } from "../core/rewriteEverywhere";

/**
 * Makes the heading cells what a table needs: text, not empty, unique without regard to case (numbered
 * where they are not). Headings that differ from the columns' names rename the columns, everywhere.
 */
export function settleHeadings(context: Context, sheet: Sheet, table: Table): void {
  const { book, journal } = context;
  const row = table.area.top;
  const texts = table.columns.map((_column, i) => {
    const c = table.area.left + i;
    const cell = sheet.columns[c]?.[row];
    if (!cell) return "";
    const value = cell.formula === undefined ? cell.value : context.calculator.value(sheet.id, row, c);
    return formatText(value, book.styles[cell.style]?.numberFormat).slice(0, 255);
  });
  const names = uniqueHeadings(
    texts,
    table.columns.map((column) => column.name),
  );
  putBlock(context, sheet, { ...table.area, bottom: row }, (r, c, old): Cell | undefined => {
    const name = names[c - table.area.left] ?? "";
    if (old && old.value === name && old.formula === undefined) return old;
    return { value: name, style: styleIndex(sheet, r, c) };
  });
  const renamed = new Map<string, string>();
  table.columns.forEach((column, i) => {
    const name = names[i] ?? column.name;
    if (name === column.name) return;
    renamed.set(column.name.toLowerCase(), name);
    journal.set(column, "name", name);
  });
  if (renamed.size === 0) return;
  rewriteEverywhere(context, { kind: "columnsRenamed", table: table.name, names: renamed });
  context.restructured();
}

/**
 * Headings as Excel repairs them: "" becomes Column1…, a heading that an earlier one has gets a number
 * ("Name", "Name2"). Where a heading was a column's name already, that one keeps it.
 */
function uniqueHeadings(texts: readonly string[], current: readonly string[] = []): string[] {
  const taken = new Set<string>();
  const names = texts.map((text, i) => {
    const key = text.toLowerCase();
    if (text === "" || text !== current[i] || taken.has(key)) return undefined;
    taken.add(key);
    return text;
  });
  return names.map((name, i) => {
    if (name !== undefined) return name;
    const wanted = texts[i] ?? "";
    let unique = wanted === "" ? "Column1" : wanted;
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${wanted === "" ? "Column" : wanted}${n}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
