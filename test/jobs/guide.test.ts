import type { Language } from "../../src/domain/schema/Label";
import { templates } from "../../src/domain/schema/templates";
import { addTemplates } from "../../src/jobs/addTemplates";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { guideWords } from "../../src/text/guideWords";
import type { Editor } from "../../src/workbench/book/Editor";
import {
  addOptions,
  allTemplates,
  blankWorkbook,
  counted,
  jobErrorOf,
  planWorkbook,
  reopen,
} from "../support/openWorkbook";

jest.setTimeout(60_000);

function guideOf(editor: Editor, name: string) {
  const sheet = editor.findSheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const used = editor.usedArea(sheet.id, true);
  const values = used ? editor.values(sheet.id, used) : [];
  /** Rows as their filled cells, from column B. */
  const rows = values.map((row) => row.filter((cell) => cell !== null && cell !== ""));
  return { sheet, rows, formulas: sheet.columns[1]?.flatMap((cell) => cell?.formula ?? []) ?? [] };
}

describe("T25 a Guide travels with the workbook", () => {
  it.each<Language>(["en", "km"])(
    "T25.1 first tab, what to do, and every column of every sheet, in %s",
    async (language) => {
      const { editor } = await planWorkbook(language);
      const words = guideWords[language];
      const { sheet, rows, formulas } = guideOf(editor, words.sheet);
      expect(editor.book.sheets[0]?.name).toBe(words.sheet);
      expect(sheet.pageLayout).toMatchObject({ orientation: "Landscape", paperSize: "A4" });
      // On paper: what to do, then a page a sheet; the first one stands under the heading of them all.
      const pageTops = sheet.pageLayout.rowBreaks.map((row) => editor.value(sheet.id, row, 1));
      expect(pageTops).toEqual([
        words.sheetsTitle,
        ...templates.slice(1).map(({ sheetName }) => sheetName[language]),
      ]);
      const said = JSON.stringify(rows);
      for (const [subject, text] of [...words.steps, words.computed]) {
        expect(said).toContain(subject);
        expect(said).toContain(text);
      }
      expect(said).toContain("2024–2028");
      for (const template of templates) {
        expect(rows).toContainEqual([template.sheetName[language], template.purpose[language]]);
        for (const { label, help, type } of template.fields) {
          const row = rows.find(([heading, text]) => heading === label[language] && text === help[language]);
          expect([label.en, row?.length]).toEqual([label.en, 3]);
          expect(row?.[2] === words.calculated).toBe(type === "computed");
        }
      }
      expect(rows).toContainEqual([
        templates[0]?.fields[0]?.label[language],
        templates[0]?.fields[0]?.help[language],
        `${words.code}. ${words.mustBeFilled}`,
      ]);
      expect(formulas).toHaveLength(allTemplates.length + 3);
      expect((await checkWorkbook()).counts.error).toBe(0);
    },
  );

  it("T25.2 its links go by names, which follow sheets that are renamed", async () => {
    const { editor } = await planWorkbook("en");
    const plan = editor.findSheet("Plan");
    editor.renameSheet(plan?.id ?? "", "Plan 2025");
    const again = (await reopen(editor)).editor;
    expect(guideOf(again, "Guide").formulas[0]).toBe('=HYPERLINK("#Gmsp_sheet_plan","Plan")');
    const target = again.book.names.find(({ name }) => name === "Gmsp_sheet_plan");
    expect(target?.formula).toBe("='Plan 2025'!$A$1");
  });

  it("T25.3 a template that is added later is told in its place; what users wrote beside and below stays", async () => {
    const workbook = blankWorkbook();
    const { editor } = workbook;
    await addTemplates(addOptions({ templates: ["directions"] }));
    const { sheet } = guideOf(editor, "Guide");
    const bottom = editor.usedArea(sheet.id, true)?.bottom ?? 0;
    editor.setCells(sheet.id, bottom + 2, 1, [["Call Dara"], ["=1+1"]], "user");
    editor.setCells(sheet.id, 5, 5, [["beside"]], "user");
    editor.renameSheet(sheet.id, "Read me");
    const { requests } = await counted(workbook, () => addTemplates(addOptions({ templates: ["plan"] })));
    expect(requests).toBe(2);
    const after = guideOf(editor, "Read me");
    expect(editor.findSheet("Guide")).toBeUndefined();
    expect(after.formulas.slice(0, 2)).toEqual([
      '=HYPERLINK("#Gmsp_sheet_plan","Plan")',
      '=HYPERLINK("#Gmsp_sheet_directions","Directions")',
    ]);
    const pageTops = sheet.pageLayout.rowBreaks.map((row) => editor.value(sheet.id, row, 1));
    expect(pageTops).toEqual(["The sheets and their columns", "Directions"]);
    const cells = after.rows.map((row) => row.join("|"));
    expect(cells.at(-2)).toBe("Call Dara");
    expect(cells.at(-1)).toBe("2");
    expect(cells[5]).toContain("beside");
    expect(after.formulas.filter((formula) => formula.startsWith("=HYPERLINK"))).toHaveLength(5);
  });

  it("T25.4 deleted, it comes back with the next addition; rows put before it keep the old one as it is", async () => {
    const { editor } = blankWorkbook();
    await addTemplates(addOptions({ templates: ["directions"] }));
    editor.deleteSheet(editor.findSheet("Guide")?.id ?? "", "user");
    await addTemplates(addOptions({ templates: ["plan"] }));
    expect(editor.book.sheets[0]?.name).toBe("Guide");
    editor.insertRows(editor.findSheet("Guide")?.id ?? "", 0, 1, "user");
    editor.setCells(editor.findSheet("Guide")?.id ?? "", 0, 0, [["Ours"]], "user");
    const before = guideOf(editor, "Guide").rows;
    await addTemplates(addOptions({ templates: ["trainings"] }));
    expect(guideOf(editor, "Guide").rows).toEqual(before);
    expect(JSON.stringify(guideOf(editor, "Guide (2)").rows)).toContain("Trainings");
  });

  it("T25.5 a protected Guide is named before anything is written", async () => {
    const { editor } = blankWorkbook();
    await addTemplates(addOptions({ templates: ["directions"] }));
    editor.protect(editor.findSheet("Guide")?.id ?? "", {});
    const problem = await jobErrorOf(addTemplates(addOptions({ templates: ["trainings"] })));
    expect([problem.key, problem.values]).toEqual(["error.protectedSheetNamed", { sheet: "Guide" }]);
    expect(editor.findSheet("Trainings")).toBeUndefined();
  });
});
