import type { Book, Sheet } from "../../book/Book";
import { createBook, createSheet } from "../../book/createBook";
import { FileRefusal } from "../FileRefusal";
import { collectParts } from "../foreign/collectParts";
import type { Foreign } from "../foreign/Foreign";
import { snapshotOf } from "../foreign/snapshotOf";
import { readPieces } from "../foreign/readPieces";
import type { PackageReader } from "../package/PackageReader";
import { kindOf } from "../package/Relation";
import { joinPassword } from "../sheet/protectionWords";
import { child, childrenOf, flag, numberOf, parseXml, relationId, type XmlElement } from "../xml/parseXml";
import { unescapeCellText } from "../xml/unescapeXml";
import { readCustomXml } from "./readCustomXml";
import { readNames } from "./readNames";
import { readProperties } from "./readProperties";
import { readSharedStrings } from "./readSharedStrings";
import { readSheet } from "./readSheet";
import { readStyles } from "./readStyles";
import type { Losses } from "./Losses";
import type { ReadContext } from "./ReadContext";

/** Relationships of the workbook that are read, written anew, or of no use without what is. */
const NOT_KEPT = [
  "worksheet",
  "chartsheet",
  "dialogsheet",
  "xlMacrosheet",
  "styles",
  "theme",
  "sharedStrings",
  "calcChain",
  "sheetMetadata",
  "customXml",
  "FeaturePropertyBag",
  "rdRichValue",
  "rdRichValueStructure",
  "rdRichValueTypes",
  "richValueRel",
];
const PACKAGE_NOT_KEPT = [
  "officeDocument",
  "core-properties",
  "extended-properties",
  "custom-properties",
  "thumbnail",
];
/** Children of <workbook> that are written back as they were. */
const KEPT = ["externalReferences", "pivotCaches", "extLst"];
const MOST_SHEETS = 2000;

/** Reads a whole file into a book, and what the book has no place for beside it. */
export async function readWorkbook(file: PackageReader, fileName: string, losses: Losses): Promise<Book> {
  const source = file.text(file.workbook);
  const root = parseXml(source);
  const relations = file.relations(file.workbook);
  const book = createBook(fileName);
  book.sheets = [];
  book.selection = {};
  const context: ReadContext = {
    file,
    book,
    strings: readSharedStrings(file.text(file.related(file.workbook, "sharedStrings") ?? "")),
    styles: await readStyles(file, book, losses),
    shiftDates: flag(child(root, "workbookPr"), "date1904"),
    sheetName: "",
    losses,
  };
  if (context.shiftDates) {
    losses.note("The file counts days from 1904; the same days are now counted from 1900.");
  }
  const foreign: Foreign = {
    parts: new Map(),
    workbook: readPieces(
      source,
      root,
      KEPT,
      relations.filter((one) => !NOT_KEPT.includes(kindOf(one))),
    ),
    packageRelations: file.relations("").filter((one) => !PACKAGE_NOT_KEPT.includes(kindOf(one))),
    sheets: new Map(),
  };
  const theme = file.related(file.workbook, "theme");
  if (theme !== undefined) foreign.theme = file.text(theme);
  const paths = new Map(
    relations.filter((one) => kindOf(one) === "worksheet").map((one) => [one.id, one.target]),
  );
  const taken = new Set<string>();
  const inFile = childrenOf(child(root, "sheets"), "sheet").map((one) =>
    readSheetEntry(one, paths, taken, book, losses),
  );
  if (book.sheets.length > MOST_SHEETS)
    throw new FileRefusal("too-large", `The file has more than ${MOST_SHEETS} sheets.`);
  if (book.sheets.length === 0) throw new FileRefusal("not-a-workbook", "The file has no worksheet.");
  for (const entry of inFile)
    if (entry) foreign.sheets.set(entry.sheet.id, readSheet(entry.path, entry.sheet, context));
  const sheets = inFile.map((entry) => entry?.sheet);
  readNames(root, sheets, book);
  readProperties(file, book);
  readCustomXml(file, book, foreign);
  for (const sheet of book.sheets) {
    for (const chart of sheet.charts) {
      const kept = foreign.sheets.get(sheet.id)?.charts.get(chart.id);
      if (kept) kept.snapshot = snapshotOf(chart);
    }
  }
  book.activeSheet = pickActive(root, sheets, book);
  const protection = child(root, "workbookProtection");
  if (protection && flag(protection, "lockStructure")) {
    const password = joinPassword((name) => protection.attributes.get(name), "workbookPassword");
    book.structureProtection = password === undefined ? {} : { password };
  }
  keepParts(file, foreign);
  book.foreign = foreign;
  return book;
}

function readSheetEntry(
  element: XmlElement,
  paths: ReadonlyMap<string, string>,
  taken: Set<string>,
  book: Book,
  losses: Losses,
): { sheet: Sheet; path: string } | undefined {
  const name = unescapeCellText(element.attributes.get("name") ?? "");
  const path = paths.get(relationId(element) ?? "");
  if (path === undefined) {
    losses.note(`Sheet '${name}' is left out: it is no worksheet (a chart sheet or dialog).`);
    return undefined;
  }
  if (taken.has(path)) throw new FileRefusal("unsafe", "Two sheets of the file are one part.");
  taken.add(path);
  const sheet = createSheet(freeName(name, book));
  if (sheet.name !== name)
    losses.note(
      `A sheet is called '${sheet.name}' now: the file has two sheets '${name}', or one without a name.`,
    );
  const state = element.attributes.get("state");
  if (state === "hidden") sheet.visibility = "Hidden";
  if (state === "veryHidden") sheet.visibility = "VeryHidden";
  book.sheets.push(sheet);
  return { sheet, path };
}

/** Names of sheets are unique, whatever their case. */
function freeName(name: string, book: Book): string {
  const names = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  const base = name === "" ? "Sheet" : name;
  let free = base;
  for (let n = 2; names.has(free.toLowerCase()); n++) free = `${base.slice(0, 25)} (${n})`;
  return free;
}

/** The sheet that was shown; the first visible one where the file names none. A file that hides all shows its first. */
function pickActive(root: XmlElement, sheets: readonly (Sheet | undefined)[], book: Book): string {
  const active = sheets[numberOf(child(child(root, "bookViews"), "workbookView"), "activeTab") ?? 0];
  const first = book.sheets.find((sheet) => sheet.visibility === "Visible") ?? book.sheets[0];
  if (first && first.visibility !== "Visible") first.visibility = "Visible";
  return active?.visibility === "Visible" ? active.id : (first?.id ?? "");
}

function keepParts(file: PackageReader, foreign: Foreign): void {
  collectParts(file, foreign.workbook.relations, foreign.parts);
  collectParts(file, foreign.packageRelations, foreign.parts);
  for (const sheet of foreign.sheets.values()) {
    collectParts(file, sheet.relations, foreign.parts);
    if (sheet.drawing) collectParts(file, sheet.drawing.relations, foreign.parts);
    const charts = [...sheet.charts.values()].map(({ path }) => ({
      id: "",
      type: "",
      target: path,
      external: false,
    }));
    collectParts(file, charts, foreign.parts);
  }
}
