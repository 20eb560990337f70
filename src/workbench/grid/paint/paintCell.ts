import type { CSSProperties } from "react";
import type { Border, BorderSide, Scalar, Table } from "../../book/Book";
import type { ConditionalPaint } from "../../book/Editor";
import { holds } from "../state/GridSelection";
import { mergeAt, type SheetView } from "../geometry/SheetView";
import { cellCss, fontPixels, fontShorthand, type Look } from "./cellCss";
import { measureText } from "./measureText";
import { tableLook } from "./tableLook";

/** A cell ready to be drawn. */
export interface CellPaint {
  text: string;
  css: CSSProperties;
  wrap: boolean;
  rotation: number;
  /** Pixels that the text may take, beyond its own cell where the neighbours are empty. */
  room: number | undefined;
  /** The heading of a column that can be filtered. */
  filterOf: { table: string | null; filtered: boolean } | undefined;
  bar: ConditionalPaint["dataBar"];
  icon: ConditionalPaint["icon"];
  /** Where a link of the cell goes. */
  link: string | undefined;
}

const THIN = { style: "Continuous", weight: "Thin" };

export function paintCell(view: SheetView, row: number, column: number, width: number): CellPaint {
  const { editor, sheet } = view;
  const usual = editor.book.defaultFont;
  const style = editor.style(sheet.id, row, column);
  const table = tableAt(sheet.tables, row, column);
  const inTable = table ? tablePaint(table, row, column) : undefined;
  const beyond = row > view.last.row || column > view.last.column;
  const value: Scalar = beyond ? null : editor.value(sheet.id, row, column);
  const conditional = sheet.conditionalFormats.length ? editor.conditional(sheet.id, row, column) : undefined;
  const link = view.links.find((l) => holds(l.area, row, column));
  const look: Look = {
    font: { ...inTable?.font, ...style.font, ...conditional?.font },
    fill: conditional?.fill ?? style.fill ?? inTable?.fill,
    borders: { ...inTable?.borders, ...style.borders, ...conditional?.borders },
    style,
  };
  let text = value === null ? "" : editor.text(sheet.id, row, column);
  if (style.checkbox && typeof value === "boolean") text = value ? "☑" : "☐";
  const wrap = style.wrapText === true || style.horizontal === "Justify";
  if (typeof value === "number" && text !== "" && !style.rotation) {
    text = fitNumber(
      text,
      width - 6,
      style.numberFormat,
      value,
      fontShorthand(look.font, usual),
      fontPixels(look.font, usual),
    );
  }
  const natural =
    typeof value === "number" ? "Right" : typeof value === "string" || value === null ? "Left" : "Center";
  const atLeft =
    natural === "Left" &&
    (!style.horizontal || style.horizontal === "General" || style.horizontal === "Left");
  return {
    text,
    css: cellCss(look, natural, usual, sheet.showGridlines),
    wrap,
    rotation: style.rotation ?? 0,
    room: atLeft && !wrap && text !== "" ? roomFor(view, row, column, width, text, look) : undefined,
    filterOf: filterAt(view, table, row, column),
    bar: conditional?.dataBar,
    icon: conditional?.icon,
    link: link && (link.screenTip || link.address || link.documentReference || ""),
  };
}

function tableAt(tables: readonly Table[], row: number, column: number): Table | undefined {
  return tables.find((table) => holds(table.area, row, column));
}

/** What a table's style gives a cell. */
function tablePaint(table: Table, row: number, column: number): Partial<Look> | undefined {
  const look = tableLook(table.style);
  if (!look) return undefined;
  const { area } = table;
  const borders: Partial<Record<BorderSide, Border>> = {};
  if (table.showHeaders && row === area.top) {
    if (look.headerRule) borders.bottom = { ...THIN, color: look.headerRule };
    return {
      font: { bold: true, ...(look.headerColor ? { color: look.headerColor } : {}) },
      fill: look.headerFill,
      borders,
    };
  }
  if (table.showTotals && row === area.bottom) {
    borders.top = { ...THIN, weight: "Medium", color: look.totalRule };
    return { font: { bold: true }, borders };
  }
  if (look.line) borders.bottom = { ...THIN, color: look.line };
  const nth = row - area.top - (table.showHeaders ? 1 : 0);
  const banded =
    (table.showBandedRows && nth % 2 === 0) || (table.showBandedColumns && (column - area.left) % 2 === 0);
  const bold =
    (table.highlightFirstColumn && column === area.left) ||
    (table.highlightLastColumn && column === area.right);
  return { font: bold ? { bold: true } : {}, fill: banded ? look.band : undefined, borders };
}

function filterAt(
  view: SheetView,
  table: Table | undefined,
  row: number,
  column: number,
): CellPaint["filterOf"] {
  if (table?.showHeaders && table.showFilterButton && row === table.area.top) {
    return { table: table.id, filtered: table.filters[column - table.area.left] !== undefined };
  }
  const own = view.sheet.autoFilter;
  if (!own || row !== own.area.top || column < own.area.left || column > own.area.right) return undefined;
  return { table: null, filtered: own.criteria[column - own.area.left] !== undefined };
}

/** A number that is too wide loses decimals if it is General, and else becomes a row of #, as in Excel. */
function fitNumber(
  text: string,
  width: number,
  format: string | undefined,
  value: number,
  font: string,
  size: number,
): string {
  if (measureText(text, font, size) <= width) return text;
  if (!format || format === "General") {
    for (let digits = 9; digits >= 0; digits -= 1) {
      const shorter = String(Number(value.toFixed(digits)));
      if (measureText(shorter, font, size) <= width && (value === 0 || Number(shorter) !== 0)) return shorter;
    }
    const short = value.toExponential(0).replace("e+", "E+").replace("e-", "E-");
    if (measureText(short, font, size) <= width) return short;
  }
  return "#".repeat(Math.max(1, Math.floor(width / measureText("#", font, size))));
}

/** Long text runs on over empty cells to its right. */
function roomFor(
  view: SheetView,
  row: number,
  column: number,
  width: number,
  text: string,
  look: Look,
): number | undefined {
  const usual = view.editor.book.defaultFont;
  const size = fontPixels(look.font, usual);
  if (text.length * size < width - 6 || text.includes("\n")) return undefined;
  const needed = measureText(text, fontShorthand(look.font, usual), size) + 8;
  if (needed <= width) return undefined;
  const { sheet, columns } = view;
  if (mergeAt(sheet.merges, row, column)) return undefined;
  let room = width;
  for (let next = column + 1; room < needed && next < columns.count; next += 1) {
    const cell = sheet.columns[next]?.[row];
    if (cell && (cell.value !== null || cell.formula !== undefined)) break;
    if (mergeAt(sheet.merges, row, next)) break;
    room += columns.size(next);
  }
  return room > width ? Math.min(room, needed) : undefined;
}
