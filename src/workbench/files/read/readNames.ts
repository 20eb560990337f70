import type { Book, Sheet } from "../../book/Book";
import { COLUMNS, parseAddress, ROWS } from "../../book/address";
import { fromStored } from "../../calc/storedFormula";
import { FileRefusal } from "../FileRefusal";
import { child, childrenOf, flag, numberOf, type XmlElement } from "../xml/parseXml";
import { unescapeCellText } from "../xml/unescapeXml";

const MOST_NAMES = 100_000;

/** Defined names; print areas and repeated rows and columns go to the page layout of their sheet. `sheets` is in the file's order, with holes for what is no worksheet. */
export function readNames(workbook: XmlElement, sheets: readonly (Sheet | undefined)[], book: Book): void {
  const elements = childrenOf(child(workbook, "definedNames"), "definedName");
  if (elements.length > MOST_NAMES)
    throw new FileRefusal("unsafe", "The file has more names than any real one.");
  for (const element of elements) {
    const name = unescapeCellText(element.attributes.get("name") ?? "");
    const scope = numberOf(element, "localSheetId");
    const sheet = scope === undefined ? undefined : sheets[scope];
    const source = unescapeCellText(element.text.trim());
    if (name === "" || source === "" || (scope !== undefined && !sheet)) continue;
    if (/^_xlnm\._FilterDatabase$/i.test(name)) continue;
    if (sheet && /^_xlnm\.Print_Area$/i.test(name) && readPrintArea(sheet, source)) continue;
    if (sheet && /^_xlnm\.Print_Titles$/i.test(name) && readPrintTitles(sheet, source)) continue;
    book.names.push({
      name,
      scope: sheet?.id ?? null,
      formula: fromStored(`=${source}`),
      visible: !flag(element, "hidden"),
      comment: unescapeCellText(element.attributes.get("comment") ?? ""),
    });
  }
}

function readPrintArea(sheet: Sheet, source: string): boolean {
  const areas = parseAddress(source)?.areas;
  if (!areas || areas.length === 0) return false;
  sheet.pageLayout.printArea = areas;
  return true;
}

/** "Sheet!$A:$B,Sheet!$1:$3": whole columns and whole rows, either or both. */
function readPrintTitles(sheet: Sheet, source: string): boolean {
  const areas = parseAddress(source)?.areas;
  if (!areas) return false;
  for (const area of areas) {
    if (area.left === 0 && area.right === COLUMNS - 1)
      sheet.pageLayout.titleRows = { first: area.top, last: area.bottom };
    else if (area.top === 0 && area.bottom === ROWS - 1) {
      sheet.pageLayout.titleColumns = { first: area.left, last: area.right };
    }
  }
  return true;
}
