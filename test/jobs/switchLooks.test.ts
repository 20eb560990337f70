import { addTemplates } from "../../src/jobs/addTemplates";
import { buildSummaries } from "../../src/jobs/buildSummaries";
import { switchLanguage } from "../../src/jobs/switchLanguage";
import { toneStyles } from "../../src/excel/roleStyles";
import type { Editor } from "../../src/workbench/book/Editor";
import { bookPicture } from "../support/bookPicture";
import { addOptions, blankWorkbook, counted } from "../support/openWorkbook";

jest.setTimeout(60_000);

const summary = { en: "Progress by direction", km: "វឌ្ឍនភាពតាមទិសដៅ" };

const sheetOf = (editor: Editor, ...names: string[]) => {
  const sheet = names.map((name) => editor.findSheet(name)).find((one) => one !== undefined);
  if (!sheet) throw new Error(`no sheet ${names.join()}`);
  return sheet;
};
const summaryOf = (editor: Editor) => sheetOf(editor, summary.en, summary.km);
const guideOf = (editor: Editor) => sheetOf(editor, "Guide", "មគ្គុទ្ទេសក៍");

async function workbook() {
  const open = blankWorkbook();
  await addTemplates(addOptions({ templates: ["plan", "directions"] }));
  await buildSummaries(["progressByDirection"]);
  return open;
}

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

/** Charts are drawn anew over their cells, wherever those are by then. */
const picture = (editor: Editor) => {
  const { sheets, ...rest } = bookPicture(editor);
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, charts: sheet.charts.length })) };
};

/** What people make of the sheets: fills, letters, borders, number formats, sizes, colours by rule, a note. */
function adorn(editor: Editor): void {
  for (const sheet of [summaryOf(editor), guideOf(editor)]) {
    const set = (row: number, column: number, style: object) =>
      editor.setStyle(sheet.id, cell(row, column), style, "user");
    set(5, 1, { fill: "#FFEE00", font: { bold: true, color: "#123456", name: "Arial" } });
    set(6, 2, { numberFormat: "0.00", horizontal: "Left" });
    set(0, 1, { fill: "#00AA00" });
    editor.setColumns(sheet.id, 2, 2, { size: 211 });
    editor.setRows(sheet.id, 6, 6, { size: 77 });
    editor.setNote(sheet.id, 6, 1, "please check");
    const rule = editor.addConditionalFormat(sheet.id, [cell(7, 1)], "Custom");
    editor.setConditionalFormat(sheet.id, rule.id, { formula: "=TRUE", style: { fill: "#ABCDEF" } });
  }
}

describe("T182 looks that users gave to summaries and the Guide stay when the language is switched", () => {
  it("T182.1 in the new language, and there and back", async () => {
    const open = await workbook();
    const { editor } = open;
    adorn(editor);
    const before = picture(editor);
    const { requests } = await counted(open, () => switchLanguage({ language: "km" }));
    // One more than without them: a font of its own must be told from the others beside it.
    expect(requests).toBe(4);
    for (const sheet of [summaryOf(editor), guideOf(editor)]) {
      const look = (row: number, column: number) => editor.style(sheet.id, row, column);
      expect(look(5, 1)).toMatchObject({
        fill: "#FFEE00",
        font: { bold: true, color: "#123456", name: "Arial" },
      });
      expect(look(6, 2)).toMatchObject({ numberFormat: "0.00", horizontal: "Left" });
      expect(look(0, 1)).toMatchObject({ fill: "#00AA00", font: { name: "Khmer OS Muol Light" } });
      expect([editor.columnWidth(sheet.id, 2), editor.rowHeight(sheet.id, 6)]).toEqual([211, 77]);
      expect(sheet.conditionalFormats.map(({ style }) => style.fill)).toContain("#ABCDEF");
      expect(sheet.conditionalFormats.map(({ style }) => style.fill)).toContain(toneStyles.good.fill);
      expect(editor.value(sheet.id, 0, 1)).toBe(sheet.name);
    }
    await switchLanguage({ language: "en" });
    expect(picture(editor)).toEqual(before);
  });

  it("T182.2 where lines came or went since it was built, it is built from scratch", async () => {
    const { editor } = await workbook();
    await buildSummaries(["progressByUnit"]);
    const unitSheet = () => sheetOf(editor, "Progress by unit", "វឌ្ឍនភាពតាមអង្គភាព");
    editor.setStyle(unitSheet().id, cell(9, 1), { fill: "#FFEE00" }, "user");
    const units = editor.findTable("GmspUnits");
    if (!units) throw new Error("no units");
    editor.addTableRows(
      units.table.id,
      null,
      [["U99", "New office", "ការិយាល័យថ្មី"].concat(Array(units.table.columns.length - 3).fill(""))],
      "user",
    );
    await switchLanguage({ language: "km" });
    const { id } = unitSheet();
    expect(editor.style(id, 9, 1).fill).not.toBe("#FFEE00");
    const shown = editor.values(id, { top: 0, left: 1, bottom: 60, right: 1 }).flat();
    expect(shown).toContain("ការិយាល័យថ្មី");
    const after = bookPicture(editor);
    await buildSummaries(["progressByUnit"]);
    expect(bookPicture(editor)).toEqual(after);
  });
});
