import type { Book, Cell, Sheet } from "../../../src/workbench/book/Book";

/** A book without what a file does not keep: ids become names, styles become what they say, caches of foreign parts go. */
export function normalize(book: Book): unknown {
  const names = new Map(book.sheets.map((sheet) => [sheet.id, sheet.name]));
  return {
    ...book,
    foreign: undefined,
    fileName: "",
    styles: undefined,
    activeSheet: names.get(book.activeSheet),
    selection: Object.fromEntries(
      Object.entries(book.selection).map(([id, selection]) => [names.get(id), selection]),
    ),
    names: book.names
      .map((name) => ({ ...name, scope: name.scope === null ? null : names.get(name.scope) }))
      .sort((a, b) => key(a).localeCompare(key(b))),
    settings: { ...book.settings },
    properties: { ...book.properties, custom: { ...book.properties.custom } },
    sheets: book.sheets.map((sheet) => normalizeSheet(book, sheet)),
  };
}

const key = (name: { name: string; scope: string | null | undefined }): string =>
  `${name.name}|${name.scope}`;

function normalizeSheet(book: Book, sheet: Sheet): unknown {
  const cells: Record<string, unknown> = {};
  sheet.columns.forEach((column, c) =>
    column.forEach((cell, r) => (cells[`${r},${c}`] = cell && normalizeCell(book, cell))),
  );
  const lines = (all: Sheet["rowLines"]): unknown =>
    Object.fromEntries(
      Object.entries(all).map(([at, line]) => [
        at,
        { ...line, style: line.style === undefined ? undefined : book.styles[line.style] },
      ]),
    );
  return {
    ...sheet,
    id: "",
    columns: cells,
    rowLines: lines(sheet.rowLines),
    columnLines: lines(sheet.columnLines),
    tables: sheet.tables.map((table) => ({ ...table, id: "" })),
    validations: sheet.validations.map((rule) => ({ ...rule, id: "" })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: "" })),
    charts: sheet.charts.map((chart) => ({ ...chart, id: "" })),
    customProperties: { ...sheet.customProperties },
    filteredRows: [...sheet.filteredRows],
  };
}

const normalizeCell = (book: Book, cell: Cell): unknown => ({ ...cell, style: book.styles[cell.style] });
