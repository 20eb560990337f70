import type { Book } from "../../book/Book";
import { joinPieces, rootAttributes } from "../foreign/placePieces";
import { CONTENT, MAIN_NAMESPACE, RELATES, RELATION_NAMESPACE } from "../package/partTypes";
import { splitPassword } from "../sheet/protectionWords";
import { element, XML_HEAD } from "../xml/escapeXml";
import type { WriteContext } from "./WriteContext";
import { writeNames } from "./writeNames";

export const WORKBOOK_PATH = "xl/workbook.xml";

/** Writes the workbook part around the sheets, whose paths are given in order. Excel calculates it anew on opening. */
export function writeWorkbook(book: Book, sheets: readonly string[], context: WriteContext): void {
  const { file, foreign } = context;
  const entries = book.sheets.map((sheet, i) =>
    element("sheet", {
      name: sheet.name,
      sheetId: i + 1,
      state:
        sheet.visibility === "Hidden"
          ? "hidden"
          : sheet.visibility === "VeryHidden"
            ? "veryHidden"
            : undefined,
      "r:id": file.relate(WORKBOOK_PATH, RELATES.worksheet, sheets[i] ?? ""),
    }),
  );
  const place = foreign ? joinPieces(WORKBOOK_PATH, foreign.workbook, foreign, file) : undefined;
  const kept = (name: string): string =>
    foreign && place ? place(foreign.workbook.fragments.get(name) ?? "") : "";
  const active = book.sheets.findIndex((sheet) => sheet.id === book.activeSheet);
  const protection = book.structureProtection;
  const children = [
    element("workbookPr", { defaultThemeVersion: 166925 }),
    protection
      ? element("workbookProtection", {
          ...splitPassword(protection.password, "workbookPassword", "workbook"),
          lockStructure: true,
        })
      : "",
    element("bookViews", {}, element("workbookView", { activeTab: active > 0 ? active : undefined })),
    element("sheets", {}, entries.join("")),
    kept("externalReferences"),
    writeNames(book),
    element("calcPr", { calcId: 191029, fullCalcOnLoad: true }),
    kept("pivotCaches"),
    kept("extLst"),
  ];
  const root = `<workbook xmlns="${MAIN_NAMESPACE}"${rootAttributes(foreign?.workbook, new Map([["r", RELATION_NAMESPACE]]))}>`;
  file.add(WORKBOOK_PATH, `${XML_HEAD}${root}${children.join("")}</workbook>`, CONTENT.workbook);
  file.relate("", RELATES.workbook, WORKBOOK_PATH);
}
