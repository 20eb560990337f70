import type { CellStyle } from "hucre/xlsx";
import type { Border, BorderSide, ConditionalStyle, Font, Style } from "../../book/Book";
import type { BorderSideStyle, BorderStyle, FontStyle } from "./hucreStyles";
import { BORDERS, HORIZONTAL, PATTERNS, VERTICAL } from "./styleWords";

/** A style as hucre writes it; fonts are whole, because a file's fonts inherit nothing. */
export function fromStyle(style: Style, defaultFont: { name: string; size: number }): CellStyle {
  const out: CellStyle = {};
  if (style.font) out.font = fromFont({ ...defaultFont, ...style.font });
  if (style.fillPattern !== undefined || style.fill !== undefined) {
    const pattern = PATTERNS.find(([, word]) => word === style.fillPattern)?.[0];
    const color = style.fill === undefined ? {} : { rgb: hex(style.fill) };
    if (pattern !== undefined)
      out.fill = { type: "pattern", pattern, ...(style.fill === undefined ? {} : { bgColor: color }) };
    else if (style.fill !== undefined)
      out.fill = { type: "pattern", pattern: "solid", fgColor: color, bgColor: { indexed: 64 } };
  }
  const border = fromBorders(style.borders);
  if (border) out.border = border;
  const alignment = fromAlignment(style);
  if (Object.keys(alignment).length > 0) out.alignment = alignment;
  if (style.numberFormat !== undefined && style.numberFormat !== "General") out.numFmt = style.numberFormat;
  if (style.locked !== undefined || style.formulaHidden) {
    out.protection = { locked: style.locked !== false, ...(style.formulaHidden ? { hidden: true } : {}) };
  }
  return out;
}

/** A conditional format's style as hucre writes it. */
export function fromConditionalStyle(style: ConditionalStyle): CellStyle {
  const out: CellStyle = {};
  if (style.font) out.font = fromFont(style.font);
  if (style.fill !== undefined)
    out.fill = { type: "pattern", pattern: "solid", bgColor: { rgb: hex(style.fill) } };
  const border = fromBorders(style.borders);
  if (border) out.border = border;
  if (style.numberFormat !== undefined) out.numFmt = style.numberFormat;
  return out;
}

function fromFont(font: Font): FontStyle {
  const out: FontStyle = {};
  if (font.name !== undefined) out.name = font.name;
  if (font.size !== undefined) out.size = font.size;
  if (font.bold) out.bold = true;
  if (font.italic) out.italic = true;
  if (font.underline === "Single") out.underline = "single";
  else if (font.underline === "Double") out.underline = "double";
  else if (font.underline === "SingleAccountant") out.underline = "singleAccounting";
  else if (font.underline === "DoubleAccountant") out.underline = "doubleAccounting";
  if (font.strikethrough) out.strikethrough = true;
  if (font.subscript) out.vertAlign = "subscript";
  if (font.superscript) out.vertAlign = "superscript";
  if (font.color !== undefined) out.color = { rgb: hex(font.color) };
  return out;
}

function fromBorders(borders: Partial<Record<BorderSide, Border>> | undefined): BorderStyle | undefined {
  if (!borders) return undefined;
  const out: BorderStyle = {};
  const side = (border: Border | undefined): BorderSideStyle | undefined => {
    if (!border || border.style === "None") return undefined;
    const exact = BORDERS.find(([, style, weight]) => style === border.style && weight === border.weight);
    const near = exact ?? BORDERS.find(([, style]) => style === border.style);
    return { style: near?.[0] ?? "thin", color: { rgb: hex(border.color) } };
  };
  for (const name of ["top", "bottom", "left", "right"] as const) {
    const line = side(borders[name]);
    if (line) out[name] = line;
  }
  const diagonal = side(borders.diagonalDown ?? borders.diagonalUp);
  if (diagonal) {
    out.diagonal = diagonal;
    if (borders.diagonalDown) out.diagonalDown = true;
    if (borders.diagonalUp) out.diagonalUp = true;
  }
  return Object.keys(out).length > 0 ? out : undefined;
}

function fromAlignment(style: Style): NonNullable<CellStyle["alignment"]> {
  const out: NonNullable<CellStyle["alignment"]> = {};
  const horizontal = HORIZONTAL.find(([, word]) => word === style.horizontal)?.[0];
  if (horizontal !== undefined) out.horizontal = horizontal;
  const vertical = VERTICAL.find(([, word]) => word === style.vertical)?.[0];
  if (vertical !== undefined) out.vertical = vertical;
  if (style.wrapText) out.wrapText = true;
  if (style.indent) out.indent = Math.min(250, Math.max(0, Math.round(style.indent)));
  if (style.rotation)
    out.textRotation =
      style.rotation === 180 ? 255 : style.rotation < 0 ? 90 - style.rotation : style.rotation;
  if (style.shrinkToFit) out.shrinkToFit = true;
  if (style.readingOrder === "LeftToRight") out.readingOrder = "ltr";
  if (style.readingOrder === "RightToLeft") out.readingOrder = "rtl";
  return out;
}

/** "RRGGBB", black for what is no colour. */
const hex = (color: string): string =>
  /^#?[0-9A-Fa-f]{6}$/.test(color) ? color.slice(-6).toUpperCase() : "000000";
