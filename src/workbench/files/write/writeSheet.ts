import type { Sheet } from "../../book/Book";
import { formatAddress } from "../../book/address";
import { joinPieces, rootAttributes } from "../foreign/placePieces";
import { CONTENT, MAIN_NAMESPACE, RELATES, RELATION_NAMESPACE } from "../package/partTypes";
import { element, XML_HEAD } from "../xml/escapeXml";
import { corners } from "./sqref";
import { writeCells } from "./writeCells";
import { writeConditionalFormats } from "./writeConditionalFormats";
import type { WriteContext } from "./WriteContext";
import { writeDrawing } from "./writeDrawing";
import { writeFilters } from "./writeFilters";
import { writeNotes } from "./writeNotes";
import { writePageLayout } from "./writePageLayout";
import { writeBarExtension } from "./writeScales";
import { writeProtection, writeSheetHead } from "./writeSheetView";
import { writeTable } from "./writeTable";
import { writeValidations } from "./writeValidations";

/** Writes a worksheet and the parts that belong to it; `number` counts sheets from 1. Gives its path. */
export function writeSheet(sheet: Sheet, number: number, context: WriteContext): string {
  const { file, editor } = context;
  const path = `xl/worksheets/sheet${number}.xml`;
  const foreign = context.foreign?.sheets.get(sheet.id);
  const place = foreign && context.foreign ? joinPieces(path, foreign, context.foreign, file) : undefined;
  const kept = (name: string): string => (foreign && place ? place(foreign.fragments.get(name) ?? "") : "");
  const printer = foreign?.fragments.get("printerSettings");
  const printerSettings =
    printer === undefined ? undefined : /"(.*)"/.exec(place?.(`r:id="${printer}"`) ?? "")?.[1];
  const extensions = writeBarExtension(sheet) + kept("extLst");
  const cells = writeCells(sheet, foreign?.autoHeights, context);
  const drawing = writeDrawing(sheet, foreign, context);
  // In the order that the schema demands (CT_Worksheet).
  const children = [
    writeSheetHead(sheet, editor.book, context.frame),
    `<sheetData>${cells}</sheetData>`,
    writeProtection(sheet),
    kept("protectedRanges"),
    kept("scenarios"),
    writeAutoFilter(sheet),
    writeMerges(sheet),
    writeConditionalFormats(sheet, context),
    writeValidations(sheet, editor),
    writeHyperlinks(sheet, path, context),
    writePageLayout(sheet.pageLayout, printerSettings),
    writeCustomProperties(sheet, path, context),
    kept("cellWatches"),
    kept("ignoredErrors"),
    drawing === undefined ? "" : element("drawing", { "r:id": file.relate(path, RELATES.drawing, drawing) }),
    relationElement("legacyDrawing", writeNotes(sheet, number, path, context)),
    kept("legacyDrawingHF"),
    kept("picture"),
    writeTables(sheet, path, context),
    extensions === "" ? "" : `<extLst>${extensions}</extLst>`,
  ];
  const root = `<worksheet xmlns="${MAIN_NAMESPACE}"${rootAttributes(foreign, new Map([["r", RELATION_NAMESPACE]]))}>`;
  file.add(path, `${XML_HEAD}${root}${children.join("")}</worksheet>`, CONTENT.worksheet);
  return path;
}

const relationElement = (name: string, id: string | undefined): string =>
  id === undefined ? "" : element(name, { "r:id": id });

function writeAutoFilter({ autoFilter }: Sheet): string {
  return autoFilter
    ? element("autoFilter", { ref: formatAddress(autoFilter.area) }, writeFilters(autoFilter.criteria))
    : "";
}

function writeMerges({ merges }: Sheet): string {
  if (merges.length === 0) return "";
  return element(
    "mergeCells",
    { count: merges.length },
    merges.map((area) => element("mergeCell", { ref: corners(area) })).join(""),
  );
}

function writeHyperlinks(sheet: Sheet, path: string, context: WriteContext): string {
  const items = sheet.hyperlinks.map((link) => {
    const address = link.address === undefined || link.address === "" ? undefined : link.address;
    return element("hyperlink", {
      ref: corners(link.area),
      "r:id": address === undefined ? undefined : context.file.relate(path, RELATES.hyperlink, address, true),
      location: link.documentReference,
      tooltip: link.screenTip,
    });
  });
  return items.length === 0 ? "" : element("hyperlinks", {}, items.join(""));
}

function writeTables(sheet: Sheet, path: string, context: WriteContext): string {
  const items = sheet.tables.map((table) => {
    const part = context.file.freePath("xl/tables/table", "xml");
    context.file.add(part, writeTable(table, context.nextTable()), CONTENT.table);
    return element("tablePart", { "r:id": context.file.relate(path, RELATES.table, part) });
  });
  return items.length === 0 ? "" : element("tableParts", { count: items.length }, items.join(""));
}

/** Custom properties of a sheet stand in parts of UTF-16 text. */
function writeCustomProperties(sheet: Sheet, path: string, context: WriteContext): string {
  const items = Object.entries(sheet.customProperties).map(([name, value]) => {
    const part = context.file.freePath("xl/customProperty", "bin");
    const bytes = new Uint8Array(value.length * 2);
    for (let i = 0; i < value.length; i++) {
      bytes[2 * i] = value.charCodeAt(i) & 0xff;
      bytes[2 * i + 1] = value.charCodeAt(i) >> 8;
    }
    context.file.add(part, bytes, CONTENT.customProperty);
    return element("customPr", { name, "r:id": context.file.relate(path, RELATES.customProperty, part) });
  });
  return items.length === 0 ? "" : element("customProperties", {}, items.join(""));
}
