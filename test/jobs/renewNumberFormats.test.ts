import { buildSummaries } from "../../src/jobs/buildSummaries";
import { renewNumberFormats } from "../../src/jobs/renewNumberFormats";
import { addTemplates } from "../../src/jobs/addTemplates";
import { settingRows } from "../../src/domain/schema/settingRows";
import type { Editor } from "../../src/workbench/book/Editor";
import { addOptions, blankWorkbook, counted, fieldCell, jobErrorOf, reopen } from "../support/openWorkbook";

jest.setTimeout(60_000);

const shown = (editor: Editor, field: string, row = 3) => {
  const at = fieldCell(editor, "plan", field, row);
  return [editor.value(at.sheet, at.row, at.column), editor.text(at.sheet, at.row, at.column)];
};

function setDigits(editor: Editor, label: string) {
  const settings = editor.findTable("GmspSettings");
  if (!settings) throw new Error("no settings");
  const { top, left, bottom, right } = settings.table.area;
  const rows = editor.values(settings.sheet.id, { top: top + 1, left, bottom, right }) as string[][];
  const row = settingRows(rows).get("digitStyle") ?? -1;
  editor.setCells(settings.sheet.id, top + 1 + row, left + 2, [[label]], "user");
}

describe("T28 digits are Khmer or Latin as Settings say; cells hold real numbers in either", () => {
  it("T28.1 changed in Settings, shown by one job in two round trips, there and back", async () => {
    const workbook = blankWorkbook();
    const { editor } = workbook;
    await addTemplates(addOptions({ language: "km", templates: ["plan", "nurseryChecklist"] }));
    await buildSummaries(["progressByUnit"]);
    const at = fieldCell(editor, "plan", "budgetAmount", 3);
    editor.setCells(at.sheet, at.row, at.column, [[1_234_567]], "user");
    const day = fieldCell(editor, "plan", "startDate", 3);
    editor.setCells(day.sheet, day.row, day.column, [[45_724]], "user");
    const summary = editor.book.sheets.find(
      ({ tables, name }) => tables.length === 0 && name.startsWith("វឌ្ឍនភាព"),
    );
    const asOf = editor.book.sheets.map(({ id }) => editor.text(id, 1, 4));
    expect(shown(editor, "budgetAmount")).toEqual([1_234_567, "1,234,567"]);

    setDigits(editor, "លេខខ្មែរ ០-៩");
    const { requests } = await counted(workbook, renewNumberFormats);
    expect(requests).toBe(2);
    expect(shown(editor, "budgetAmount")).toEqual([1_234_567, "១,២៣៤,៥៦៧"]);
    expect(shown(editor, "startDate")).toEqual([45_724, "០៨/០៣/២០២៥"]);
    expect(shown(editor, "progressPct", 0)[1]).toMatch(/^([០-៩]+%)?$/);
    const used = editor.usedArea(summary?.id ?? "", true);
    const texts = (used ? editor.values(summary?.id ?? "", used) : []).flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        typeof cell === "number" ? [editor.text(summary?.id ?? "", row, column)] : [],
      ),
    );
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter((text) => /[0-9]/.test(text))).toEqual([]);
    const again = (await reopen(editor)).editor;
    expect(shown(again, "budgetAmount")).toEqual([1_234_567, "១,២៣៤,៥៦៧"]);

    setDigits(again, "លេខឡាតាំង 0-9");
    await renewNumberFormats();
    expect(shown(again, "budgetAmount")).toEqual([1_234_567, "1,234,567"]);
    expect(again.book.sheets.map(({ id }) => again.text(id, 1, 4))).toEqual(asOf);
  });

  it("T28.2 sheets that come later are in these digits; users' own columns are not touched", async () => {
    const { editor } = blankWorkbook();
    await addTemplates(addOptions({ templates: ["directions"] }));
    setDigits(editor, "Khmer ០-៩");
    await addTemplates(addOptions({ templates: ["plan"] }));
    const at = fieldCell(editor, "plan", "budgetAmount", 0);
    expect(editor.style(at.sheet, at.row, at.column).numberFormat).toBe("[$-12000453]#,##0");
    const table = editor.findTable("GmspPlan");
    const column = (table?.table.area.right ?? 0) + 1;
    editor.setCells(at.sheet, 3, column, [["Mine"], [12]], "user");
    editor.setStyle(
      at.sheet,
      { top: 4, left: column, bottom: 4, right: column },
      { numberFormat: "0.000" },
      "user",
    );
    await renewNumberFormats();
    expect(editor.text(at.sheet, 4, column)).toBe("12.000");
    const plan = editor.findSheet("Plan");
    editor.protect(plan?.id ?? "", {});
    expect((await jobErrorOf(renewNumberFormats())).key).toBe("error.protectedSheetNamed");
  });
});
