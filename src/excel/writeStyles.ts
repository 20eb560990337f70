import type { Language } from "../domain/schema/Label";
import { columnLetters } from "../domain/record/columnLetters";
import type { SheetPlan } from "../domain/sheet/SheetPlan";
import { groupRanges } from "./groupRanges";
import { fonts, roleStyles, type RoleStyle } from "./roleStyles";

const EDGES = {
  all: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"],
  top: ["EdgeTop"],
  bottom: ["EdgeBottom"],
} as const;

/** Excel's width of one character of the default font, in points (7 pixels and 5 of padding at 96 dpi). */
export const points = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Queues fonts, fills, borders, widths, heights and number formats: a few calls a look, never one a cell. */
export function writeStyles(sheet: Excel.Worksheet, plan: SheetPlan, language: Language): void {
  const columns = plan.columns.map(({ width, hidden }, index) => ({
    range: wholeColumn(index),
    width,
    hidden,
  }));
  for (const { address, key } of groupRanges(columns.map(({ range, width }) => ({ range, key: width })))) {
    sheet.getRanges(address).format.columnWidth = points(key);
  }
  for (const { range } of columns.filter(({ hidden }) => hidden)) sheet.getRange(range).columnHidden = true;
  for (const { address, key } of groupRanges(plan.styles.map(({ range, role }) => ({ range, key: role })))) {
    applyRole(sheet.getRanges(address).format, roleStyles[key], language);
  }
  for (const { range, format } of plan.numberFormats)
    sheet.getRange(range).numberFormat = format as unknown as string[][];
  const rows = plan.rowHeights.map(({ row, height }) => ({ range: `${row}:${row}`, key: height }));
  for (const { address, key } of groupRanges(rows)) sheet.getRanges(address).format.rowHeight = key;
}

const wholeColumn = (index: number): string => `${columnLetters(index + 1)}:${columnLetters(index + 1)}`;

/** Queues a look for the cells of a format. */
export function applyRole(format: Excel.RangeFormat, style: RoleStyle, language: Language): void {
  const { font } = style;
  format.font.name = font?.heading ? fonts[language].heading : fonts[language].body;
  if (font?.size !== undefined) format.font.size = font.size;
  // Muol, the Khmer heading face, is heavy as it is.
  if (font?.bold !== undefined) format.font.bold = font.bold && !(font.heading && language === "km");
  if (font?.italic !== undefined) format.font.italic = font.italic;
  if (font?.underline) format.font.underline = "Single";
  if (font?.color !== undefined) format.font.color = font.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  for (const edge of style.border ? EDGES[style.border.edges] : []) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = style.border?.color ?? "#000000";
  }
}
