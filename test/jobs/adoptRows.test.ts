import { adoptedRows } from "../../src/domain/adopt/adoptedRows";
import { mappingOf } from "../../src/domain/adopt/ColumnMatch";
import { matchColumns } from "../../src/domain/adopt/matchColumns";
import { previewAdoption } from "../../src/domain/adopt/previewAdoption";
import { rememberMapping } from "../../src/domain/adopt/rememberMapping";
import { templateById } from "../../src/domain/schema/templates";
import { adoptRows, type Adoption } from "../../src/jobs/adoptRows";
import { openSourceFile } from "../../src/jobs/openSourceFile";
import { dayExtrasOf, findAdoptable, withDaysShown } from "../../src/jobs/prepareAdoption";
import { readAdoptTarget } from "../../src/jobs/readAdoptTarget";
import { readSource } from "../../src/jobs/readSource";
import type { SourceGrid } from "../../src/sources/SourceGrid";
import { makeXlsx } from "../support/makeXlsx";
import { messyTrainings } from "../support/messyTrainings";
import {
  addOptions,
  blankWorkbook,
  bookCopy,
  counted,
  fieldCell,
  jobErrorOf,
  planWorkbook,
  reopen,
  type OpenWorkbook,
} from "../support/openWorkbook";
import { addTemplates } from "../../src/jobs/addTemplates";

const MEGABYTE = 1024 * 1024;

/** What the pane does with a source: finds the table, takes the proposed mapping, previews, decides. */
async function prepare(
  source: SourceGrid,
  templateId: string,
  isExtra: (heading: string) => boolean = () => false,
): Promise<Adoption> {
  const template = templateById(templateId);
  if (!template) throw new Error(`no template ${templateId}`);
  const { workbook, remembered } = await readAdoptTarget();
  const found = findAdoptable(source, { workbook, remembered });
  if (!found) throw new Error("no table found");
  const matches = matchColumns(found.table, template, workbook, remembered).map((match) =>
    isExtra(match.heading) ? { ...match, field: null, isExtra: true } : match,
  );
  const mapping = mappingOf(matches, true);
  const { table, dayColumns } = withDaysShown(found.table, source, mapping, template);
  const existing = workbook.tables.get(templateId);
  const preview = previewAdoption(table, mapping, template, { ...workbook, ...(existing && { existing }) });
  return {
    template: templateId,
    rows: adoptedRows(preview, template, { acceptUnsure: true, useProposedKeys: true }),
    dayExtras: dayExtrasOf(preview, dayColumns),
    mapping: rememberMapping(table.headings, mapping, template),
  };
}

async function messyFile(): Promise<SourceGrid> {
  const file = await openSourceFile("list.xlsx", await makeXlsx([messyTrainings]));
  const source = await file.read(messyTrainings.name);
  if (!source) throw new Error("an empty sheet");
  return source;
}

/** A field of the last rows of a table, as Excel gives the values. */
function lastValues({ editor }: OpenWorkbook, templateId: string, field: string, count: number) {
  const { sheet, row, column } = fieldCell(editor, templateId, field, 0);
  const found = editor.findTable(templateId === "trainings" ? "GmspTrainings" : "GmspPlan");
  const bottom = found?.table.area.bottom ?? row;
  return editor
    .values(sheet, { top: bottom - count + 1, bottom, left: column, right: column })
    .map(([value]) => value);
}

const columnNames = ({ editor }: OpenWorkbook, table: string) =>
  editor.findTable(table)?.table.columns.map(({ name }) => name) ?? [];

describe("T150 bringing rows into a table", () => {
  it.each(["en", "km"] as const)("T150.1 adds what was healed, in a %s workbook", async (language) => {
    const open = await planWorkbook(language);
    const adoption = await prepare(await messyFile(), "trainings");
    const { count, sheet, newColumns, addedTemplate } = await adoptRows(adoption);
    expect({ count, newColumns, addedTemplate }).toEqual({
      count: 3,
      newColumns: ["អ្នកទំនាក់ទំនង"],
      addedTemplate: false,
    });
    expect(sheet).toBe(open.editor.findTable("GmspTrainings")?.sheet.name);
    const again = await reopen(open.editor);
    expect(lastValues(again, "trainings", "trainingCode", 3)).toEqual([
      "T-2025-71",
      "T-2025-72",
      "T-2025-73",
    ]);
    expect(lastValues(again, "trainings", "titleKm", 3)).toEqual(["វគ្គទី១", "វគ្គទី២", "វគ្គទី៣"]);
    expect(lastValues(again, "trainings", "startDate", 3)).toEqual([45_719, 45_789, "ខាងមុខ"]);
    // An error can't be read; as text it is found by the checks.
    expect(lastValues(again, "trainings", "endDate", 3)).toEqual([45_721, 45_791, "#REF!"]);
    expect(lastValues(again, "trainings", "plannedTotal", 3)).toEqual([120, 1200, "ប្រហែលជា"]);
    expect(lastValues(again, "trainings", "plannedWomen", 3)).toEqual([95, 30, 10]);
    expect(lastValues(again, "trainings", "venue", 3)).toEqual(["ភ្នំពេញ", "បាត់ដំបង", "+កំពត"]);
    const status = { en: ["Completed", "In progress"], km: ["បានបញ្ចប់", "កំពុងអនុវត្ត"] }[language];
    expect(lastValues(again, "trainings", "status", 3)).toEqual([status[0], status[0], status[1]]);
  });

  it("T150.2 keeps text that looks like a formula as text, in fields and extra columns", async () => {
    const open = await planWorkbook("en");
    await adoptRows(await prepare(await messyFile(), "trainings"));
    const found = open.editor.findTable("GmspTrainings");
    const area = found?.table.area;
    if (!found || !area) throw new Error("no table");
    const extra = found.table.columns.findIndex(({ name }) => name === "អ្នកទំនាក់ទំនង");
    const column = area.left + extra;
    const cells = { top: area.bottom - 2, bottom: area.bottom, left: column, right: column };
    expect(open.editor.values(found.sheet.id, cells)).toEqual([["=HYPERLINK(1)"], ["012 345 678"], [null]]);
    const formulas = found.sheet.columns[column]?.slice(cells.top).map((cell) => cell?.formula);
    expect(formulas?.every((formula) => formula === undefined)).toBe(true);
  });

  it("T150.3 fills the calculated columns and gives each row an id of its own", async () => {
    const open = await planWorkbook("en");
    await adoptRows(await prepare(await messyFile(), "trainings"));
    const ids = lastValues(open, "trainings", "rowId", 3);
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => typeof id === "string" && id.length > 3)).toBe(true);
    const { sheet, row, column } = fieldCell(open.editor, "trainings", "days", 0);
    const bottom = open.editor.findTable("GmspTrainings")?.table.area.bottom ?? row;
    expect(open.editor.sheet(sheet).columns[column]?.[bottom]?.formula).toBeDefined();
  });

  it("T150.4 takes two round trips below 4 MB, also for 5,000 rows with 20 columns", async () => {
    const headings = ["Code", "Course (English)", "Start", "End", "Planned total", "Venue"];
    const extras = Array.from({ length: 14 }, (_, at) => `Own ${at + 1}`);
    const rows = Array.from({ length: 5_000 }, (_, at) => [
      `T-${2001 + Math.floor(at / 90)}-${10 + (at % 90)}`,
      `Course ${at}`,
      "03/03/2026",
      "05/03/2026",
      String(at % 90),
      "Phnom Penh",
      ...extras.map((own) => `${own} of ${at}`),
    ]);
    const file = await openSourceFile(
      "long.xlsx",
      await makeXlsx([{ name: "Long", rows: [[...headings, ...extras], ...rows] }]),
    );
    const source = await file.read("Long");
    const open = await planWorkbook("en");
    const adoption = await prepare(source ?? (await messyFile()), "trainings");
    const { result, requests, largest } = await counted(open, () => adoptRows(adoption));
    expect(result.count).toBe(5_000);
    expect(requests).toBe(2);
    expect(largest).toBeLessThan(4 * MEGABYTE);
    const undone = await counted(open, () => result.undo.takeBack());
    expect(undone.requests).toBeLessThanOrEqual(6);
    expect(undone.largest).toBeLessThan(4 * MEGABYTE);
  });

  it("T150.5 undo gives back the same workbook, with its columns and what it remembered", async () => {
    const open = await planWorkbook("en");
    // Heights follow what rows hold; those of rows that are blank again say nothing.
    const copy = (): unknown =>
      JSON.parse(
        JSON.stringify(bookCopy(open.editor), (key, value: unknown) => (key === "rowLines" ? {} : value)),
      );
    const before = copy();
    const adopted = await adoptRows(await prepare(await messyFile(), "trainings"));
    expect(JSON.stringify(copy()) === JSON.stringify(before)).toBe(false);
    await adopted.undo.takeBack();
    expect(copy()).toEqual(before);
  });

  it("T150.6 undo touches nothing where someone has written into a new column or row since", async () => {
    const open = await planWorkbook("en");
    const adopted = await adoptRows(await prepare(await messyFile(), "trainings"));
    const found = open.editor.findTable("GmspTrainings");
    if (!found) throw new Error("no table");
    const { area } = found.table;
    open.editor.setCells(found.sheet.id, area.top + 1, area.right, [["mine"]], "user");
    const after = bookCopy(open.editor);
    expect((await jobErrorOf(adopted.undo.takeBack())).key).toBe("error.changedSince");
    expect(bookCopy(open.editor)).toEqual(after);
  });

  it("T150.7 remembers the mapping, proposes it the next time, and skips rows that are there", async () => {
    const open = await planWorkbook("en");
    await adoptRows(await prepare(await messyFile(), "trainings"));
    await reopen(open.editor);
    const { workbook, remembered } = await readAdoptTarget();
    const source = await messyFile();
    const found = findAdoptable(source, { workbook, remembered });
    const template = templateById("trainings");
    if (!found || !template) throw new Error("nothing found");
    expect(found.guesses[0]).toEqual({ template: "trainings", confidence: 1 });
    const matches = matchColumns(found.table, template, workbook, remembered);
    expect(matches.map(({ why }) => why)).toEqual([...new Array<string>(8).fill("remembered"), null]);
    const second = await prepare(source, "trainings");
    expect(second.rows.rows).toEqual([]);
  });

  it("T150.8 puts an extra column into the user's own of the same heading instead of a second one", async () => {
    const open = await planWorkbook("en");
    await adoptRows(await prepare(await messyFile(), "trainings"));
    const columns = columnNames(open, "GmspTrainings");
    const next = await makeXlsx([
      {
        name: "Next",
        rows: [
          ["លេខកូដ", "ឈ្មោះវគ្គ (ខ្មែរ)", "ថ្ងៃចាប់ផ្តើម", "អ្នកទំនាក់ទំនង"],
          ["T-2025-81", "វគ្គថ្មី", "01/06/2025", "សុខា"],
          ["T-2025-82", "វគ្គថ្មី២", "02/06/2025", "ដារ៉ា"],
        ],
      },
    ]);
    const source = await (await openSourceFile("next.xlsx", next)).read("Next");
    const { newColumns } = await adoptRows(await prepare(source ?? (await messyFile()), "trainings"));
    expect(newColumns).toEqual([]);
    expect(columnNames(open, "GmspTrainings")).toEqual(columns);
  });

  it("T150.9 refuses a protected sheet before anything is written", async () => {
    const open = await planWorkbook("en");
    const adoption = await prepare(await messyFile(), "trainings");
    const sheet = open.editor.findTable("GmspTrainings")?.sheet.id ?? "";
    open.editor.protect(sheet, {});
    const before = bookCopy(open.editor);
    const error = await jobErrorOf(adoptRows(adoption));
    expect(error.key).toBe("error.protectedSheetNamed");
    expect(bookCopy(open.editor)).toEqual(before);
  });

  it("T150.10 adds the template first where the workbook lacks it, without its example rows", async () => {
    const open = blankWorkbook();
    await addTemplates(addOptions({ templates: ["plan"] }));
    const { addedTemplate, count } = await adoptRows(await prepare(await messyFile(), "trainings"));
    expect({ addedTemplate, count }).toEqual({ addedTemplate: true, count: 3 });
    const area = open.editor.findTable("GmspTrainings")?.table.area;
    expect((area?.bottom ?? 0) - (area?.top ?? 0)).toBe(3);
  });

  it("T150.11 shows days of an extra column as days, and writes them as text beside other things", async () => {
    const day = (month: number, date: number) => new Date(Date.UTC(2025, month - 1, date));
    const bytes = await makeXlsx([
      {
        name: "Days",
        rows: [
          ["Code", "Course (English)", "Letter of invitation", "Sent on or why not", "Venue"],
          ["T-2025-91", "One", day(3, 8), day(3, 9), "Kampot"],
          ["T-2025-92", "Two", day(4, 8), "by phone", day(5, 1)],
          ["T-2025-93", "Three", null, 7, "Kep"],
        ],
      },
    ]);
    const source = await (await openSourceFile("days.xlsx", bytes)).read("Days");
    const open = await planWorkbook("en");
    const isExtra = (heading: string) => /^(Letter|Sent)/.test(heading);
    const adoption = await prepare(source ?? (await messyFile()), "trainings", isExtra);
    const { newColumns } = await adoptRows(adoption);
    expect(newColumns).toEqual(["Letter of invitation", "Sent on or why not"]);
    const found = open.editor.findTable("GmspTrainings");
    if (!found) throw new Error("no table");
    const { area } = found.table;
    const cells = { top: area.bottom - 2, bottom: area.bottom, left: area.right - 1, right: area.right };
    expect(open.editor.values(found.sheet.id, cells)).toEqual([
      [45_724, "09/03/2025"],
      [45_755, "by phone"],
      [null, 7],
    ]);
    expect(open.editor.text(found.sheet.id, area.bottom - 2, area.right - 1)).toBe("08/03/2025");
    expect(lastValues(open, "trainings", "venue", 3)).toEqual(["Kampot", "01/05/2025", "Kep"]);
  });

  it("T109 an amount shown in dollars by its number format stays out of a plan in riels, and keeps its currency", async () => {
    const open = await planWorkbook("en");
    const { editor } = open;
    const sheet = editor.addSheet("Old list", "user").id;
    const rows = [
      ["Code", "Level", "Title (English)", "Budget"],
      ["SO1.ST1.OP1.A90", "Activity", "Buy", 500],
      ["SO1.ST1.OP1.A91", "Activity", "Sell", 700],
    ];
    editor.setCells(sheet, 0, 0, rows, "user");
    const area = { top: 1, bottom: 1, left: 3, right: 3 };
    editor.setStyle(sheet, area, { numberFormat: "[$$-409]#,##0.00" }, "api");
    const source = await readSource({ sheet: "Old list", top: 0, left: 0, rows: 3, columns: 4 });
    await adoptRows(await prepare(source, "plan"));
    expect(lastValues(open, "plan", "budgetAmount", 2)).toEqual(["500 USD", 700]);
  });

  it("T150.12 reads a range of the open workbook to the same rows", async () => {
    const open = await planWorkbook("en");
    const { editor } = open;
    const sheet = editor.addSheet("Old list", "user").id;
    editor.setCells(
      sheet,
      0,
      0,
      [
        ["Code", "Course (English)", "Start", "Planned total"],
        ["T-2025-61", "One", "'08.03.2025", "'១០"],
        ["T-2025-62", "Two", "2025-05-01", 12],
      ],
      "user",
    );
    const { result, requests } = await counted(open, () =>
      readSource({ sheet: "Old list", top: 0, left: 0, rows: 3, columns: 4 }),
    );
    expect(requests).toBe(2);
    expect(result.grid[1]).toEqual(["T-2025-61", "One", "08.03.2025", "១០"]);
    expect(
      [
        [1, 2],
        [2, 2],
        [2, 3],
      ].map(([row = 0, column = 0]) => result.days.get(column)?.has(row) === true),
    ).toEqual([false, true, false]);
    await adoptRows(await prepare(result, "trainings"));
    expect(lastValues(open, "trainings", "startDate", 2)).toEqual([45_724, 45_778]);
    expect(lastValues(open, "trainings", "plannedTotal", 2)).toEqual([10, 12]);
  });
});
