import type { Book, Sheet } from "../../book/Book";
import { formatCell } from "../../book/address";
import { pointsToWidth } from "../sheet/columnWidth";
import { PROTECTION_OPTIONS, splitPassword } from "../sheet/protectionWords";
import { argb } from "../style/colors";
import { element } from "../xml/escapeXml";
import type { Frame } from "./writeFrame";
import { fitsToPages } from "./writePageLayout";
import { sqref } from "./sqref";

/** <sheetPr>, <sheetViews>, <sheetFormatPr>, <cols>. */
export function writeSheetHead(sheet: Sheet, book: Book, frame: Frame): string {
  const properties =
    (sheet.tabColor === "" ? "" : element("tabColor", { rgb: argb(sheet.tabColor) })) +
    (fitsToPages(sheet.pageLayout) ? element("pageSetUpPr", { fitToPage: true }) : "");
  const own = sheet.defaultRowHeight !== 15;
  const format = {
    defaultColWidth: sheet.defaultColumnWidth === 48 ? undefined : pointsToWidth(sheet.defaultColumnWidth),
    defaultRowHeight: sheet.defaultRowHeight,
    customHeight: own ? true : undefined,
    outlineLevelRow: highestOutline(sheet.rowLines),
    outlineLevelCol: highestOutline(sheet.columnLines),
  };
  return (
    (properties === "" ? "" : element("sheetPr", {}, properties)) +
    element("sheetViews", {}, writeView(sheet, book)) +
    element("sheetFormatPr", format) +
    writeColumns(sheet, frame)
  );
}

function writeView(sheet: Sheet, book: Book): string {
  const { rows, columns } = sheet.frozen;
  const pane =
    rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : columns > 0 ? "topRight" : undefined;
  const frozen = element("pane", {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: formatCell(rows, columns),
    activePane: pane,
    state: "frozen",
  });
  const chosen = book.selection[sheet.id];
  const selection = chosen
    ? element("selection", {
        pane,
        activeCell: formatCell(chosen.row, chosen.column),
        sqref: sqref(chosen.areas),
        activeCellId: activeCellId(chosen),
      })
    : "";
  const head = {
    showGridLines: sheet.showGridlines ? undefined : false,
    showRowColHeaders: sheet.showHeadings ? undefined : false,
    tabSelected: sheet.id === book.activeSheet ? true : undefined,
    workbookViewId: 0,
  };
  return element("sheetView", head, (pane === undefined ? "" : frozen) + selection);
}

/** Which of the selected areas holds the active cell; 0 need not be said. */
function activeCellId({ row, column, areas }: Book["selection"][string]): number | undefined {
  const index = areas.findIndex(
    (a) => a.top <= row && a.bottom >= row && a.left <= column && a.right >= column,
  );
  return index > 0 ? index : undefined;
}

/** Columns alike that stand side by side are written as one. */
function writeColumns(sheet: Sheet, frame: Frame): string {
  const columns = Object.keys(sheet.columnLines)
    .map(Number)
    .sort((a, b) => a - b);
  const runs: {
    min: number;
    max: number;
    text: string;
    attributes: Record<string, string | number | boolean | undefined>;
  }[] = [];
  for (const column of columns) {
    const line = sheet.columnLines[column];
    if (!line) continue;
    const format = line.style === undefined ? 0 : frame.format(line.style, false);
    const attributes = {
      width: pointsToWidth(line.size ?? sheet.defaultColumnWidth),
      style: format === 0 ? undefined : format,
      hidden: line.hidden ? true : undefined,
      customWidth: line.size === undefined ? undefined : true,
      outlineLevel: line.outline,
    };
    const text = JSON.stringify(attributes);
    const last = runs[runs.length - 1];
    if (last && last.max === column - 1 && last.text === text) last.max = column;
    else runs.push({ min: column, max: column, text, attributes });
  }
  const items = runs.map((run) => element("col", { min: run.min + 1, max: run.max + 1, ...run.attributes }));
  return items.length === 0 ? "" : element("cols", {}, items.join(""));
}

function highestOutline(lines: Sheet["rowLines"]): number | undefined {
  let highest = 0;
  for (const line of Object.values(lines)) highest = Math.max(highest, line.outline ?? 0);
  return highest === 0 ? undefined : highest;
}

/** <sheetProtection>; "" where the sheet is not protected. */
export function writeProtection({ protection }: Sheet): string {
  if (!protection) return "";
  const { options, password } = protection;
  const allowed: Record<string, boolean | undefined> = {};
  for (const [file, option] of PROTECTION_OPTIONS)
    allowed[file] = options[option] === true ? false : undefined;
  const mode = options.selectionMode;
  return element("sheetProtection", {
    ...splitPassword(password, "password"),
    sheet: true,
    objects: options.allowEditObjects === true ? undefined : true,
    scenarios: options.allowEditScenarios === true ? undefined : true,
    ...allowed,
    selectLockedCells: mode === "Unlocked" || mode === "None" ? true : undefined,
    selectUnlockedCells: mode === "None" ? true : undefined,
  });
}
