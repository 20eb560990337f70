import type { CSSProperties } from "react";
import type { Border, BorderSide, Font, Style } from "../../book/Book";
import { fontFamily } from "./fontFamily";

/** Everything that decides how a cell looks, put together from its style, table and conditional formats. */
export interface Look {
  font: Font;
  fill?: string | undefined;
  borders: Partial<Record<BorderSide, Border>>;
  style: Style;
}

const JUSTIFY: Record<string, CSSProperties["justifyContent"]> = {
  Left: "flex-start",
  Center: "center",
  CenterAcrossSelection: "center",
  Right: "flex-end",
};
const ALIGN: Record<string, CSSProperties["alignItems"]> = { Top: "flex-start", Center: "center" };
const GRIDLINE = "#dfe3e8";

/** Pixels of the font's size. */
export function fontPixels(font: Font, usual: { size: number }): number {
  return ((font.size ?? usual.size) * 4) / 3;
}

/** The CSS font shorthand, for measuring. */
export function fontShorthand(font: Font, usual: { name: string; size: number }): string {
  const weight = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}`;
  return `${weight}${fontPixels(font, usual)}px ${fontFamily(font.name ?? usual.name)}`;
}

/** @param natural where the value goes when the style says General */
export function cellCss(
  look: Look,
  natural: "Left" | "Right" | "Center",
  usual: { name: string; size: number },
  gridlines: boolean,
): CSSProperties {
  const { font, fill, style } = look;
  const horizontal = style.horizontal && style.horizontal !== "General" ? style.horizontal : natural;
  const css: CSSProperties = {
    justifyContent: JUSTIFY[horizontal] ?? "flex-start",
    alignItems: ALIGN[style.vertical ?? "Bottom"] ?? "flex-end",
    textAlign: horizontal === "Right" ? "right" : horizontal.startsWith("Center") ? "center" : "left",
    ...borderCss(look, fill ?? (gridlines ? GRIDLINE : undefined)),
  };
  if (fill) css.backgroundColor = fill;
  if (font.name && font.name !== usual.name) css.fontFamily = fontFamily(font.name);
  if (font.size && font.size !== usual.size) css.fontSize = fontPixels(font, usual);
  if (font.bold) css.fontWeight = 700;
  if (font.italic) css.fontStyle = "italic";
  if (font.color) css.color = font.color;
  const lines = [
    font.underline && font.underline !== "None" ? "underline" : "",
    font.strikethrough ? "line-through" : "",
  ];
  if (lines.some(Boolean)) css.textDecoration = lines.join(" ").trim();
  if (font.underline?.startsWith("Double")) css.textDecorationStyle = "double";
  if (style.indent) css[horizontal === "Right" ? "paddingRight" : "paddingLeft"] = 3 + style.indent * 9;
  return css;
}

/**
 * Cells overlap by one pixel; each paints its right and bottom line, and left and top only where they are
 * set. Whole properties only: taking away a part of one would take the rest of it along.
 */
function borderCss(look: Look, quiet: string | undefined): CSSProperties {
  const css: CSSProperties = {};
  const { top, right, bottom, left } = look.borders;
  const plain = quiet ? `1px solid ${quiet}` : undefined;
  const [onRight, onBottom] = [right ? line(right) : plain, bottom ? line(bottom) : plain];
  if (top) css.borderTop = line(top);
  if (onRight) css.borderRight = onRight;
  if (onBottom) css.borderBottom = onBottom;
  if (left) css.borderLeft = line(left);
  return css;
}

function line(border: Border): string {
  const width = border.weight === "Thick" ? 3 : border.weight === "Medium" ? 2 : 1;
  const style = border.style.startsWith("Dash") || border.style === "SlantDashDot" ? "dashed" : border.style;
  const css =
    style === "Dot" ? "dotted" : style === "Double" ? "double" : style === "dashed" ? "dashed" : "solid";
  return `${css === "double" ? 3 : width}px ${css} ${border.color}`;
}
