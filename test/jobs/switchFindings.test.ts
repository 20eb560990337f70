import type { Language } from "../../src/domain/schema/Label";
import { addTemplates } from "../../src/jobs/addTemplates";
import { buildFindingsSheet } from "../../src/jobs/buildFindingsSheet";
import { buildSummaries } from "../../src/jobs/buildSummaries";
import { switchLanguage } from "../../src/jobs/switchLanguage";
import { findingsSheetWords } from "../../src/text/findingsSheetWords";
import type { Editor } from "../../src/workbench/book/Editor";
import { bookPicture } from "../support/bookPicture";
import {
  addOptions,
  blankWorkbook,
  bookCopy,
  counted,
  fieldCell,
  jobErrorOf,
  typeInto,
} from "../support/openWorkbook";

jest.setTimeout(60_000);

const tableOf = (editor: Editor) => {
  const found = editor.findTable("GmspFindings");
  if (!found) throw new Error("no Findings table");
  return found;
};

const cellsOf = (editor: Editor) => {
  const { sheet, table } = tableOf(editor);
  return editor.values(sheet.id, table.area);
};

/** Plan and trainings with a word that is no status, a summary, and the Findings sheet. */
async function workbookIn(language: Language) {
  const open = blankWorkbook();
  await addTemplates(addOptions({ language, templates: ["plan", "trainings"] }));
  await buildSummaries(["progressByUnit"]);
  typeInto(open.editor, "plan", "status", 3, "Nearly there");
  await buildFindingsSheet();
  return open;
}

describe("T181 the Findings sheet follows the workbook's language", () => {
  it.each([
    ["en", "km"],
    ["km", "en"],
  ] as const)("T181.1 from %s to %s it is as if it had been made in it", async (from, to) => {
    const workbook = await workbookIn(from);
    const { result, requests } = await counted(workbook, () => switchLanguage({ language: to }));
    expect([result.rebuilt, requests]).toEqual([3, 7]);
    const switched = bookPicture(workbook.editor);
    const fresh = await workbookIn(to);
    expect(switched).toEqual(bookPicture(fresh.editor));
    expect(tableOf(fresh.editor).sheet.name).toBe(findingsSheetWords[to].title);
  });

  it("T181.2 there and back it is the same sheet, with remarks, their columns, notes below and beside", async () => {
    const { editor } = await workbookIn("en");
    const { sheet, table } = tableOf(editor);
    editor.addTableColumn(table.id, table.columns.length, null, "Who mends it", "user");
    const { top, bottom, right } = tableOf(editor).table.area;
    editor.setCells(sheet.id, top + 1, right, [["Sok"], ["Dara"]], "user");
    editor.setCells(sheet.id, bottom + 4, 1, [["Below"]], "user");
    editor.setCells(sheet.id, top + 1, right + 3, [["Beside"]], "user");
    // A finding that is mended keeps its remark, and says so in each language.
    typeInto(editor, "plan", "status", 3, "Not started");
    await buildFindingsSheet();
    const before = bookPicture(editor);
    await switchLanguage({ language: "km" });
    const khmer = cellsOf(editor);
    expect(khmer[0]?.at(-1)).toBe("Who mends it");
    expect(khmer.filter((row) => row.at(-1) === "Sok").map((row) => row[1])).toEqual([
      findingsSheetWords.km.mended,
    ]);
    expect(khmer.filter((row) => row.at(-1) === "Dara")).toHaveLength(1);
    await switchLanguage({ language: "en" });
    expect(bookPicture(editor)).toEqual(before);
  });

  it("T181.3 a tab that users renamed keeps its name; the selection stays where it is", async () => {
    const { editor } = await workbookIn("en");
    editor.renameSheet(tableOf(editor).sheet.id, "To mend");
    const plan = fieldCell(editor, "plan", "status", 3).sheet;
    editor.activate(plan);
    await switchLanguage({ language: "km" });
    expect(tableOf(editor).sheet.name).toBe("To mend");
    expect(cellsOf(editor)[0]?.[1]).toBe(findingsSheetWords.km.severity);
    expect(editor.book.activeSheet).toBe(plan);
  });

  it("T181.4 protected, it is named before anything is written", async () => {
    const { editor } = await workbookIn("en");
    editor.protect(tableOf(editor).sheet.id, {}, "secret");
    const before = bookCopy(editor);
    const error = await jobErrorOf(switchLanguage({ language: "km" }));
    expect([error.key, error.values]).toEqual(["error.protectedSheetNamed", { sheet: "Findings" }]);
    expect(bookCopy(editor)).toEqual(before);
  });

  it("T181.5 shows the same findings where it is filtered, by our columns and by users' own", async () => {
    const { editor } = await workbookIn("en");
    typeInto(editor, "plan", "budgetAmount", 3, 100);
    typeInto(editor, "plan", "spentAmount", 3, 900);
    await buildFindingsSheet();
    editor.addTableColumn(
      tableOf(editor).table.id,
      tableOf(editor).table.columns.length,
      null,
      "Who",
      "user",
    );
    const { sheet, table } = tableOf(editor);
    const { top, right } = table.area;
    const own = Array.from({ length: table.area.bottom - top }, (_row, at) => [at < 2 ? "Sok" : "Dara"]);
    editor.setCells(sheet.id, top + 1, right, own, "user");
    await buildFindingsSheet();
    const [unit, message] = (["unit", "message"] as const).map((word) =>
      table.columns.findIndex(({ name }) => name === findingsSheetWords.en[word]),
    );
    const text = String(editor.value(sheet.id, top + 1, table.area.left + (message ?? 0)));
    const hidden = (): number[] => [...tableOf(editor).sheet.filteredRows].filter((row) => row > top);
    for (const criteria of [
      new Map([[message ?? 0, text]]),
      new Map([[right - table.area.left, "Sok"]]),
      new Map([[unit ?? 0, String(editor.value(sheet.id, top + 1, table.area.left + (unit ?? 0)))]]),
    ]) {
      for (const [column, value] of criteria)
        editor.setTableFilter(tableOf(editor).table.id, column, { filterOn: "Values", values: [value] });
      const before = bookPicture(editor);
      const rows = hidden();
      await switchLanguage({ language: "km" });
      expect(hidden()).toEqual(rows);
      expect(Object.keys(tableOf(editor).table.filters)).toHaveLength(criteria.size);
      await switchLanguage({ language: "en" });
      expect(bookPicture(editor)).toEqual(before);
      for (const column of criteria.keys()) editor.setTableFilter(tableOf(editor).table.id, column, null);
    }
  });
});
