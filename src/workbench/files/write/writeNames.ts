import type { Area, Book, Sheet } from "../../book/Book";
import { COLUMNS, formatAddress, ROWS } from "../../book/address";
import { toStored } from "../../calc/storedFormula";
import { element, escapeText } from "../xml/escapeXml";

/** <definedNames>: the book's names, and those by which files keep print areas, repeated rows and filters. */
export function writeNames(book: Book): string {
  const items: string[] = [];
  const taken = new Set<string>();
  const add = (
    name: string,
    scope: number | undefined,
    source: string,
    hidden: boolean,
    comment: string,
  ): void => {
    const key = `${name.toLowerCase()}|${scope ?? ""}`;
    if (taken.has(key)) return;
    taken.add(key);
    const head = {
      name,
      comment: comment === "" ? undefined : comment,
      localSheetId: scope,
      hidden: hidden ? true : undefined,
    };
    items.push(element("definedName", head, escapeText(source)));
  };
  book.sheets.forEach((sheet, index) => {
    const { printArea } = sheet.pageLayout;
    if (printArea && printArea.length > 0)
      add("_xlnm.Print_Area", index, absolute(printArea, sheet), false, "");
    const titles = titleAreas(sheet);
    if (titles.length > 0) add("_xlnm.Print_Titles", index, absolute(titles, sheet), false, "");
    if (sheet.autoFilter)
      add("_xlnm._FilterDatabase", index, absolute([sheet.autoFilter.area], sheet), true, "");
  });
  for (const name of book.names) {
    const scope = name.scope === null ? undefined : book.sheets.findIndex((sheet) => sheet.id === name.scope);
    if (scope === -1) continue;
    add(name.name, scope, toStored(name.formula).slice(1), !name.visible, name.comment);
  }
  return items.length === 0 ? "" : element("definedNames", {}, items.join(""));
}

const absolute = (areas: readonly Area[], sheet: Sheet): string => formatAddress(areas, sheet.name, true);

function titleAreas({ pageLayout: { titleRows, titleColumns } }: Sheet): Area[] {
  const areas: Area[] = [];
  if (titleColumns)
    areas.push({ top: 0, bottom: ROWS - 1, left: titleColumns.first, right: titleColumns.last });
  if (titleRows) areas.push({ top: titleRows.first, bottom: titleRows.last, left: 0, right: COLUMNS - 1 });
  return areas;
}
