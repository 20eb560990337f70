import type { Language } from "../domain/schema/Label";
import type { SheetPlan } from "../domain/sheet/SheetPlan";
import { fonts, roleStyles, type RoleStyle } from "./roleStyles";

const EDGES = {
  all: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"],
  top: ["EdgeTop"],
  bottom: ["EdgeBottom"],
} as const;

/** Excel's width of one character of the default font, in points (7 pixels and 5 of padding at 96 dpi). */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Queues fonts, fills, borders, widths, heights and number formats: a few calls a range, never one a cell. */
export function writeStyles(sheet: Excel.Worksheet, plan: SheetPlan, language: Language): void {
  plan.columns.forEach((column, index) => {
    const range = sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
    range.format.columnWidth = points(column.width);
    if (column.hidden) range.columnHidden = true;
  });
  for (const { range, role } of plan.styles) applyRole(sheet.getRange(range), roleStyles[role], language);
  for (const { range, format } of plan.numberFormats) sheet.getRange(range).numberFormat = format as unknown as string[][];
  for (const { row, height } of plan.rowHeights) sheet.getRange(`${row}:${row}`).format.rowHeight = height;
}

function applyRole(range: Excel.Range, style: RoleStyle, language: Language): void {
  const { format } = range;
  const { font } = style;
  format.font.name = font?.heading ? fonts[language].heading : fonts[language].body;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.italic !== undefined) format.font.italic = font.italic;
  if (font?.color !== undefined) format.font.color = font.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  for (const edge of style.border ? EDGES[style.border.edges] : []) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = style.border?.color ?? "#000000";
  }
}
