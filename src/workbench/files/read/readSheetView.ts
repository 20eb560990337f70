import type { Area, Book, Sheet } from "../../book/Book";
import { joinPassword, PROTECTION_OPTIONS } from "../sheet/protectionWords";
import { widthToPoints } from "../sheet/columnWidth";
import { resolveColor, type ThemeColors } from "../style/colors";
import { child, childrenOf, flag, numberOf, type XmlElement } from "../xml/parseXml";
import { areaOf, areasOf } from "./areas";
import type { FileStyles } from "./readStyles";

/** How a sheet is shown: tab colour, gridlines, frozen panes, selection, standard sizes. */
export function readSheetView(root: XmlElement, sheet: Sheet, book: Book, theme: ThemeColors): void {
  const tab = child(child(root, "sheetPr"), "tabColor");
  if (tab) {
    const rgb = tab.attributes.get("rgb");
    const color = {
      ...(rgb === undefined ? {} : { rgb }),
      ...(numberOf(tab, "theme") === undefined ? {} : { theme: numberOf(tab, "theme") }),
      ...(numberOf(tab, "indexed") === undefined ? {} : { indexed: numberOf(tab, "indexed") }),
      ...(numberOf(tab, "tint") === undefined ? {} : { tint: numberOf(tab, "tint") }),
    };
    sheet.tabColor = resolveColor(color, theme) ?? "";
  }
  const view = child(child(root, "sheetViews"), "sheetView");
  sheet.showGridlines = flag(view, "showGridLines", true);
  sheet.showHeadings = flag(view, "showRowColHeaders", true);
  const pane = child(view, "pane");
  if (pane?.attributes.get("state")?.startsWith("frozen")) {
    sheet.frozen = {
      rows: Math.round(numberOf(pane, "ySplit") ?? 0),
      columns: Math.round(numberOf(pane, "xSplit") ?? 0),
    };
  }
  const format = child(root, "sheetFormatPr");
  sheet.defaultRowHeight = numberOf(format, "defaultRowHeight") ?? sheet.defaultRowHeight;
  const width = numberOf(format, "defaultColWidth");
  if (width !== undefined) sheet.defaultColumnWidth = widthToPoints(width);
  book.selection[sheet.id] = readSelection(view);
}

function readSelection(view: XmlElement | undefined): Book["selection"][string] {
  const selections = childrenOf(view, "selection");
  const active = child(view, "pane")?.attributes.get("activePane") ?? "topLeft";
  const selection =
    selections.find((one) => (one.attributes.get("pane") ?? "topLeft") === active) ?? selections[0];
  const cell = areaOf(selection?.attributes.get("activeCell")) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const areas = areasOf(selection?.attributes.get("sqref"));
  const holds = (area: Area): boolean =>
    area.top <= cell.top && area.bottom >= cell.top && area.left <= cell.left && area.right >= cell.left;
  // The book wants the area that holds the active cell first.
  const first = areas.find(holds);
  const sorted = first ? [first, ...areas.filter((area) => area !== first)] : [{ ...cell }];
  return { row: cell.top, column: cell.left, areas: sorted };
}

/** Widths, hidden columns, styles of whole columns. */
export function readColumnLines(root: XmlElement, sheet: Sheet, styles: FileStyles): void {
  for (const column of childrenOf(child(root, "cols"), "col")) {
    const first = Math.max(1, numberOf(column, "min") ?? 1);
    const last = Math.min(16_384, numberOf(column, "max") ?? first);
    const width = numberOf(column, "width");
    const style = styles.formats[numberOf(column, "style") ?? 0] ?? 0;
    const size = width === undefined ? undefined : widthToPoints(width);
    const hidden = flag(column, "hidden") || size === 0;
    const outline = numberOf(column, "outlineLevel") ?? 0;
    const plain = size === sheet.defaultColumnWidth && style === 0 && !hidden && outline === 0;
    // A run over all columns need not be kept for each.
    if (plain) continue;
    if (first === 1 && last === 16_384 && size !== undefined && style === 0 && !hidden && outline === 0) {
      sheet.defaultColumnWidth = size;
      continue;
    }
    for (let c = first - 1; c < last; c++) {
      sheet.columnLines[c] = {
        ...(size === undefined || size === 0 || size === sheet.defaultColumnWidth ? {} : { size }),
        ...(hidden ? { hidden: true } : {}),
        ...(style === 0 ? {} : { style }),
        ...(outline === 0 ? {} : { outline }),
      };
    }
  }
}

/** The protection of a sheet, in the words of Excel.WorksheetProtectionOptions. */
export function readProtection(root: XmlElement): Sheet["protection"] {
  const element = child(root, "sheetProtection");
  if (!element || !flag(element, "sheet")) return null;
  const options: Record<string, unknown> = {};
  for (const [file, option] of PROTECTION_OPTIONS) options[option] = !flag(element, file, true);
  options.allowEditObjects = !flag(element, "objects");
  options.allowEditScenarios = !flag(element, "scenarios");
  options.selectionMode = flag(element, "selectUnlockedCells")
    ? "None"
    : flag(element, "selectLockedCells")
      ? "Unlocked"
      : "Normal";
  const password = joinPassword((name) => element.attributes.get(name), "password");
  return password === undefined ? { options } : { options, password };
}
