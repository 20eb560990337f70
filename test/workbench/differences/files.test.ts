import { createBook } from "../../../src/workbench/book/createBook";
import { createEditor } from "../../../src/workbench/book/createEditor";
import type { Editor } from "../../../src/workbench/book/Editor";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { changedFile, fileWithRows, pack, partsOf, replaceIn } from "../files/packageOf";

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
type Parts = Record<string, string>;

interface Reopened {
  editor: Editor;
  sheet: string;
  losses: string[];
  parts: Parts;
  /** The sheet's part as it is saved. */
  saved: string;
}

/** Opens a file and saves it again, with changes in between. */
async function reopen(
  bytes: Uint8Array,
  change: (editor: Editor, sheet: string) => void = () => undefined,
): Promise<Reopened> {
  const { book, losses } = await openXlsx(bytes, "a.xlsx");
  const editor = createEditor(book);
  const sheet = book.activeSheet;
  change(editor, sheet);
  const parts = partsOf(await saveXlsx(editor));
  return { editor, sheet, losses, parts, saved: parts[SHEET] ?? "" };
}

/** A file of our own, its parts changed by hand. */
async function madeFile(make: (editor: Editor, sheet: string) => void, change: (parts: Parts) => void) {
  const editor = createEditor(createBook());
  make(editor, editor.book.activeSheet);
  const parts = partsOf(await saveXlsx(editor));
  change(parts);
  return pack(parts);
}

const tableFile = (change: (parts: Parts) => void) =>
  madeFile((editor, sheet) => {
    editor.setCells(sheet, 0, 0, [["Unit"], ["HR"], ["IT"]], "api");
    editor.addTable(sheet, { top: 0, left: 0, bottom: 2, right: 0 }, true, "api");
  }, change);

describe("files", () => {
  it("W40 formulas entered with Ctrl+Shift+Enter come back as dynamic ones", async () => {
    const bytes = await fileWithRows(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">{1;2}*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
    );
    const { saved, parts, editor, sheet } = await reopen(bytes);
    expect(editor.formula(sheet, 0, 0)).toBe("={1;2}*2");
    // "cm" points at the metadata that makes an array dynamic.
    expect(saved).toContain('<c r="A1" cm="1"><f t="array" ref="A1:A2">');
    expect(parts["xl/metadata.xml"]).toContain("XLDAPR");
  });

  it("W41 a file that counts days from 1904 is counted from 1900 from then on", async () => {
    const bytes = await changedFile((parts) => {
      replaceIn(parts, BOOK, "<workbookPr ", '<workbookPr date1904="1" ');
    });
    const { losses, parts, editor } = await reopen(bytes);
    expect(losses).toEqual(["The file counts days from 1904; the same days are now counted from 1900."]);
    expect([editor.book.dateSystem, parts[BOOK]?.includes("date1904")]).toEqual([1900, false]);
  });

  it("W42 the file's ways of calculating (by hand, in circles, as shown) are not kept", async () => {
    const bytes = await changedFile((parts) =>
      replaceIn(
        parts,
        BOOK,
        /<calcPr[^>]*\/>/,
        '<calcPr calcMode="manual" iterate="1" fullPrecision="0" calcId="1"/>',
      ),
    );
    const { parts } = await reopen(bytes);
    expect(parts[BOOK]).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  it("W43 errors that only newer programs know are stored as #VALUE! until they are calculated again", async () => {
    const editor = createEditor(createBook());
    const sheet = editor.book.activeSheet;
    editor.setCells(sheet, 0, 0, [["=SEQUENCE(2)"], ["in the way"]], "api");
    expect(editor.value(sheet, 0, 0)).toEqual({ error: "#SPILL!" });
    expect(partsOf(await saveXlsx(editor))[SHEET]).toMatch(
      /<c r="A1" t="e"[^>]*><f[^>]*>[^<]*<\/f><v>#VALUE!<\/v>/,
    );
  });

  it("W44 several formats in the text of one cell are lost, and the user is told", async () => {
    const bytes = await fileWithRows(
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>two </t></r><r><rPr><b/></rPr><t>formats</t></r></is></c></row>',
    );
    const { losses, editor, sheet, parts } = await reopen(bytes);
    expect(losses).toEqual(["Sheet 'Sheet1': 1 cell with several formats in one text"]);
    expect(editor.value(sheet, 0, 0)).toBe("two formats");
    expect(parts["xl/sharedStrings.xml"]).not.toContain("<b/>");
  });

  it("W45 colours of the theme become fixed colours", async () => {
    const bytes = await madeFile(
      (editor, sheet) =>
        editor.setStyle(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, { fill: "#123456" }, "api"),
      (parts) => replaceIn(parts, STYLES, /<fgColor rgb="FF123456"\/>/, '<fgColor theme="4"/>'),
    );
    const { parts, editor, sheet } = await reopen(bytes);
    const fill = editor.style(sheet, 0, 0).fill ?? "";
    expect(fill).toMatch(/^#[0-9A-F]{6}$/);
    expect(parts[STYLES]).toContain(`<fgColor rgb="FF${fill.slice(1)}"/>`);
    expect(parts[STYLES]).not.toMatch(/<fill>.*theme=.*<\/fill>/);
  });

  it("W46 a fill that runs from one colour to another becomes its first colour, and the user is told", async () => {
    const bytes = await madeFile(
      (editor, sheet) =>
        editor.setStyle(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, { fill: "#123456" }, "api"),
      (parts) =>
        replaceIn(
          parts,
          STYLES,
          /<patternFill patternType="solid"><fgColor rgb="FF123456"\/>.*?<\/patternFill>/,
          '<gradientFill degree="90"><stop position="0"><color rgb="FF00FF00"/></stop><stop position="1"><color rgb="FF0000FF"/></stop></gradientFill>',
        ),
    );
    const { losses, editor, sheet } = await reopen(bytes);
    expect(losses).toEqual(["The workbook: 1 fill that runs from one colour to another"]);
    expect(editor.style(sheet, 0, 0).fill).toBe("#00FF00");
  });

  it("W47 the lines of a patterned fill lose their colour", async () => {
    const bytes = await madeFile(
      (editor, sheet) =>
        editor.setStyle(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, { fill: "#123456" }, "api"),
      (parts) =>
        replaceIn(
          parts,
          STYLES,
          /<patternFill patternType="solid"><fgColor rgb="FF123456"\/>.*?<\/patternFill>/,
          '<patternFill patternType="lightUp"><fgColor rgb="FFFF0000"/><bgColor rgb="FFFFFF00"/></patternFill>',
        ),
    );
    const { parts, editor, sheet } = await reopen(bytes);
    expect(editor.style(sheet, 0, 0)).toEqual({ fill: "#FFFF00", fillPattern: "LightUp" });
    expect(parts[STYLES]).not.toContain("FFFF0000");
  });

  it("W48 named cell styles become plain formats", async () => {
    const bytes = await changedFile((parts) =>
      replaceIn(
        parts,
        STYLES,
        /<cellStyles.*<\/cellStyles>/s,
        '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Ministry" xfId="0"/></cellStyles>',
      ),
    );
    expect((await reopen(bytes)).parts[STYLES]).not.toContain("Ministry");
  });

  it("W49 a table's own formats for new rows and its own styles are not kept", async () => {
    const bytes = await tableFile((parts) => {
      replaceIn(parts, "xl/tables/table1.xml", 'totalsRowShown="0"', 'totalsRowShown="0" dataDxfId="0"');
      replaceIn(
        parts,
        STYLES,
        /<tableStyles[^>]*\/>/,
        '<tableStyles count="1"><tableStyle name="Ministry" count="0"/></tableStyles>',
      );
    });
    const { parts, losses } = await reopen(bytes);
    expect(losses).toEqual(["The workbook: 1 table style of the file's own"]);
    expect(parts["xl/tables/table1.xml"]).not.toContain("dataDxfId");
    expect(parts[STYLES]).not.toContain("Ministry");
  });

  it("W50 filters by colour or icon are not kept; the rows that they hide stay hidden", async () => {
    const bytes = await tableFile((parts) => {
      replaceIn(
        parts,
        "xl/tables/table1.xml",
        /<autoFilter ref="([^"]*)"\/>/,
        '<autoFilter ref="A1:A3"><filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn></autoFilter>',
      );
      replaceIn(parts, SHEET, '<row r="2"', '<row r="2" hidden="1"');
    });
    const { parts, editor, sheet } = await reopen(bytes);
    expect(editor.isRowHidden(sheet, 1)).toBe(true);
    expect(parts["xl/tables/table1.xml"]).not.toContain("filterColumn");
  });

  it("W51 notes lose their letters' formats, and the size and place of their boxes", async () => {
    const bytes = await madeFile(
      (editor, sheet) => editor.setNote(sheet, 0, 0, "Who?"),
      (parts) => {
        replaceIn(
          parts,
          "xl/drawings/vmlDrawing1.vml",
          /<x:Anchor>[^<]*<\/x:Anchor>/,
          "<x:Anchor>5, 0, 5, 0, 12, 0, 30, 0</x:Anchor>",
        );
        replaceIn(parts, "xl/comments1.xml", "<t>Who?</t>", "<r><rPr><b/></rPr><t>Who?</t></r>");
      },
    );
    const { parts, editor, sheet } = await reopen(bytes);
    expect(editor.sheet(sheet).notes).toMatchObject([{ text: "Who?" }]);
    expect(parts["xl/drawings/vmlDrawing1.vml"]).not.toContain("12, 0, 30, 0");
    expect(parts["xl/comments1.xml"]).not.toContain("<b/>");
  });

  it("W52 conditional formats that only newer programs know are kept but not painted, save data bars", async () => {
    const rule =
      '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="1" id="{00000000-0000-0000-0000-000000000001}"><xm:f>TRUE</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const bytes = await changedFile((parts) =>
      replaceIn(parts, SHEET, "</worksheet>", `${rule}</worksheet>`),
    );
    const { saved, editor, sheet } = await reopen(bytes);
    expect(editor.conditional(sheet, 0, 0)).toBeUndefined();
    expect(saved).toContain("<xm:f>TRUE</xm:f>");
  });

  it("W53 what is kept without being understood stays where it is when rows are inserted", async () => {
    const spark =
      '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Sheet1!A1:A2</xm:f><xm:sqref>B1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';
    const bytes = await changedFile((parts) =>
      replaceIn(parts, SHEET, "</worksheet>", `${spark}</worksheet>`),
    );
    const { saved, editor, sheet } = await reopen(bytes, (editor, id) => editor.insertRows(id, 0, 3, "user"));
    expect(editor.value(sheet, 3, 0)).toBe("x");
    expect(saved).toContain("<xm:f>Sheet1!A1:A2</xm:f><xm:sqref>B1</xm:sqref>");
  });

  it("W54 charts of other kinds than column, bar, line, pie, ring and area are kept but not shown", async () => {
    const bytes = await madeFile(
      (editor, sheet) => {
        editor.setCells(sheet, 0, 0, [[1], [2]], "api");
        editor.addChart(sheet, {
          name: "Net",
          type: "Line",
          title: { text: "", visible: false },
          legend: { visible: false, position: "Right" },
          series: [{ name: "s", values: "=Sheet1!$A$1:$A$2" }],
          left: 0,
          top: 0,
          width: 100,
          height: 100,
          axes: {},
          extra: {},
        });
      },
      (parts) => {
        for (const [old, now] of [
          [/<c:lineChart>/, "<c:radarChart>"],
          [/<\/c:lineChart>/, "</c:radarChart>"],
          [/<c:grouping val="standard"\/>/, '<c:radarStyle val="marker"/>'],
        ] as const)
          replaceIn(parts, "xl/charts/chart1.xml", old, now);
      },
    );
    const { parts, editor, sheet } = await reopen(bytes);
    expect(editor.sheet(sheet).charts).toEqual([]);
    expect(parts["xl/charts/chart1.xml"]).toContain("<c:radarChart>");
    expect(parts["xl/drawings/drawing1.xml"]).toContain('name="Net"');
  });

  it("W55 buttons, embedded objects, views, data tables and outside queries are lost, and the user is told", async () => {
    const bytes = await changedFile((parts) => {
      replaceIn(
        parts,
        SHEET,
        /<sheetData>.*<\/sheetData>/s,
        '<sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1:A1" r1="B1"/><v>7</v></c></row></sheetData><customSheetViews><customSheetView guid="{00000000-0000-0000-0000-000000000001}"/></customSheetViews>',
      );
      replaceIn(
        parts,
        SHEET,
        "</worksheet>",
        '<oleObjects><oleObject progId="Word" shapeId="1025"/></oleObjects></worksheet>',
      );
    });
    const { losses, editor, sheet } = await reopen(bytes);
    expect(losses).toEqual([
      "Sheet 'Sheet1': 1 formula of a what-if data table (its value stays)",
      "Sheet 'Sheet1': 1 embedded object",
      "Sheet 'Sheet1': 1 custom view",
    ]);
    expect(editor.value(sheet, 0, 0)).toBe(7);
  });

  it("W56 chart sheets and dialog sheets are left out, and the user is told", async () => {
    const bytes = await changedFile((parts) =>
      replaceIn(parts, BOOK, "</sheets>", '<sheet name="Picture" sheetId="9" r:id="rId77"/></sheets>'),
    );
    const { losses, parts } = await reopen(bytes);
    expect(losses).toEqual(["Sheet 'Picture' is left out: it is no worksheet (a chart sheet or dialog)."]);
    expect(parts[BOOK]).not.toContain("Picture");
  });

  it("W57 workbooks with macros are refused, as are encrypted and old ones", async () => {
    const bytes = await changedFile((parts) => (parts["xl/vbaProject.bin"] = "x"));
    await expect(openXlsx(bytes, "macro.xlsm")).rejects.toThrow("The file holds macros.");
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
    await expect(openXlsx(old, "old.xls")).rejects.toThrow("This is an Excel 97-2003 file");
  });

  it("W58 a password that Excel 2013 or later set can't be tried: such protection stays", async () => {
    const bytes = await changedFile((parts) =>
      replaceIn(
        parts,
        SHEET,
        "</sheetData>",
        '</sheetData><sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000" sheet="1"/>',
      ),
    );
    const { saved, editor, sheet } = await reopen(bytes);
    expect(() => editor.unprotect(sheet, "secret")).toThrow("with a password that only Excel can check");
    expect(saved).toContain('hashValue="AAAA"');
  });

  it("W59 zoom, split panes and the place a sheet was scrolled to are not kept", async () => {
    const bytes = await changedFile((parts) =>
      replaceIn(parts, SHEET, "<sheetView ", '<sheetView zoomScale="75" topLeftCell="A9" '),
    );
    expect((await reopen(bytes)).saved).not.toMatch(/zoomScale|topLeftCell/);
  });

  it("W60 headers and footers of first and even pages are not kept", async () => {
    const bytes = await changedFile((parts) =>
      replaceIn(
        parts,
        SHEET,
        "</worksheet>",
        '<headerFooter differentFirst="1"><oddHeader>&amp;CAll</oddHeader><firstHeader>&amp;CFirst</firstHeader></headerFooter></worksheet>',
      ),
    );
    const { saved, editor, sheet } = await reopen(bytes);
    expect(editor.sheet(sheet).pageLayout.headersFooters.centerHeader).toBe("All");
    expect(saved).not.toContain("First");
  });

  it("W61 add-in settings are kept in a part that Excel does not read", async () => {
    const { parts } = await reopen(await changedFile(() => undefined), (editor) =>
      editor.setSettings({ language: '"km"' }),
    );
    const own = Object.values(parts).filter(
      (text) => text.includes("&quot;km&quot;") || text.includes('"km"'),
    );
    expect(own).toHaveLength(1);
    expect(own[0]).toMatch(/^<workbench xmlns=/);
    expect(Object.keys(parts).filter((path) => path.includes("webextension"))).toEqual([]);
  });
});
