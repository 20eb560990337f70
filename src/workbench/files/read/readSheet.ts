import type { Area, Sheet } from "../../book/Book";
import { FileRefusal } from "../FileRefusal";
import { kindOf } from "../package/Relation";
import { child, childrenOf, parseXml, type XmlElement } from "../xml/parseXml";
import { stripPrefixes } from "../xml/stripPrefixes";
import { tagAttribute } from "../xml/tagAttribute";
import { areaOf } from "./areas";
import { readCells, type RowTag } from "./readCells";
import { readConditionalFormats } from "./readConditionalFormats";
import { readDrawing } from "./readDrawing";
import { readFilters } from "./readFilters";
import type { ForeignSheet } from "../foreign/Foreign";
import { readForeignSheet } from "./readForeignSheet";
import { moveFilteredRows } from "./moveFilteredRows";
import { readHyperlinks, readNotes, readSheetProperties } from "./readLinksAndNotes";
import { readPageLayout } from "./readPageLayout";
import type { ReadContext } from "./ReadContext";
import { readColumnLines, readProtection, readSheetView } from "./readSheetView";
import { readTables } from "./readTables";
import { readValidations } from "./readValidations";

const MOST_MERGES = 100_000;
const LARGEST_MERGE = 100_000;

/** Reads one worksheet part into a sheet; gives what the book has no place for. */
export function readSheet(path: string, sheet: Sheet, context: ReadContext): ForeignSheet {
  context.sheetName = sheet.name;
  const { cells, rest } = splitSheetData(context.file.text(path));
  const root = parseXml(rest);
  const relations = context.file.relations(path);
  readSheetView(root, sheet, context.book, context.styles.theme);
  readColumnLines(root, sheet, context.styles);
  const autoHeights = readRows(readCells(stripPrefixes(cells), sheet, context), sheet, context);
  sheet.merges = readMerges(root);
  readTables(path, sheet, context);
  const filter = child(root, "autoFilter");
  const filterArea = areaOf(filter?.attributes.get("ref"));
  if (filterArea) sheet.autoFilter = { area: filterArea, criteria: readFilters(filter) };
  moveFilteredRows(sheet);
  sheet.validations = readValidations(root);
  sheet.conditionalFormats = readConditionalFormats(root, context);
  readHyperlinks(root, relations, sheet);
  readNotes(relations, sheet, context);
  readSheetProperties(root, relations, sheet, context);
  sheet.pageLayout = readPageLayout(root);
  sheet.protection = readProtection(root);
  const foreign = readForeignSheet(rest, root, relations, context);
  foreign.autoHeights = autoHeights;
  const drawing = relations.find((relation) => kindOf(relation) === "drawing");
  if (drawing) readDrawing(drawing.target, sheet, foreign, context);
  return foreign;
}

/** Cuts the cells out, which are read apart from the rest because there may be very many. */
function splitSheetData(xml: string): { cells: string; rest: string } {
  const open = /<(?:[\w.-]{1,40}:)?sheetData\b[^>]*>/.exec(xml);
  if (!open) return { cells: "", rest: xml };
  const start = open.index + open[0].length;
  if (open[0].endsWith("/>")) return { cells: "", rest: xml };
  const end = xml.indexOf(open[0].replace("<", "</").replace(/\s[^>]*>$/, ">"), start);
  if (end < 0)
    throw new FileRefusal("truncated", "The file is damaged: the cells of a sheet are incomplete.");
  return { cells: xml.slice(start, end), rest: xml.slice(0, start) + xml.slice(end) };
}

/** Heights, hidden rows, styles of whole rows. Gives the heights that Excel fitted by itself. */
function readRows(rows: RowTag[], sheet: Sheet, context: ReadContext): Map<number, number> {
  const fitted = new Map<number, number>();
  for (const { row, tag } of rows) {
    const is = (name: string): boolean => /^(1|true)$/.test(tagAttribute(tag, name) ?? "");
    const height = Number(tagAttribute(tag, "ht") ?? NaN);
    const size =
      Number.isFinite(height) && height > 0 && height !== sheet.defaultRowHeight ? height : undefined;
    const hidden = is("hidden") || height === 0;
    const style = is("customFormat") ? (context.styles.formats[Number(tagAttribute(tag, "s") ?? 0)] ?? 0) : 0;
    const outline = Number(tagAttribute(tag, "outlineLevel") ?? 0) || 0;
    if (size !== undefined && !is("customHeight")) fitted.set(row, size);
    if (size === undefined && !hidden && style === 0 && outline === 0) continue;
    sheet.rowLines[row] = {
      ...(size === undefined ? {} : { size }),
      ...(hidden ? { hidden: true } : {}),
      ...(style === 0 ? {} : { style }),
      ...(outline === 0 ? {} : { outline }),
    };
  }
  return fitted;
}

function readMerges(root: XmlElement): Area[] {
  const elements = childrenOf(child(root, "mergeCells"), "mergeCell");
  if (elements.length > MOST_MERGES)
    throw new FileRefusal("unsafe", "A sheet has more merged areas than any real one.");
  return elements.flatMap((one) => {
    const area = areaOf(one.attributes.get("ref"));
    if (!area) throw new FileRefusal("unsafe", "The file merges cells outside of the grid.");
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > LARGEST_MERGE)
      throw new FileRefusal(
        "unsafe",
        `The file merges ${size} cells into one; ${LARGEST_MERGE} is the most.`,
      );
    return size > 1 ? [area] : [];
  });
}
