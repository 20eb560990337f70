import type { Editor } from "../book/Editor";
import { foreignOf } from "./foreign/Foreign";
import { carryParts } from "./foreign/placePieces";
import { snapshotOf } from "./foreign/snapshotOf";
import { PackageWriter } from "./package/PackageWriter";
import { CONTENT, RELATES } from "./package/partTypes";
import { SharedStringsWriter } from "./write/SharedStringsWriter";
import type { WriteContext } from "./write/WriteContext";
import { writeCustomXml } from "./write/writeCustomXml";
import { writeFrame } from "./write/writeFrame";
import { writeMetadata } from "./write/writeMetadata";
import { writeProperties } from "./write/writeProperties";
import { writeSheet } from "./write/writeSheet";
import { WORKBOOK_PATH, writeWorkbook } from "./write/writeWorkbook";

/**
 * The book as an .xlsx file. Formulas carry their current values, for programs that do not calculate; Excel is told
 * to calculate everything anew on opening. What a file made elsewhere held beyond the book goes with it.
 */
export async function saveXlsx(editor: Editor): Promise<Uint8Array> {
  const { book } = editor;
  const foreign = foreignOf(book.foreign);
  const file = new PackageWriter();
  const changed = book.sheets.flatMap((sheet) => {
    const known = foreign?.sheets.get(sheet.id)?.charts;
    return sheet.charts.filter((chart) => known?.get(chart.id)?.snapshot !== snapshotOf(chart));
  });
  const frame = await writeFrame(book, changed);
  let tables = 0;
  const context: WriteContext = {
    editor,
    file,
    strings: new SharedStringsWriter(),
    frame,
    foreign,
    nextTable: () => ++tables,
    chartParts: new Map(),
    hasArrays: false,
  };
  // Kept parts take their own names first; what we write anew finds free ones.
  if (foreign) carryParts(foreign.packageRelations, foreign, file);
  if (foreign) carryParts(foreign.workbook.relations, foreign, file);
  for (const { type, target, external } of foreign?.packageRelations ?? []) {
    if (external || file.has(target)) file.relate("", type, target, external);
  }
  const sheets = book.sheets.map((sheet, i) => writeSheet(sheet, i + 1, context));
  writeWorkbook(book, sheets, context);
  const join = (path: string, type: string, content: string | Uint8Array, contentType: string): void => {
    file.add(path, content, contentType);
    file.relate(WORKBOOK_PATH, type, path);
  };
  join("xl/styles.xml", RELATES.styles, frame.styles, CONTENT.styles);
  join("xl/theme/theme1.xml", RELATES.theme, foreign?.theme ?? frame.theme, CONTENT.theme);
  if (!context.strings.isEmpty)
    join("xl/sharedStrings.xml", RELATES.strings, context.strings.toXml(), CONTENT.strings);
  if (context.hasArrays) writeMetadata(WORKBOOK_PATH, file);
  if (frame.features)
    join("xl/featurePropertyBag/featurePropertyBag.xml", RELATES.features, frame.features, CONTENT.features);
  writeCustomXml(WORKBOOK_PATH, context);
  writeProperties(book, file);
  return file.toBytes();
}
