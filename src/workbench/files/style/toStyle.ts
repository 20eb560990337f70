import type { CellStyle } from "hucre/xlsx";
import type { Border, BorderSide, ConditionalStyle, Font, Style } from "../../book/Book";
import { resolveColor, type ThemeColors } from "./colors";
import type { BorderStyle, FillStyle, FontStyle } from "./hucreStyles";
import { BORDERS, HORIZONTAL, PATTERNS, VERTICAL } from "./styleWords";

/** A cell's style; what the workbook's default font says anyway is left out. */
export function toStyle(file: CellStyle, theme: ThemeColors, defaultFont: Font): Style {
  const style: Style = {};
  if (file.font) {
    const font = toFont(file.font, theme);
    for (const member of ["name", "size", "color"] as const)
      if (font[member] === defaultFont[member]) delete font[member];
    if (Object.keys(font).length > 0) style.font = font;
  }
  Object.assign(style, toFill(file.fill, theme, false));
  const borders = toBorders(file.border, theme);
  if (borders) style.borders = borders;
  const { alignment, protection } = file;
  const horizontal = HORIZONTAL.find(([word]) => word === alignment?.horizontal)?.[1];
  if (horizontal !== undefined) style.horizontal = horizontal;
  const vertical = VERTICAL.find(([word]) => word === alignment?.vertical)?.[1];
  if (vertical !== undefined) style.vertical = vertical;
  if (alignment?.wrapText) style.wrapText = true;
  if (alignment?.indent) style.indent = alignment.indent;
  if (alignment?.textRotation) style.rotation = toRotation(alignment.textRotation);
  if (alignment?.shrinkToFit) style.shrinkToFit = true;
  if (alignment?.readingOrder === "ltr") style.readingOrder = "LeftToRight";
  if (alignment?.readingOrder === "rtl") style.readingOrder = "RightToLeft";
  if (protection?.locked === false) style.locked = false;
  if (protection?.hidden) style.formulaHidden = true;
  return style;
}

/** The style of a conditional format: only what it says. */
export function toConditionalStyle(file: CellStyle, theme: ThemeColors): ConditionalStyle {
  const style: ConditionalStyle = {};
  if (file.font) {
    const font = toFont(file.font, theme);
    if (Object.keys(font).length > 0) style.font = font;
  }
  const fill = toFill(file.fill, theme, true).fill;
  if (fill !== undefined) style.fill = fill;
  const borders = toBorders(file.border, theme);
  if (borders) style.borders = borders;
  if (file.numFmt !== undefined) style.numberFormat = file.numFmt;
  return style;
}

export function toFont(file: FontStyle, theme: ThemeColors): Font {
  const font: Font = {};
  if (file.name !== undefined) font.name = file.name;
  if (file.size !== undefined) font.size = file.size;
  if (file.bold) font.bold = true;
  if (file.italic) font.italic = true;
  if (file.underline === "double") font.underline = "Double";
  else if (file.underline === "singleAccounting") font.underline = "SingleAccountant";
  else if (file.underline === "doubleAccounting") font.underline = "DoubleAccountant";
  else if (file.underline) font.underline = "Single";
  if (file.strikethrough) font.strikethrough = true;
  if (file.vertAlign === "subscript") font.subscript = true;
  if (file.vertAlign === "superscript") font.superscript = true;
  const color = resolveColor(file.color, theme);
  if (color !== undefined) font.color = color;
  return font;
}

/** Conditional formats keep the colour of a plain fill as the background, cells as the foreground. */
function toFill(
  file: FillStyle | undefined,
  theme: ThemeColors,
  conditional: boolean,
): { fill?: string; fillPattern?: string } {
  if (!file) return {};
  if (file.type === "gradient") {
    const first = resolveColor(file.stops[0]?.color, theme);
    return first === undefined ? {} : { fill: first };
  }
  const front = resolveColor(file.fgColor, theme);
  const back = resolveColor(file.bgColor, theme);
  if (conditional) {
    const color = back ?? front;
    return color === undefined ? {} : { fill: color };
  }
  if (file.pattern === "none") return {};
  if (file.pattern === "solid") return front === undefined ? {} : { fill: front };
  const pattern = PATTERNS.find(([word]) => word === file.pattern)?.[1];
  return {
    ...(back === undefined ? {} : { fill: back }),
    ...(pattern === undefined ? {} : { fillPattern: pattern }),
  };
}

function toBorders(
  file: BorderStyle | undefined,
  theme: ThemeColors,
): Partial<Record<BorderSide, Border>> | undefined {
  if (!file) return undefined;
  const borders: Partial<Record<BorderSide, Border>> = {};
  const put = (side: BorderSide, line: BorderStyle["top"]): void => {
    const words = BORDERS.find(([word]) => word === line?.style);
    if (words)
      borders[side] = {
        style: words[1],
        weight: words[2],
        color: resolveColor(line?.color, theme) ?? "#000000",
      };
  };
  put("top", file.top);
  put("bottom", file.bottom);
  put("left", file.left);
  put("right", file.right);
  if (file.diagonalDown) put("diagonalDown", file.diagonal);
  if (file.diagonalUp) put("diagonalUp", file.diagonal);
  return Object.keys(borders).length > 0 ? borders : undefined;
}

/** Files count 0-90 up, 91-180 down, 255 = letters upright one below the other; Office.js has -90 to 90 and 180. */
function toRotation(file: number): number {
  if (file === 255) return 180;
  return file > 90 ? 90 - file : file;
}
