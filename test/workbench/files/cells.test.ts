import { createEditor } from "../../../src/workbench/book/createEditor";
import { createBook } from "../../../src/workbench/book/createBook";
import type { Book, Cell } from "../../../src/workbench/book/Book";
import { errorValue } from "../../../src/workbench/calc/errorValue";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { changedFile, fileWithRows, partsOf, replaceIn } from "./packageOf";

const SHEET = "xl/worksheets/sheet1.xml";

async function bookWithRows(rows: string): Promise<Book> {
  return (await openXlsx(await fileWithRows(rows), "a.xlsx")).book;
}

const cell = (book: Book, row: number, column: number): Cell | undefined =>
  book.sheets[0]?.columns[column]?.[row];

describe("cells of files made elsewhere", () => {
  it("reads every type of value", async () => {
    const book = await bookWithRows(
      `<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#DIV/0!</v></c><c r="C1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>
       <c r="D1" t="inlineStr"><is><t xml:space="preserve"> ខ្មែរ &lt;1&gt; _x0041_</t></is></c><c r="E1"><v>1.5E-3</v></c><c r="F1" t="d"><v>2024-05-06T12:00:00</v></c></row>`,
    );
    const values = [0, 1, 2, 3, 4, 5].map((column) => cell(book, 0, column)?.value);
    expect(values).toEqual([true, errorValue("#DIV/0!"), "ab", " ខ្មែរ <1> A", 0.0015, 45418.5]);
    expect(values[1]).toBe(errorValue("#DIV/0!"));
    expect(cell(book, 0, 2)?.formula).toBe('="a"&"b"');
  });

  it("reads rows and cells that do not say where they stand", async () => {
    const book = await bookWithRows(
      "<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row>",
    );
    expect(
      [cell(book, 0, 0), cell(book, 0, 1), cell(book, 4, 2), cell(book, 4, 3)].map((one) => one?.value),
    ).toEqual([1, 2, 3, 4]);
  });

  it("makes plain formulas of shared ones", async () => {
    const book = await bookWithRows(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:C3" si="0">A1*$A$1+SUM(A$1:A1)</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>',
    );
    expect(cell(book, 0, 1)?.formula).toBe("=A1*$A$1+SUM(A$1:A1)");
    expect(cell(book, 0, 2)?.formula).toBe("=B1*$A$1+SUM(B$1:B1)");
    expect(cell(book, 2, 1)?.formula).toBe("=A3*$A$1+SUM(A$1:A3)");
  });

  it("takes file prefixes off newer functions, and puts them back", async () => {
    const book = await bookWithRows(
      '<row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,B1:B2,C1:C2)+_xlfn.LET(_xlpm.x,2,_xlpm.x)</f><v>0</v></c></row>',
    );
    expect(cell(book, 0, 0)?.formula).toBe("=XLOOKUP(1,B1:B2,C1:C2)+LET(x,2,x)");
    const parts = partsOf(await saveXlsx(createEditor(book)));
    expect(parts[SHEET]).toContain("<f>_xlfn.XLOOKUP(1,B1:B2,C1:C2)+_xlfn.LET(_xlpm.x,2,_xlpm.x)</f>");
  });

  it("marks the cells that an array formula fills", async () => {
    const book = await bookWithRows(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A3">ROW(1:3)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
    );
    expect(cell(book, 0, 0)).toMatchObject({ array: true, spill: { top: 0, left: 0, bottom: 2, right: 0 } });
    expect(cell(book, 2, 0)).toMatchObject({ value: 3, spilledFrom: { row: 0, column: 0 } });
  });

  it("moves days of the 1904 system by 1462, but neither plain numbers nor times", async () => {
    const bytes = await changedFile((parts) => {
      replaceIn(parts, "xl/workbook.xml", "<workbookPr ", '<workbookPr date1904="1" ');
      replaceIn(
        parts,
        "xl/styles.xml",
        /<cellXfs.*<\/cellXfs>/s,
        '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs>',
      );
      replaceIn(
        parts,
        SHEET,
        /<sheetData>.*<\/sheetData>/s,
        '<sheetData><row r="1"><c r="A1" s="1"><v>43956</v></c><c r="B1"><v>100</v></c><c r="C1" s="2"><v>0.5</v></c></row></sheetData>',
      );
    });
    const { book, losses } = await openXlsx(bytes, "mac.xlsx");
    expect([0, 1, 2].map((column) => cell(book, 0, column)?.value)).toEqual([45418, 100, 0.5]);
    expect(book.dateSystem).toBe(1900);
    expect(losses).toEqual(["The file counts days from 1904; the same days are now counted from 1900."]);
  });

  it("reads a file whose elements all carry a prefix", async () => {
    const bytes = await changedFile((parts) => {
      for (const path of [SHEET, "xl/workbook.xml", "xl/sharedStrings.xml"]) {
        parts[path] = (parts[path] ?? "")
          .replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:")
          .replace(' xmlns="', ' xmlns:x="');
      }
    });
    const { book } = await openXlsx(bytes, "prefixed.xlsx");
    expect([cell(book, 0, 0)?.value, cell(book, 1, 0)?.value]).toEqual(["x", 5]);
  });

  it("reads lists on other sheets, which Excel keeps in an extension", async () => {
    const extension =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="a"><x14:dataValidations count="1" xmlns:xm="b"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const { book } = await openXlsx(
      await changedFile((parts) => replaceIn(parts, SHEET, "</worksheet>", `${extension}</worksheet>`)),
      "a.xlsx",
    );
    expect(book.sheets[0]?.validations).toMatchObject([
      {
        type: "List",
        formula1: "=Lists!$A$1:$A$3",
        areas: [
          { top: 1, left: 1, bottom: 8, right: 1 },
          { top: 1, left: 3 },
        ],
      },
    ]);
    const again = partsOf(await saveXlsx(createEditor(book)))[SHEET] ?? "";
    expect(again).toContain("<formula1>Lists!$A$1:$A$3</formula1>");
    expect(again).not.toContain("x14:dataValidation");
  });

  it("resolves theme colours and lightens or darkens them", async () => {
    const bytes = await changedFile((parts) => {
      replaceIn(
        parts,
        "xl/styles.xml",
        /<fills.*<\/fills>/s,
        '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999816888943144"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.249977111117893"/></patternFill></fill></fills>',
      );
      replaceIn(
        parts,
        "xl/styles.xml",
        /<cellXfs.*<\/cellXfs>/s,
        '<cellXfs count="3"><xf/><xf fillId="2"/><xf fillId="3"/></cellXfs>',
      );
      replaceIn(
        parts,
        SHEET,
        /<sheetData>.*<\/sheetData>/s,
        '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row></sheetData>',
      );
    });
    const { book } = await openXlsx(bytes, "theme.xlsx");
    const fills = [0, 1].map((column) => book.styles[cell(book, 0, column)?.style ?? 0]?.fill);
    expect(fills).toEqual(["#DAE3F3", "#BFBFBF"]);
  });
});

describe("cells that are written", () => {
  it("keeps text that looks like a formula, a number or an error as text", async () => {
    const editor = createEditor(createBook());
    const texts = ["=1+1", "+1", "-1", "@x", "\t=1", "=cmd|' /C calc'!A0", "007", "#N/A", "TRUE", "ប្រ"];
    editor.setCells(
      editor.book.activeSheet,
      0,
      0,
      texts.map((text) => [`'${text}`]),
      "api",
    );
    const parts = partsOf(await saveXlsx(editor));
    expect(parts[SHEET]).not.toContain("<f>");
    expect(parts["xl/styles.xml"]).toContain('quotePrefix="1"');
    const { book } = await openXlsx(await saveXlsx(editor), "a.xlsx");
    expect(texts.map((_, row) => cell(book, row, 0)?.value)).toEqual(texts);
    expect(createEditor(book).formula(book.activeSheet, 5, 0)).toBe("=cmd|' /C calc'!A0");
    expect(texts.every((_, row) => cell(book, row, 0)?.formula === undefined)).toBe(true);
  });

  it("writes current values beside formulas and asks for full calculation", async () => {
    const editor = createEditor(createBook());
    const sheet = editor.book.activeSheet;
    editor.setCells(sheet, 0, 0, [[2, "=A1*21", '="ក"&A1', "=1/0", "=A1=2"]], "api");
    editor.setCells(sheet, 0, 0, [[3]], "api");
    const parts = partsOf(await saveXlsx(editor));
    expect(parts[SHEET]).toContain('<c r="B1"><f>A1*21</f><v>63</v></c>');
    expect(parts[SHEET]).toContain('<c r="C1" t="str"><f>"ក"&amp;A1</f><v>ក3</v></c>');
    expect(parts[SHEET]).toContain('<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(parts[SHEET]).toContain('<c r="E1" t="b"><f>A1=2</f><v>0</v></c>');
    expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  it("writes one format for all cells of a style", async () => {
    const editor = createEditor(createBook());
    const sheet = editor.book.activeSheet;
    editor.setStyle(sheet, { top: 0, left: 0, bottom: 499, right: 9 }, { wrapText: true }, "api");
    editor.setStyle(sheet, { top: 0, left: 0, bottom: 499, right: 4 }, { numberFormat: "dd/MM/yyyy" }, "api");
    const styles = partsOf(await saveXlsx(editor))["xl/styles.xml"] ?? "";
    expect(/<cellXfs count="(\d+)"/.exec(styles)?.[1]).toBe("3");
  });

  it("keeps custom XML parts, properties and settings through two savings", async () => {
    const editor = createEditor(createBook());
    const xml = `<?xml version="1.0" encoding="utf-16"?><plan xmlns="urn:plan"><row name="${"ខ្មែរ".repeat(10_000)}"/></plan>`;
    const id = editor.addCustomXmlPart(xml);
    editor.setSettings({ ភាសា: '"km"', odd: '"_x000D_ \\u0000"' });
    editor.setProperties({ title: "ផែនការ", custom: { កូដ: "ក<1>", count: 3_000_000_000 } });
    const once = (await openXlsx(await saveXlsx(editor), "a.xlsx")).book;
    const twice = (await openXlsx(await saveXlsx(createEditor(once)), "a.xlsx")).book;
    expect(twice.customXmlParts).toHaveLength(1);
    expect(twice.customXmlParts[0]?.namespaceUri).toBe("urn:plan");
    expect(twice.customXmlParts[0]?.xml).toBe(xml.replace("utf-16", "UTF-8"));
    expect(twice.customXmlParts[0]?.id.toUpperCase()).toBe(
      /^\{/.test(id) ? id.toUpperCase() : twice.customXmlParts[0]?.id,
    );
    expect({ ...twice.settings }).toEqual({ ភាសា: '"km"', odd: '"_x000D_ \\u0000"' });
    expect(twice.properties.title).toBe("ផែនការ");
    expect({ ...twice.properties.custom }).toEqual({ កូដ: "ក<1>", count: 3_000_000_000 });
  });

  it("protects with a password that Excel and we know again", async () => {
    const editor = createEditor(createBook());
    editor.protect(editor.book.activeSheet, { allowSort: true }, "សូមquiet");
    expect(partsOf(await saveXlsx(editor))[SHEET]).toMatch(
      /<sheetProtection password="[0-9A-F]{4}" sheet="1"[^>]* sort="0"/,
    );
    // The known hash of "password".
    editor.protectStructure("password");
    expect(partsOf(await saveXlsx(editor))["xl/workbook.xml"]).toContain('workbookPassword="83AF"');
  });

  it("takes protection off again with the password, after saving and opening", async () => {
    const before = createEditor(createBook());
    before.protect(before.book.activeSheet, {}, "សូមquiet");
    before.protectStructure("whole");
    const editor = createEditor((await openXlsx(await saveXlsx(before), "a.xlsx")).book);
    const sheet = editor.book.activeSheet;
    expect(() => editor.unprotect(sheet, "wrong")).toThrow("The password is not right.");
    expect(() => editor.unprotectStructure()).toThrow("The password is not right.");
    editor.unprotect(sheet, "សូមquiet");
    editor.unprotectStructure("whole");
    expect([editor.sheet(sheet).protection, editor.book.structureProtection]).toEqual([null, null]);
  });
});
