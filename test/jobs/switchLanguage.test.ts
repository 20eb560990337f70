import type { Language } from "../../src/domain/schema/Label";
import { addTemplates } from "../../src/jobs/addTemplates";
import { buildSummaries } from "../../src/jobs/buildSummaries";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { describeWorkbook } from "../../src/jobs/describeWorkbook";
import { switchLanguage } from "../../src/jobs/switchLanguage";
import { summaries } from "../../src/domain/summarize/summaries";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { bookPicture } from "../support/bookPicture";
import {
  addOptions,
  allTemplates,
  blankWorkbook,
  bookCopy,
  counted,
  fieldCell,
  jobErrorOf,
  openBytes,
  reopen,
  typeInto,
  type OpenWorkbook,
} from "../support/openWorkbook";

const some = ["plan", "directions", "trainings"];
const someSummaries = ["progressByUnit", "trainingBySexAndQuarter"];

/** A new workbook with templates, their first rows, summaries and the Guide. */
async function newWorkbook(
  language: Language,
  templates: readonly string[],
  ids: readonly string[],
): Promise<OpenWorkbook> {
  const open = blankWorkbook();
  await addTemplates(addOptions({ language, templates }));
  await buildSummaries(ids);
  return open;
}

const files = new Map<Language, Uint8Array>();

/** A small one, opened from its file. */
async function workbookIn(language: Language): Promise<OpenWorkbook> {
  let file = files.get(language);
  if (!file) {
    const { editor } = await newWorkbook(language, some, someSummaries);
    files.set(language, (file = await saveXlsx(editor)));
  }
  return openBytes(file);
}

const sheetOf = ({ editor }: OpenWorkbook, name: string) => {
  const sheet = editor.findSheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

const valueOf = ({ editor }: OpenWorkbook, template: string, field: string, row: number) => {
  const cell = fieldCell(editor, template, field, row);
  return editor.value(cell.sheet, cell.row, cell.column);
};

describe("T170 a workbook in another language is as if it had been made in it", () => {
  it.each([
    ["en", "km"],
    ["km", "en"],
  ] as const)("from %s to %s, with every template and summary", async (from, to) => {
    const ids = summaries.map(({ id }) => id);
    const open = await newWorkbook(from, allTemplates, ids);
    const { requests, largest, result } = await counted(open, () => switchLanguage({ language: to }));
    expect([requests, largest < 4_000_000]).toEqual([3, true]);
    expect(result).toMatchObject({ language: to, bilingual: false, rebuilt: ids.length + 1 });
    expect((await describeWorkbook()).settings.language).toBe(to);
    const switched = bookPicture(open.editor);
    const fresh = await newWorkbook(to, allTemplates, ids);
    expect(switched).toEqual(bookPicture(fresh.editor));
  });

  it("finds the same problems in it", async () => {
    await workbookIn("en");
    const rules = async () =>
      (await checkWorkbook()).findings.map(({ code, cell, severity }) => [code, cell, severity]);
    const before = await rules();
    expect(before.length).toBeGreaterThan(5);
    await switchLanguage({ language: "km" });
    expect(await rules()).toEqual(before);
  });
});

describe("T171 switching there and back gives the same workbook", () => {
  it("with what users did in between", async () => {
    const open = await workbookIn("en");
    const { editor } = open;
    const plan = sheetOf(open, "Plan");
    typeInto(editor, "plan", "status", 2, "Something else");
    typeInto(editor, "plan", "remarks", 2, "Completed");
    editor.setCells(plan.id, 3, 40, [["My column"], ["=1+1"], ["Completed"]], "user");
    editor.setNote(plan.id, 6, 3, "please check");
    editor.setRows(plan.id, 5, 5, { size: 61 });
    editor.setColumns(plan.id, 3, 3, { size: 200 });
    editor.setColumns(plan.id, 5, 5, { hidden: true });
    editor.setStyle(
      plan.id,
      { top: 7, left: 2, bottom: 9, right: 6 },
      { fill: "#FFFF00", font: { name: "Arial" } },
      "user",
    );
    const format = editor.addConditionalFormat(
      plan.id,
      [{ top: 4, left: 2, bottom: 30, right: 2 }],
      "Custom",
    );
    editor.setConditionalFormat(plan.id, format.id, { formula: '=$C5="My own"', style: { fill: "#00FF00" } });
    const before = bookPicture(editor);
    await switchLanguage({ language: "km" });
    expect(bookPicture(editor)).not.toEqual(before);
    await switchLanguage({ language: "en" });
    expect(bookPicture(editor)).toEqual(before);
  });

  it("after it was saved and opened in between", async () => {
    const { editor } = await workbookIn("en");
    const before = bookPicture(editor);
    await switchLanguage({ language: "km" });
    const again = await reopen(editor);
    await switchLanguage({ language: "en" });
    expect(bookPicture(again.editor)).toEqual(before);
  });

  it("T171.1 tables that users renamed keep their names, their filters and what is counted over them", async () => {
    const { editor } = await workbookIn("en");
    const found = editor.findTable("GmspPlan");
    if (!found) throw new Error("no plan");
    const { table, sheet } = found;
    await buildSummaries(["progressByUnit"]);
    editor.setTable(table.id, { name: "Plan2025" });
    const signal = table.columns.findIndex(({ name }) => name === "Signal");
    editor.setTableFilter(table.id, signal, { filterOn: "Values", values: ["No data"] });
    const before = bookPicture(editor);
    const hidden = [...sheet.filteredRows];
    await switchLanguage({ language: "km" });
    expect([table.name, [...sheet.filteredRows]]).toEqual(["Plan2025", hidden]);
    await switchLanguage({ language: "en" });
    expect(bookPicture(editor)).toEqual(before);
  });

  it("changes nothing where the workbook speaks that language", async () => {
    const { editor } = await workbookIn("km");
    const before = bookPicture(editor);
    await switchLanguage({ language: "km" });
    expect(bookPicture(editor)).toEqual(before);
  });
});

describe("T172 only what is the product's is changed", () => {
  it("keeps reworded headings and renamed sheets", async () => {
    const open = await workbookIn("en");
    const { editor } = open;
    const cell = fieldCell(editor, "plan", "remarks", -1);
    editor.setCells(cell.sheet, cell.row, cell.column, [["What we think"]], "user");
    editor.renameSheet(cell.sheet, "Our plan");
    await switchLanguage({ language: "km" });
    expect(editor.value(cell.sheet, cell.row, cell.column)).toBe("What we think");
    expect(editor.book.sheets.map(({ name }) => name)).toContain("Our plan");
    expect(editor.book.sheets.map(({ name }) => name)).not.toContain("Plan");
  });

  it("keeps unknown words, and words that are not choices", async () => {
    const open = await workbookIn("en");
    typeInto(open.editor, "plan", "status", 1, "Waiting for money");
    typeInto(open.editor, "plan", "titleEn", 1, "Completed");
    typeInto(open.editor, "plan", "status", 2, "in  progress");
    await switchLanguage({ language: "km" });
    expect(valueOf(open, "plan", "status", 1)).toBe("Waiting for money");
    expect(valueOf(open, "plan", "titleEn", 1)).toBe("Completed");
    // A spelling variant is the choice.
    expect(valueOf(open, "plan", "status", 2)).toBe("កំពុងអនុវត្ត");
  });

  it("lets structured references of users' formulas follow their headings", async () => {
    const open = await workbookIn("en");
    const { editor } = open;
    const own = editor.addSheet("Mine", "user");
    editor.setCells(
      own.id,
      0,
      0,
      [["=COUNTA(GmspPlan[Status])"], ['=SUMIFS(GmspPlan[Planned budget],GmspPlan[Code],"SO1*")']],
      "user",
    );
    const values = () => [editor.value(own.id, 0, 0), editor.value(own.id, 1, 0)];
    const before = values();
    expect(before[0]).toBeGreaterThan(0);
    await switchLanguage({ language: "km" });
    expect(values()).toEqual(before);
    expect(editor.formula(own.id, 0, 0)).toBe("=COUNTA(GmspPlan[ស្ថានភាព])");
  });
});

describe("T173 filters, sort order and rows stay", () => {
  it("shows the same rows under a filter by status, with its words in the new language", async () => {
    const open = await workbookIn("en");
    const { editor } = open;
    const { table, sheet } = editor.findTable("GmspPlan") ?? {};
    if (!table || !sheet) throw new Error("no plan");
    typeInto(editor, "plan", "status", 3, "In progress");
    const status = fieldCell(editor, "plan", "status", 0).column - table.area.left;
    editor.setTableFilter(table.id, status, { filterOn: "Values", values: ["In progress", "Odd"] });
    const shown = [...sheet.filteredRows];
    expect(shown.length).toBeGreaterThan(0);
    const before = bookPicture(editor);
    await switchLanguage({ language: "km" });
    expect(table.filters[status]).toEqual({ filterOn: "Values", values: ["កំពុងអនុវត្ត", "Odd"] });
    expect([...sheet.filteredRows]).toEqual(shown);
    expect(valueOf(open, "plan", "status", 4)).toBe("មិនទាន់ចាប់ផ្តើម");
    await switchLanguage({ language: "en" });
    expect(bookPicture(editor)).toEqual(before);
  });
});

describe("T174 what Excel would refuse is refused before anything is written", () => {
  it.each([
    [
      "a protected sheet",
      (open: OpenWorkbook) => open.editor.protect(sheetOf(open, "Units").id, {}),
      "error.protectedSheetNamed",
    ],
    ["a protected structure", (open: OpenWorkbook) => open.editor.protectStructure(), "error.protectedTabs"],
    [
      "headings switched off",
      (open: OpenWorkbook) =>
        open.editor.setTable(open.editor.findTable("GmspPlan")?.table.id ?? "", { showHeaders: false }),
      "error.headingsOff",
    ],
    [
      "a list whose heading formulas name was reworded",
      (open: OpenWorkbook) => {
        const list = open.editor.findTable("GmspListStatus");
        if (!list) throw new Error("no list");
        const { top, left } = list.table.area;
        open.editor.setCells(list.sheet.id, top, left, [["Kode"]], "user");
      },
      "error.renamedList",
    ],
  ])("%s", async (_what, change, key) => {
    const open = await workbookIn("en");
    change(open);
    const before = structuredClone(bookCopy(open.editor));
    expect((await jobErrorOf(switchLanguage({ language: "km" }))).key).toBe(key);
    expect(bookCopy(open.editor)).toEqual(before);
  });

  it("says where there is no workbook of ours", async () => {
    blankWorkbook();
    expect((await jobErrorOf(switchLanguage({ language: "km" }))).key).toBe("error.noTables");
  });
});
