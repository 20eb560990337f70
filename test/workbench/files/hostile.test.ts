import { strToU8 } from "fflate";
import { FileRefusal, type FileRefusalCode } from "../../../src/workbench/files/FileRefusal";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { changedFile, fileWithRows, pack, partsOf, plainFile, replaceIn } from "./packageOf";

const SHEET = "xl/worksheets/sheet1.xml";

async function refusalOf(bytes: Uint8Array): Promise<FileRefusal> {
  try {
    await openXlsx(bytes, "bad.xlsx");
  } catch (error) {
    expect(error).toBeInstanceOf(FileRefusal);
    return error as FileRefusal;
  }
  throw new Error("The file was opened");
}

async function expectRefusal(bytes: Uint8Array, code: FileRefusalCode, message: RegExp): Promise<void> {
  const refusal = await refusalOf(bytes);
  expect(refusal.code).toBe(code);
  expect(refusal.message).toMatch(message);
}

describe("what is no workbook", () => {
  it.each([
    ["an empty file", new Uint8Array(), /empty/],
    ["text", strToU8("name,amount\n=cmd|' /C calc'!A0,1"), /not an Excel workbook/],
    ["a PDF", strToU8("%PDF-1.7 ..."), /PDF/],
    ["a zip of something else", pack({ "a.txt": "hello" }), /not an Excel workbook/],
    [
      "a Word document",
      pack({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels":
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": "<document><body/></document>",
      }),
      /not an Excel workbook/,
    ],
  ])("refuses %s", async (_what, bytes, message) => {
    await expectRefusal(bytes, "not-a-workbook", message);
  });

  it("refuses a file of Excel 97-2003 and an encrypted one, which look alike", async () => {
    const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    await expectRefusal(
      Uint8Array.from([...head, ...new Array<number>(600).fill(0)]),
      "old-format",
      /97-2003/,
    );
    const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    await expectRefusal(
      Uint8Array.from([...head, ...new Array<number>(600).fill(0), ...name]),
      "encrypted",
      /password/,
    );
  });

  it("refuses macros by content, whatever the name", async () => {
    const withProject = await changedFile((parts) => (parts["xl/vbaProject.bin"] = "x"));
    await expectRefusal(withProject, "macro", /macros/);
    const byType = await changedFile((parts) =>
      replaceIn(
        parts,
        "[Content_Types].xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      ),
    );
    await expectRefusal(byType, "macro", /macros/);
  });

  it("refuses a workbook without sheets", async () => {
    const none = await changedFile((parts) =>
      replaceIn(parts, "xl/workbook.xml", /<sheets>.*<\/sheets>/, "<sheets/>"),
    );
    await expectRefusal(none, "not-a-workbook", /no worksheet/);
  });
});

describe("damaged files", () => {
  it("refuses a file cut off anywhere", async () => {
    const whole = await plainFile();
    for (const part of [0.1, 0.5, 0.9, 0.99]) {
      await expectRefusal(whole.slice(0, Math.floor(whole.length * part)), "truncated", /incomplete|damaged/);
    }
  });

  it("refuses a file with a flipped byte, or opens it where the byte means nothing", async () => {
    const whole = await plainFile();
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const outcome = await openXlsx(bytes, "flipped.xlsx").then(
        () => "opened",
        (error: unknown) => (error instanceof FileRefusal ? "refused" : String(error)),
      );
      expect(["opened", "refused"]).toContain(outcome);
    }
  });

  it.each([
    ["a sheet that is not well-formed", SHEET, "<sheetViews>", "<sheetViews><oops>"],
    ["a row without end", SHEET, "</sheetData>", ""],
    ["a workbook that is not well-formed", "xl/workbook.xml", "</workbook>", ""],
    ["a comment without end", SHEET, "<sheetData>", "<!-- <sheetData>"],
  ])("refuses %s", async (_what, path, text, by) => {
    await expectRefusal(
      await changedFile((parts) => replaceIn(parts, path, text, by)),
      "truncated",
      /damaged/,
    );
  });
});

describe("files made to do harm", () => {
  it("refuses a DOCTYPE in any part", async () => {
    for (const path of [SHEET, "xl/workbook.xml", "docProps/core.xml", "[Content_Types].xml"]) {
      const bytes = await changedFile((parts) =>
        replaceIn(parts, path, "?>\n", '?>\n<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'),
      );
      await expectRefusal(bytes, "unsafe", /DOCTYPE/);
    }
  });

  it("refuses a file of more than 20 MB", async () => {
    await expectRefusal(new Uint8Array(21 * 1024 * 1024).fill(0x50), "too-large", /20 MB/);
  });

  it("refuses a small file that says it holds more than 100 MB", async () => {
    const bytes = lyingFile(1000, 101 * 1024 * 1024);
    expect(bytes.length).toBeLessThan(2000);
    await expectRefusal(bytes, "too-large", /100 MB/);
  });

  it("stops at a part that holds more than it says", async () => {
    await expectRefusal(lyingFile(30_000_000, 1000), "unsafe", /larger than the file says/);
  });

  it("refuses thousands of parts", async () => {
    const parts: Record<string, string> = partsOf(await plainFile());
    for (let i = 0; i < 10_001; i++) parts[`x/${i}`] = "";
    await expectRefusal(pack(parts), "too-large", /parts/);
  });

  it.each(["../../etc/passwd", "/xl/evil.xml", "xl\\..\\evil.xml", "C:/evil.xml", "xl/../../evil.xml"])(
    "refuses the path %s",
    async (path) => {
      await expectRefusal(pack({ ...partsOf(await plainFile()), [path]: "x" }), "unsafe", /leads out/);
    },
  );

  it("refuses two parts of one name", async () => {
    const bytes = pack({ ...partsOf(await plainFile()), "XL/Workbook.xml": "<x/>" });
    await expectRefusal(bytes, "unsafe", /two parts/);
  });

  it.each(["XFE1", "A1048577", "ZZZZ1", "A0", "1A", "__proto__"])(
    "refuses a cell at %s",
    async (reference) => {
      const row = /\d+$/.exec(reference)?.[0] ?? "1";
      const bytes = await fileWithRows(`<row r="${row}"><c r="${reference}"><v>1</v></c></row>`);
      await expectRefusal(bytes, "unsafe", /outside of the grid/);
    },
  );

  it("refuses merges of the whole grid and outside of it", async () => {
    const merged = (reference: string): Promise<Uint8Array> =>
      changedFile((parts) =>
        replaceIn(
          parts,
          SHEET,
          "</sheetData>",
          `</sheetData><mergeCells><mergeCell ref="${reference}"/></mergeCells>`,
        ),
      );
    await expectRefusal(await merged("A1:XFD1048576"), "unsafe", /merges/);
    await expectRefusal(await merged("A1:XFE2"), "unsafe", /merges/);
  });

  it("refuses sheets that share one part, and renames sheets that share a name", async () => {
    const second = (name: string, id: string): Promise<Uint8Array> =>
      changedFile((parts) => {
        parts["xl/worksheets/sheet2.xml"] = parts[SHEET] ?? "";
        replaceIn(
          parts,
          "xl/workbook.xml",
          "</sheets>",
          `<sheet name="${name}" sheetId="9" r:id="${id}"/></sheets>`,
        );
        replaceIn(
          parts,
          "xl/_rels/workbook.xml.rels",
          "</Relationships>",
          '<Relationship Id="rId99" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
        );
      });
    await expectRefusal(await second("Other", "rId1"), "unsafe", /one part/);
    const { book, losses } = await openXlsx(await second("SHEET1", "rId99"), "twice.xlsx");
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "SHEET1 (2)"]);
    expect(losses).toHaveLength(1);
  });

  it("refuses elements nested a thousand deep", async () => {
    const deep = `${"<a>".repeat(1000)}${"</a>".repeat(1000)}`;
    const bytes = await changedFile((parts) =>
      replaceIn(parts, SHEET, "</sheetData>", `</sheetData><extLst>${deep}</extLst>`),
    );
    await expectRefusal(bytes, "unsafe", /nested/);
  });

  it("opens the two far corners of the grid without filling what lies between", async () => {
    const { book } = await openXlsx(
      await fileWithRows(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      ),
      "corners.xlsx",
    );
    expect(book.sheets[0]?.columns[16383]?.[1048575]?.value).toBe(2);
  });

  it("keeps names that would reach into objects as plain names", async () => {
    const bytes = await changedFile((parts) =>
      replaceIn(
        parts,
        "xl/workbook.xml",
        "</sheets>",
        '</sheets><definedNames><definedName name="__proto__">1</definedName></definedNames>',
      ),
    );
    const { book } = await openXlsx(bytes, "proto.xlsx");
    expect(book.names.map((name) => name.name)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("reads text that repeats what a slow pattern would choke on", async () => {
    const bytes = await fileWithRows(
      `<row r="1"><c r="A1" t="inlineStr"><is>${"<rPh>".repeat(200_000)}<t>x</t></is></c></row>`,
    );
    const { book } = await openXlsx(bytes, "slow.xlsx");
    expect(book.sheets).toHaveLength(1);
  });
});

/** A package with a part of `size` bytes, whose directory says that it has `said`. */
function lyingFile(size: number, said: number): Uint8Array {
  const bytes = pack({ "[Content_Types].xml": "<Types/>", "big.bin": new Uint8Array(size) });
  const view = new DataView(bytes.buffer);
  for (let at = bytes.length - 46; at >= 0; at--) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === size)
      view.setUint32(at + 24, said, true);
  }
  return bytes;
}
