import fc from "fast-check";
import { cellInput } from "../../src/excel/cellInput";
import { runExcel } from "../../src/excel/runExcel";
import { blankWorkbook, reopen } from "../support/openWorkbook";

/** What Excel might take for something else: formulas, numbers, days, times, truth values, errors. */
const treacherous = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "=cmd|' /C calc'!A0",
  "＝1+1",
  " =1+1",
  "\t=1+1",
  "\r=1",
  "'quoted",
  "''",
  "'",
  "007",
  "1e5",
  "1E+05",
  ".5",
  "5%",
  "%5",
  "$5",
  "(5)",
  "៛500",
  "KHR 500",
  "1,000.50",
  "1 000",
  "1/2",
  "1 1/2",
  "27/11/2024",
  "2024-11-27",
  "8-Mar",
  "March 8",
  "mar-25",
  "Jan 2025",
  "10:30",
  "10:30 PM",
  "10 p",
  "TRUE",
  "false",
  " True ",
  "#N/A",
  "#REF!",
  "១២៣",
  "១៥/០១/២០២៥",
  "២០២៥",
  "0",
  "-",
  "",
  " ",
  "1)",
  "Women's Day 8 March",
  "សមភាពយេនឌ័រ",
];

/** Writes texts into a column as the add-in writes seed rows, and reads them back as it reads tables. */
const writeAndRead = (texts: readonly string[]): Promise<unknown[]> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRangeByIndexes(0, 0, texts.length, 1);
    range.values = texts.map((text) => [cellInput(text)]);
    range.load("values,formulas,valueTypes");
    await context.sync();
    return range.values.map(([value]) => value);
  });

describe("T34 text stays text: what is written is read again letter by letter", () => {
  it("T34.1 whatever Excel would take it for, and after saving and opening", async () => {
    const { editor } = blankWorkbook();
    expect(await writeAndRead(treacherous)).toEqual(treacherous);
    const formulas = treacherous.map((_text, row) => editor.book.sheets[0]?.columns[0]?.[row]?.formula);
    expect(formulas.filter((formula) => formula !== undefined)).toEqual([]);
    const again = await reopen(editor);
    const area = { top: 0, left: 0, bottom: treacherous.length - 1, right: 0 };
    expect(again.editor.values(again.editor.book.activeSheet, area).map(([value]) => value ?? "")).toEqual(
      treacherous,
    );
  });

  it("T34.2 any text at all", async () => {
    blankWorkbook();
    const start = fc.constantFrom("", "=", "+", "-", "@", "'", "$", " ", "(", "1", "៣", "jan ", "#", "true");
    const cell = fc
      .tuple(start, fc.oneof(fc.string({ maxLength: 12, unit: "grapheme" }), fc.constantFrom(...treacherous)))
      .map(([first, rest]) => first + rest);
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 60 }), async (texts) => {
        expect(await writeAndRead(texts)).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });

  it("T34.3 numbers, truth values and blanks are written as they are", () => {
    expect([12, 0.5, true, null, ""].map(cellInput)).toEqual([12, 0.5, true, null, ""]);
    expect(["Plan", "Not started", "ផែនការ", "(see remarks)"].map(cellInput)).toEqual([
      "Plan",
      "Not started",
      "ផែនការ",
      "(see remarks)",
    ]);
  });
});
