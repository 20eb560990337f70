import fc from "fast-check";
import type { CellValue } from "../../src/domain/record/TableData";
import type { Language } from "../../src/domain/schema/Label";
import { cellPlace } from "../../src/domain/sheet/planArea";
import { summaries } from "../../src/domain/summarize/summaries";
import { addTemplates } from "../../src/jobs/addTemplates";
import { buildSummaries } from "../../src/jobs/buildSummaries";
import { loadWorkbook } from "../../src/jobs/loadWorkbook";
import { readWorkbook } from "../../src/jobs/readWorkbook";
import { runJob } from "../../src/jobs/runJob";
import { sheetWords } from "../../src/text/sheetWords";
import type { Editor } from "../../src/workbench/book/Editor";
import { fillTable, planRows } from "../support/fillTable";
import {
  addOptions,
  blankWorkbook,
  bookCopy,
  counted,
  fieldCell,
  jobErrorOf,
  planWorkbook,
  reopen,
  sheetCopy,
  typeInto,
} from "../support/openWorkbook";

jest.setTimeout(60_000);

const ids = summaries.map(({ id }) => id);
const MEGABYTE = 1024 * 1024;
const sheetNames = (editor: Editor) => editor.book.sheets.map(({ name }) => name);

const sheetOf = (editor: Editor, name: string) => {
  const sheet = editor.findSheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** The workbook as jobs read it. */
const asRead = () => runJob(async (context) => readWorkbook(context, await loadWorkbook(context)));

/** Numbers that floating point may leave apart in their last digits. */
// + 0: what rounds to nothing is 0, not -0.
const rounded = (cell: unknown): unknown =>
  typeof cell === "number" ? Math.round(cell * 1e6) / 1e6 + 0 : cell;

/** Every summary as its sheet shows it, and as it is computed without Excel. */
async function shownAndComputed(editor: Editor, built: readonly { id: string; sheet: string }[]) {
  const workbook = await asRead();
  const shown: unknown[] = [];
  const computed: unknown[] = [];
  for (const { id, sheet: name } of built) {
    const sheet = sheetOf(editor, name);
    const summary = summaries.find((one) => one.id === id);
    for (const { at, cells } of summary?.compute(workbook, sheetWords[workbook.settings.language]) ?? []) {
      const [row, column] = cellPlace(at);
      const [top, left] = [row - 1, column - 1];
      const area = { top, left, bottom: top + cells.length - 1, right: left + (cells[0]?.length ?? 1) - 1 };
      shown.push([id, editor.values(sheet.id, area).map((line) => line.map((cell) => rounded(cell ?? "")))]);
      computed.push([id, cells.map((line) => line.map(rounded))]);
    }
  }
  return { shown, computed };
}

const junk = fc.constantFrom<CellValue>(
  "",
  " ",
  "text",
  "'12",
  "'50%",
  true,
  "=NA()",
  "=1/0",
  "*",
  "?",
  "'=x",
  "~",
  "'១២",
);
const labels = (editor: Editor, table: string, language: Language) => {
  const found = editor.findTable(table);
  if (!found) throw new Error(table);
  const column = language === "en" ? 1 : 2;
  const names = editor
    .values(found.sheet.id, found.table.area)
    .slice(1)
    .map((line) => String(line[column]));
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: junk });
};
const mixed = (arbitrary: fc.Arbitrary<CellValue>) =>
  fc.oneof({ weight: 4, arbitrary }, { weight: 1, arbitrary: junk });

/** Rows of all tables with bad cells among them. */
function tables(editor: Editor, language: Language) {
  const label = (table: string) => labels(editor, table, language);
  const share = mixed(fc.double({ min: 0, max: 1, noNaN: true }));
  const day = mixed(fc.integer({ min: 45_500, max: 46_200 }));
  const count = mixed(fc.integer({ min: 0, max: 200 }));
  const rows = (fields: Record<string, fc.Arbitrary<CellValue>>) =>
    fc.array(fc.record(fields), { minLength: 1, maxLength: 30 });
  return fc.record({
    plan: rows({
      planCode: mixed(fc.constantFrom<CellValue>("SO1.ST1.OP1.A01", "SO1")),
      level: label("GmspListLevel"),
      responsibleUnit: label("GmspUnits"),
      directionCode: label("GmspListDirection"),
      status: label("GmspListStatus"),
      progressPct: share,
      startDate: day,
      endDate: day,
    }),
    directions: rows({
      directionCode: mixed(fc.constantFrom<CellValue>("D1", "D2", "d3", "D4", "D5")),
      titleKm: fc.constantFrom<CellValue>("", "ទិសដៅ"),
      titleEn: fc.constantFrom<CellValue>("", "A direction"),
      leadUnit: label("GmspUnits"),
      status: label("GmspListStatus"),
      progressPct: share,
      dueDate: day,
    }),
    nurseryChecklist: rows({
      itemId: mixed(fc.constantFrom<CellValue>("N-01", "N-02")),
      category: label("GmspListNurseryCategory"),
      importance: label("GmspListImportance"),
      available: label("GmspListAvailable"),
      qtyNeeded: count,
      qtyAvailable: count,
      unitCost: count,
    }),
    nurseryPhases: rows({
      phaseNo: mixed(fc.integer({ min: 1, max: 9 })),
      nameEn: fc.constantFrom<CellValue>("", "A phase"),
      status: label("GmspListStatus"),
      progressPct: share,
      plannedStart: day,
      actualEnd: day,
    }),
    trainings: rows({
      trainingCode: mixed(fc.constantFrom<CellValue>("T-2025-01", "T-2025-02")),
      startDate: day,
      plannedTotal: count,
      plannedWomen: count,
      actualTotal: count,
      actualWomen: count,
    }),
  });
}

describe("T50 summaries are built in two round trips", () => {
  it.each<[Language, number]>([
    ["en", 0],
    ["km", 100],
    ["km", 5_000],
  ])("T50.1 in %s with %i more rows, all at once and again", async (language, count) => {
    const workbook = await planWorkbook(language);
    if (count > 0) fillTable(workbook.editor, "plan", planRows(count));
    const build = () => counted(workbook, () => buildSummaries(ids));
    for (const { result, requests, largest } of [await build(), await build()]) {
      expect(result.missing).toEqual([]);
      expect(result.built.map(({ id }) => id)).toEqual(ids);
      expect(requests).toBe(2);
      expect(largest).toBeLessThan(MEGABYTE);
    }
    expect(workbook.connection.unimplemented).toEqual([]);
  });
});

describe("T51 the sheets show what is computed from the tables, whatever these hold", () => {
  it.each<Language>(["en", "km"])(
    "T51.1 random rows with bad cells, in %s; the numbers follow",
    async (language) => {
      const { editor } = await planWorkbook(language, false);
      const { built } = await buildSummaries(ids);
      let run = 0;
      await fc.assert(
        fc.asyncProperty(tables(editor, language), async (rows) => {
          for (const [id, lines] of Object.entries(rows)) fillTable(editor, id, lines);
          const { shown, computed } = await shownAndComputed(editor, built);
          expect(shown).toEqual(computed);
          run++;
        }),
        { numRuns: 12 },
      );
      expect(run).toBeGreaterThanOrEqual(12);
    },
  );

  it("T51.2 the first rows of the product", async () => {
    for (const language of ["en", "km"] satisfies Language[]) {
      const { editor } = await planWorkbook(language);
      const { built } = await buildSummaries(ids);
      const { shown, computed } = await shownAndComputed(editor, built);
      expect(shown).toEqual(computed);
      expect(JSON.stringify(shown)).toContain(language === "en" ? "Secretariat" : "លេខាធិការដ្ឋាន");
    }
  });

  it("T51.3 one edited cell, one new row, a label changed on the Lists sheet", async () => {
    const { editor } = await planWorkbook("en");
    const { built } = await buildSummaries(ids);
    const same = async () => {
      const { shown, computed } = await shownAndComputed(editor, built);
      expect(shown).toEqual(computed);
      return JSON.stringify(shown);
    };
    const first = await same();
    typeInto(editor, "plan", "status", 3, "Completed");
    const second = await same();
    expect(second).not.toBe(first);
    const found = editor.findTable("GmspTrainings");
    if (!found) throw new Error("no trainings");
    editor.setCells(found.sheet.id, found.table.area.bottom + 1, 1, [["T-2025-09"]], "user");
    const third = await same();
    expect(third).not.toBe(second);
    const list = editor.findTable("GmspListStatus");
    if (!list) throw new Error("no list");
    const { top, left } = list.table.area;
    editor.setCells(list.sheet.id, top + 3, left + 1, [["All done"]], "user");
    const fourth = await same();
    expect(fourth).toContain("All done");
    typeInto(editor, "plan", "status", 3, "All done");
    expect(await same()).not.toBe(fourth);
    for (const label of ["+ done", "-", "@done", "done*", "'quoted", 'All "done"', "១២"]) {
      editor.setCells(list.sheet.id, top + 3, left + 1, [[`'${label}`]], "user");
      typeInto(editor, "plan", "status", 3, `'${label}`);
      expect(await same()).toContain(JSON.stringify(label).slice(1, -1));
    }
    await buildSummaries(ids);
    await same();
  });

  it("T51.4 renamed headings, a renamed table, a column of the user's and a lost column", async () => {
    const { editor } = await planWorkbook("en");
    const heading = fieldCell(editor, "plan", "status", -1);
    editor.setCells(heading.sheet, heading.row, heading.column, [["ស្ថានភាព"]], "user");
    const plan = editor.findTable("GmspPlan");
    if (!plan) throw new Error("no plan");
    editor.setTable(plan.table.id, { name: "Our_plan" });
    editor.addTableColumn(plan.table.id, 3, null, "It's [ours] #1", "user");
    const trainings = editor.findTable("GmspTrainings");
    const women = fieldCell(editor, "trainings", "actualWomen", 0);
    if (!trainings) throw new Error("no trainings");
    editor.deleteTableColumn(trainings.table.id, women.column - trainings.table.area.left, "user");
    const { built, missing } = await buildSummaries(ids);
    expect(missing).toEqual([]);
    const { shown, computed } = await shownAndComputed(editor, built);
    expect(shown).toEqual(computed);
    expect(editor.findTable("GmspPlan")?.table.id).toBe(plan.table.id);
  });

  it("T51.5 they live on after saving and opening", async () => {
    const { editor } = await planWorkbook("km");
    const { built } = await buildSummaries(ids);
    const again = await reopen(editor);
    typeInto(again.editor, "plan", "progressPct", 3, 0.75);
    const { shown, computed } = await shownAndComputed(again.editor, built);
    expect(shown).toEqual(computed);
  });
});

describe("T52 building again refreshes in place and leaves the user's own alone", () => {
  it("T52.1 rows below, cells beside and other sheets stay; the user's chart, too", async () => {
    const { editor } = await planWorkbook();
    const { built } = await buildSummaries(ids);
    const name = "Progress by unit";
    const sheet = sheetOf(editor, name);
    const area = editor.resolve("=Gmsp_summary_progressByUnit", sheet.id)?.area;
    if (!area) throw new Error("no area");
    editor.setCells(sheet.id, area.bottom + 2, 1, [["Our remark", "=1+1"]], "user");
    editor.setCells(sheet.id, 5, area.right + 2, [["Beside"]], "user");
    const mine = editor.addSheet("Mine", "user");
    editor.setCells(mine.id, 0, 0, [["='Progress by unit'!C8"]], "user");
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets
        .getItem(name)
        .charts.add("Line", context.workbook.worksheets.getItem(name).getRange("B6:C9"));
      chart.name = "My chart";
      await context.sync();
    });
    const others = sheetNames(editor).filter((one) => !built.some((each) => each.sheet === one));
    const before = others.map((one) => sheetCopy(editor, one));
    const order = sheetNames(editor);
    const charts = () => sheet.charts.map((chart) => chart.name).sort();
    const had = charts();
    expect((await buildSummaries(ids)).built).toEqual(built);
    expect(sheetNames(editor)).toEqual(order);
    expect(others.map((one) => sheetCopy(editor, one))).toEqual(before);
    expect(
      editor.values(sheet.id, { top: area.bottom + 2, bottom: area.bottom + 2, left: 1, right: 2 }),
    ).toEqual([["Our remark", 2]]);
    expect(editor.value(sheet.id, 5, area.right + 2)).toBe("Beside");
    expect(charts()).toEqual(had);
    expect(had).toContain("My chart");
  });

  it("T52.2 a summary that grows, taller and wider, moves the user's cells away and covers none", async () => {
    const { editor } = await planWorkbook();
    await buildSummaries(["progressByUnit"]);
    const sheet = sheetOf(editor, "Progress by unit");
    const area = editor.resolve("=Gmsp_summary_progressByUnit", sheet.id)?.area;
    if (!area) throw new Error("no area");
    editor.setCells(sheet.id, area.bottom + 1, 1, [["Below"]], "user");
    editor.setCells(sheet.id, 7, area.right + 1, [["Beside"]], "user");
    for (const [table, labels] of [
      ["GmspUnits", ["U1", "Unit one", "អង្គភាពមួយ", "Yes"]],
      ["GmspListStatus", ["later", "Later", "ពេលក្រោយ", "Yes"]],
    ] as const) {
      const found = editor.findTable(table);
      if (!found) throw new Error(table);
      editor.setCells(
        found.sheet.id,
        found.table.area.bottom + 1,
        found.table.area.left,
        [[...labels]],
        "user",
      );
    }
    const { built } = await buildSummaries(["progressByUnit"]);
    const { shown, computed } = await shownAndComputed(editor, built);
    expect(shown).toEqual(computed);
    const next = editor.resolve("=Gmsp_summary_progressByUnit", sheet.id)?.area;
    if (!next) throw new Error("no area");
    expect([next.top, next.left, next.right]).toEqual([0, 0, area.right + 1]);
    expect(next.bottom).toBeGreaterThan(area.bottom);
    const all = editor.usedArea(sheet.id, true);
    const texts = all ? editor.values(sheet.id, all) : [];
    const find = (text: string) =>
      texts.flatMap((line, row) =>
        line.flatMap((cell, column) =>
          cell === text ? [[row + (all?.top ?? 0), column + (all?.left ?? 0)]] : [],
        ),
      );
    expect(find("Below")).toEqual([[next.bottom + 1, 1]]);
    expect(find("Beside")).toEqual([[7, next.right + 1]]);
  });

  it("T52.3 a sheet that was renamed and moved is found; a deleted one is built anew", async () => {
    const { editor } = await planWorkbook("km");
    const { built } = await buildSummaries(ids);
    const [first, second] = built;
    if (!first || !second) throw new Error("nothing built");
    const count = sheetNames(editor).length;
    const sheet = sheetOf(editor, first.sheet);
    editor.renameSheet(sheet.id, "It's 'ours' (2025)");
    editor.moveSheet(sheet.id, 0);
    editor.deleteSheet(sheetOf(editor, second.sheet).id, "user");
    const again = await buildSummaries(ids);
    expect(again.built.map(({ sheet: name }) => name)).toEqual([
      "It's 'ours' (2025)",
      ...built.slice(1).map((each) => each.sheet),
    ]);
    expect(sheetNames(editor)).toHaveLength(count);
    expect(sheetNames(editor)[0]).toBe("It's 'ours' (2025)");
    const { shown, computed } = await shownAndComputed(editor, again.built);
    expect(shown).toEqual(computed);
  });

  it("T52.4 rows that the user put above stay: the summary is built beside, once", async () => {
    const { editor } = await planWorkbook();
    await buildSummaries(["progressByUnit"]);
    const sheet = sheetOf(editor, "Progress by unit");
    editor.insertRows(sheet.id, 0, 2, "user");
    editor.setCells(sheet.id, 0, 1, [["Kingdom of Cambodia"]], "user");
    const before = sheetCopy(editor, sheet.name);
    const again = await buildSummaries(["progressByUnit"]);
    expect(again.built).toEqual([{ id: "progressByUnit", sheet: "Progress by unit (2)" }]);
    expect(sheetCopy(editor, sheet.name)).toEqual(before);
    expect((await buildSummaries(["progressByUnit"])).built).toEqual(again.built);
  });

  it("T52.5 a taken sheet name is avoided", async () => {
    const { editor } = await planWorkbook();
    editor.addSheet("PROGRESS BY UNIT", "user");
    expect((await buildSummaries(["progressByUnit"])).built).toEqual([
      { id: "progressByUnit", sheet: "Progress by unit (2)" },
    ]);
  });
});

describe("T53 what can't be built is said", () => {
  it("T53.1 templates that the workbook lacks", async () => {
    blankWorkbook();
    expect((await jobErrorOf(buildSummaries(ids))).key).toBe("error.noTables");
    await addTemplates(addOptions({ templates: ["plan"] }));
    const { built, missing } = await buildSummaries(ids);
    expect(built.map(({ id }) => id)).toEqual(["progressByUnit"]);
    expect(missing).toEqual([
      { id: "progressByDirection", templates: ["directions"] },
      { id: "trainingBySexAndQuarter", templates: ["trainings"] },
      { id: "nurseryReadiness", templates: ["nurseryChecklist", "nurseryPhases"] },
    ]);
  });

  it("T53.2 a protected summary is named before anything is cleared", async () => {
    const { editor } = await planWorkbook();
    await buildSummaries(ids);
    editor.protect(sheetOf(editor, "Nursery room readiness").id, {});
    const before = bookCopy(editor);
    const problem = await jobErrorOf(buildSummaries(ids));
    expect([problem.key, problem.values]).toEqual([
      "error.protectedSheetNamed",
      { sheet: "Nursery room readiness" },
    ]);
    expect(bookCopy(editor)).toEqual(before);
  });

  it("T53.3 a protected structure: refreshing goes on, a new sheet does not", async () => {
    const { editor } = await planWorkbook();
    await buildSummaries(["progressByUnit"]);
    editor.book.structureProtection = {};
    expect((await buildSummaries(["progressByUnit"])).built).toHaveLength(1);
    expect((await jobErrorOf(buildSummaries(ids))).key).toBe("error.protectedWorkbook");
  });

  it("T53.4 the Lists sheet was deleted: it comes back with the summary", async () => {
    const { editor } = await planWorkbook();
    editor.deleteSheet(sheetOf(editor, "Lists").id, "user");
    const { built } = await buildSummaries(ids);
    expect(sheetNames(editor)).toContain("Lists");
    const { shown, computed } = await shownAndComputed(editor, built);
    expect(shown).toEqual(computed);
  });
});
