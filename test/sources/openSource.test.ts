import { strToU8, zipSync } from "fflate";
import { openSourceFile } from "../../src/jobs/openSourceFile";
import { openSource } from "../../src/sources/openSource";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { addPart, changePart, makeXlsx } from "../support/makeXlsx";
import { blankWorkbook, jobErrorOf } from "../support/openWorkbook";

const SHEET = "xl/worksheets/sheet1.xml";
const simple = () => makeXlsx([{ name: "A", rows: [["Code", "Start"], ["x", 1]] }]); // prettier-ignore

async function cellsOf(bytes: Uint8Array, sheet = "A") {
  return (await openSource(bytes)).read(sheet);
}

describe("T151 a file is read as it shows itself", () => {
  it("T151.1 lists sheets, hidden ones as such, and reads one of them", async () => {
    const file = await makeXlsx([
      { name: "Shown", rows: [["a"]] },
      { name: "លាក់", rows: [["b", 2]], hidden: true },
      { name: "Empty", rows: [[null]] },
    ]);
    const { sheets, read } = await openSource(file);
    expect(sheets).toEqual([
      { name: "Shown", hidden: false },
      { name: "លាក់", hidden: true },
      { name: "Empty", hidden: false },
    ]);
    expect((await read("លាក់"))?.grid).toEqual([["b", 2]]);
    expect(await read("Empty")).toBeUndefined();
  });

  it.each(["1900", "1904"] as const)(
    "T151.2 gives days of the %s system as Excel's serial numbers",
    async (epoch) => {
      const rows = [[new Date(Date.UTC(2025, 2, 8)), new Date(Date.UTC(2024, 11, 31, 18)), 45_724]];
      const found = await cellsOf(await makeXlsx([{ name: "A", rows }], epoch));
      expect(found?.grid).toEqual([[45_724, 45_657.75, 45_724]]);
      expect([0, 1, 2].map((column) => found?.days.get(column)?.has(0) === true)).toEqual([
        true,
        true,
        false,
      ]);
    },
  );

  it("T151.3 reads values only: results of formulas, errors as text, links of other files not at all", async () => {
    const cells =
      '<row r="3"><c r="A3"><f>SUM(1,2)</f><v>3</v></c><c r="B3" t="str"><f>"x"&amp;"y"</f><v>xy</v></c>' +
      '<c r="C3" t="e"><f>[1]Other!A1</f><v>#REF!</v></c><c r="D3" t="b"><v>1</v></c></row>';
    const file = changePart(await simple(), SHEET, (xml) =>
      xml.replace("</sheetData>", `${cells}</sheetData>`),
    );
    expect((await cellsOf(file))?.grid[2]).toEqual([3, "xy", "#REF!", true]);
  });

  it("T151.4 keeps text as text, letter by letter", async () => {
    const texts = ["=1+1", "@x", "007", " a\u200B ", "១២", "a & <b>", "line\nbreak"];
    expect((await cellsOf(await makeXlsx([{ name: "A", rows: [texts] }])))?.grid[0]).toEqual(texts);
  });

  it("T151.5 tells merged areas, and cuts off cells that only have a look", async () => {
    const file = await makeXlsx([
      { name: "A", rows: [["Title"], ["a", "b"], [null, null, null]], merges: [[0, 0, 0, 1]] },
    ]);
    const found = await cellsOf(file);
    expect(found?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    expect(found?.grid).toEqual([["Title"], ["a", "b"]]); // prettier-ignore
  });

  it("T151.7 gives a formula that was never calculated as #CALC!, as Excel would not", async () => {
    const file = changePart(await simple(), SHEET, (xml) =>
      xml.replace("</sheetData>", '<row r="3"><c r="A3"><f>1+1</f><v></v></c><c r="B3"/></row></sheetData>'),
    );
    expect((await cellsOf(file))?.grid[2]).toEqual(["#CALC!"]);
  });

  it.each([
    ["one format in the last cell", '<row r="1048576"><c r="XFD1048576" s="0"/></row>'],
    [
      "rows of spaces",
      '<row r="60000"><c r="A60000" t="inlineStr"><is><t xml:space="preserve">  </t></is></c></row>',
    ],
  ])("T151.8 reads a sheet whose used range is huge but empty: %s", async (_what, rows) => {
    const file = changePart(await simple(), SHEET, (xml) =>
      xml.replace("</sheetData>", `${rows}</sheetData>`),
    );
    expect((await cellsOf(file))?.grid).toEqual([["Code", "Start"], ["x", 1]]); // prettier-ignore
  });

  it("T151.9 reads the cells beside a drawing and comments that are broken, and past parts that are empty", async () => {
    const relation = (id: string, target: string) =>
      `<Relationship Id="${id}" Target="${target}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${id}"/>`;
    const parts: [path: string, xml: string][] = [
      [
        "xl/worksheets/_rels/sheet1.xml.rels",
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("drawing", "../drawings/drawing1.xml")}${relation("comments", "../comments1.xml")}</Relationships>`,
      ],
      ["xl/drawings/drawing1.xml", "<wsDr><twoCellAnchor"],
      ["xl/comments1.xml", "<comments><commentList><comment"],
      ["docProps/custom.bin", ""],
    ];
    const file = parts.reduce((bytes, [path, xml]) => addPart(bytes, path, strToU8(xml)), await simple());
    expect((await cellsOf(file))?.grid).toEqual([["Code", "Start"], ["x", 1]]); // prettier-ignore
  });

  it("T151.10 a sheet of a chart holds no cells", async () => {
    const file = await makeXlsx([
      { name: "Chart", rows: [["x"]] },
      { name: "A", rows: [["Code"]] },
    ]);
    const asChart = changePart(file, "xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(
        /relationships\/worksheet"([^>]*)worksheets\/sheet1/,
        'relationships/chartsheet"$1chartsheets/sheet1',
      ),
    );
    const { sheets, read } = await openSource(
      addPart(asChart, "xl/chartsheets/sheet1.xml", strToU8("<chartsheet/>")),
    );
    expect(sheets).toHaveLength(2);
    expect(await read("Chart")).toBeUndefined();
    expect((await read("A"))?.grid).toEqual([["Code"]]);
  });

  it("T151.6 reads what the workbench saves", async () => {
    const { editor } = blankWorkbook();
    editor.setCells(editor.book.activeSheet, 0, 0, [["Code", "2025-03-08", "=B1+1"]], "user");
    const found = await cellsOf(await saveXlsx(editor), "Sheet1");
    expect(found?.grid).toEqual([["Code", 45_724, 45_725]]);
    expect(found?.days.get(1)?.has(0)).toBe(true);
  });

  it("T151.7 tells the currencies that number formats show", async () => {
    const { editor } = blankWorkbook();
    const sheet = editor.book.activeSheet;
    editor.setCells(sheet, 0, 0, [["Budget"], [500], [700]], "user");
    const area = { top: 1, bottom: 1, left: 0, right: 0 };
    editor.setStyle(sheet, area, { numberFormat: "[$$-409]#,##0.00" }, "api");
    const found = await cellsOf(await saveXlsx(editor), "Sheet1");
    expect(found?.grid).toEqual([["Budget"], [500], [700]]);
    expect([...(found?.currencies?.get(0) ?? [])]).toEqual([[1, "USD"]]);
    expect((await cellsOf(await simple()))?.currencies?.size).toBe(0);
  });
});

/** A compound file, as Excel 97-2003 and encrypted workbooks are. */
const compound = (text: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(text, "utf16le")]);

describe("T152 what is no readable workbook is refused with its reason", () => {
  const cases: [what: string, key: string, file: () => Promise<Uint8Array>][] = [
    ["nothing", "file.not-a-workbook", async () => new Uint8Array()],
    ["a text", "file.not-a-workbook", async () => strToU8("Code,Start\nx,1")],
    ["another archive", "file.not-a-workbook", async () => zipSync({ "a.txt": strToU8("x") })],
    [
      "a document",
      "file.not-a-workbook",
      async () =>
        zipSync({
          "[Content_Types].xml": strToU8("<Types/>"),
          "_rels/.rels": strToU8("<Relationships/>"),
          "word/document.xml": strToU8("<document/>"),
        }),
    ],
    ["an encrypted workbook", "file.encrypted", async () => compound("EncryptedPackage")],
    ["an .xls workbook", "file.old-format", async () => compound("Workbook")],
    [
      "a binary workbook",
      "file.old-format",
      async () => addPart(await simple(), "xl/workbook.bin", strToU8("x")),
    ],
    ["macros", "file.macro", async () => addPart(await simple(), "xl/vbaProject.bin", strToU8("x"))],
    ["half a file", "file.truncated", async () => (await simple()).subarray(0, 900)],
    [
      "a sheet that breaks off",
      "file.truncated",
      async () => changePart(await simple(), SHEET, (xml) => xml.slice(0, xml.indexOf("<row") + 3)),
    ],
    [
      "a cell outside of every sheet",
      "file.truncated",
      async () => changePart(await simple(), SHEET, (xml) => xml.replace('r="A2"', 'r="A2000000"')),
    ],
    [
      "a part that unpacks to more than 100 MB",
      "file.too-large",
      async () => addPart(await simple(), "xl/media/big.bin", new Uint8Array(101 * 1024 * 1024)),
    ],
    [
      "two cells that span a sheet of billions",
      "file.too-large",
      async () =>
        changePart(await simple(), SHEET, (xml) =>
          xml.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
        ),
    ],
    [
      "more rows than any list",
      "file.too-large",
      async () =>
        changePart(await simple(), SHEET, (xml) =>
          xml.replace("</sheetData>", '<row r="60000"><c r="A60000"><v>1</v></c></row></sheetData>'),
        ),
    ],
  ];

  it.each(cases)("T152.1 %s", async (_what, key, file) => {
    const bytes = await file();
    const read = async () => (await openSourceFile("list.xlsx", bytes)).read("A");
    const error = await jobErrorOf(read());
    expect([error.key, error.values.file]).toEqual([key, "list.xlsx"]);
  });

  it("T152.2 a part that lies about its size is stopped at what it says", async () => {
    const file = zipSync({
      ...Object.fromEntries([["xl/media/big.bin", new Uint8Array(3 * 1024 * 1024)]]),
    });
    // The size stands in the central directory, 24 bytes from its signature.
    const at = Buffer.from(file).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    new DataView(file.buffer, file.byteOffset).setUint32(at + 24, 0, true);
    expect((await jobErrorOf(openSourceFile("bomb.xlsx", file))).key).toBe("file.truncated");
  });
});
