import type { Book, Line, Sheet, Style } from "../../src/workbench/book/Book";
import type { Editor } from "../../src/workbench/book/Editor";

/** A sheet's name that is one word may stand in quotes in a formula, or not. */
const NEEDLESS_QUOTES = /'([\p{L}\p{M}\d_]+)'!/gu;

/**
 * Everything a workbook holds, as a user would see it: ids, the way styles and areas are stored, and what is
 * spelled out though it is the default make no difference.
 */
export const bookPicture = (editor: Editor) =>
  structuredClone({
    sheets: editor.book.sheets.map((sheet) => sheetPicture(editor, sheet)),
    names: [...editor.book.names]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((name) => ({ ...name, formula: name.formula.replace(NEEDLESS_QUOTES, "$1!") })),
    parts: editor.book.customXmlParts.map(({ xml }) => xml),
  });

function sheetPicture(editor: Editor, sheet: Sheet) {
  const { book } = editor;
  const cells: Record<string, unknown> = {};
  sheet.columns.forEach((column, c) =>
    column.forEach((cell, r) => {
      if (!cell) return;
      const look = stylePicture(book, book.styles[cell.style] ?? {});
      const value = cell.formula ?? editor.value(sheet.id, r, c);
      if (value === null && look === "") return;
      cells[place(r, c)] = [value, cell.formula === undefined ? null : editor.value(sheet.id, r, c), look];
    }),
  );
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    cells,
    widths: lines(sheet.columnLines, sheet.defaultColumnWidth),
    heights: lines(sheet.rowLines, sheet.defaultRowHeight),
    merges: sheet.merges,
    frozen: sheet.frozen,
    tables: sheet.tables.map((table) => without(table, "id")),
    autoFilter: sheet.autoFilter,
    hiddenByFilter: [...sheet.filteredRows],
    validations: validationPicture(sheet),
    conditionals: [...sheet.conditionalFormats]
      .sort((a, b) => a.priority - b.priority)
      .map((format) => without(format, "id", "priority")),
    charts: sheet.charts.map((chart) => without(chart, "id")),
    notes: sheet.notes,
    pageLayout: { ...sheet.pageLayout, margins: rounded(sheet.pageLayout.margins) },
    protection: sheet.protection,
  };
}

const BLACK = "#000000";

/** "" for a cell that looks like any blank one. */
function stylePicture({ defaultFont }: Book, { font, ...style }: Style): string {
  const { name = defaultFont.name, size = defaultFont.size, ...rest } = font ?? {};
  const own = {
    ...(name === defaultFont.name ? {} : { name }),
    ...(size === defaultFont.size ? {} : { size }),
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== false && value !== BLACK)),
  };
  const { horizontal = "General", ...others } = style;
  const members = {
    ...others,
    ...(horizontal === "General" ? {} : { horizontal }),
    ...(Object.keys(own).length > 0 ? { font: own } : {}),
  };
  const text = JSON.stringify(sorted(members));
  return text === "{}" ? "" : text;
}

/** The same members in one order, inner ones too. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([key, inner]) => [key, sorted(inner)]));
}

/** Files keep margins in thousandths of an inch. */
const rounded = (margins: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(margins).map(([side, points]) => [side, Math.round(points * 10) / 10]));

/** Sizes and what is hidden, where it is not as everywhere. */
const lines = (all: Readonly<Record<number, Line>>, size: number) =>
  Object.fromEntries(
    Object.entries(all)
      .map(
        ([key, line]) =>
          [key, { size: Math.round((line.size ?? size) * 100) / 100, hidden: line.hidden ?? false }] as const,
      )
      .filter(([, line]) => line.size !== size || line.hidden),
  );

/** Cell by cell: rules that are stored in parts are the same rules. */
function validationPicture(sheet: Sheet): Record<string, string> {
  const found: Record<string, string> = {};
  for (const rule of sheet.validations) {
    for (const { top, left, bottom, right } of rule.areas)
      for (let r = top; r <= bottom; r++)
        for (let c = left; c <= right; c++)
          found[place(r, c)] = JSON.stringify(sorted(without(rule, "id", "areas")));
  }
  return Object.fromEntries(Object.entries(found).sort());
}

const without = (object: object, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

const place = (row: number, column: number): string => `R${row + 1}C${column + 1}`;
