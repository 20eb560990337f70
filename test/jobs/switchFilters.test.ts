import { addTemplates } from "../../src/jobs/addTemplates";
import { switchLanguage } from "../../src/jobs/switchLanguage";
import { runExcel } from "../../src/excel/runExcel";
import type { FilterCriteria } from "../../src/workbench/book/Book";
import type { Editor } from "../../src/workbench/book/Editor";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { bookPicture } from "../support/bookPicture";
import {
  addOptions,
  blankWorkbook,
  jobErrorOf,
  openBytes,
  typeInto,
  type OpenWorkbook,
} from "../support/openWorkbook";

jest.setTimeout(60_000);

let file: Promise<Uint8Array> | undefined;

const startFile = (): Promise<Uint8Array> =>
  (file ??= (async () => {
    const { editor } = blankWorkbook();
    await addTemplates(addOptions({ templates: ["plan", "directions"] }));
    return saveXlsx(editor);
  })());

/** An English workbook with the plan and the directions. */
const workbook = async (): Promise<OpenWorkbook> => openBytes(await startFile());

const tableOf = (editor: Editor, name: string) => {
  const found = editor.findTable(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

const columnOf = (editor: Editor, table: string, heading: string): number =>
  tableOf(editor, table).table.columns.findIndex(({ name }) => name === heading);

/** Filters a column as a user does; lists come without the buttons for it. Gives back the rows that are hidden. */
function filter(editor: Editor, name: string, heading: string, criteria: FilterCriteria): number[] {
  const { table, sheet } = tableOf(editor, name);
  editor.setTable(table.id, { showFilterButton: true });
  editor.setTableFilter(table.id, columnOf(editor, name, heading), criteria);
  return [...sheet.filteredRows];
}

/** What a filter hides once it is set anew, as by a click on "Reapply". */
async function hiddenAnew(editor: Editor, name: string): Promise<number[]> {
  await runExcel(async (context) => {
    context.workbook.tables.getItem(name).autoFilter.reapply();
    await context.sync();
  });
  return [...tableOf(editor, name).sheet.filteredRows];
}

describe("T173 every filter of our tables shows the same rows", () => {
  it("T173.1 over labels that formulas give", async () => {
    const { editor } = await workbook();
    const hidden = filter(editor, "GmspPlan", "Signal", { filterOn: "Values", values: ["No data"] });
    expect(hidden).toHaveLength(9);
    const before = bookPicture(editor);
    await switchLanguage({ language: "km" });
    expect([...tableOf(editor, "GmspPlan").sheet.filteredRows]).toEqual(hidden);
    expect(await hiddenAnew(editor, "GmspPlan")).toEqual(hidden);
    expect(Object.values(tableOf(editor, "GmspPlan").table.filters)).toEqual([
      { filterOn: "Values", values: ["មិនមានទិន្នន័យ"] },
    ]);
    await switchLanguage({ language: "en" });
    expect(bookPicture(editor)).toEqual(before);
  });

  it.each([
    ["Units", "GmspUnits", "In use", { filterOn: "Values", values: ["Yes"] }],
    ["a list", "GmspListStatus", "In use", { filterOn: "Custom", criterion1: "=No" }],
    ["Settings", "GmspSettings", "Setting", { filterOn: "Values", values: ["Workbook language"] }],
    ["values of Settings", "GmspSettings", "Value", { filterOn: "Custom", criterion1: "<>English" }],
  ] as const)("T173.2 of %s", async (_what, name, heading, criteria) => {
    const { editor } = await workbook();
    if (heading === "In use") {
      const { table, sheet } = tableOf(editor, name);
      const column = table.area.left + columnOf(editor, name, heading);
      editor.setCells(sheet.id, table.area.top + 3, column, [["No"]], "user");
    }
    const hidden = filter(editor, name, heading, criteria as FilterCriteria);
    expect(hidden.length).toBeGreaterThan(0);
    const { table } = tableOf(editor, name);
    expect(hidden.length).toBeLessThan(table.area.bottom - table.area.top);
    const before = bookPicture(editor);
    await switchLanguage({ language: "km" });
    expect([...tableOf(editor, name).sheet.filteredRows]).toEqual(hidden);
    expect(await hiddenAnew(editor, name)).toEqual(hidden);
    await switchLanguage({ language: "en" });
    expect(bookPicture(editor)).toEqual(before);
  });

  it("T173.3 rows that it hides get the new language's heights, too", async () => {
    const whole = await workbook();
    await switchLanguage({ language: "km" });
    const fresh = bookPicture(whole.editor);

    const { editor } = await workbook();
    typeInto(editor, "plan", "status", 3, "In progress");
    filter(editor, "GmspPlan", "Level", { filterOn: "Values", values: ["Output"] });
    // It names part of a word, which stays as it is, and so hides other rows in Khmer.
    filter(editor, "GmspPlan", "Status", { filterOn: "Custom", criterion1: "=In*" });
    const before = bookPicture(editor);
    await switchLanguage({ language: "km" });
    const heightsOf = ({ sheets }: typeof fresh, table: string) =>
      sheets.find(({ tables }) => tables.some((one) => one.name === table))?.heights;
    const sizes = (picture: typeof fresh) =>
      Object.values(heightsOf(picture, "GmspPlan") ?? {}).map(({ size }) => size);
    expect(sizes(bookPicture(editor))).toEqual(sizes(fresh));
    await switchLanguage({ language: "en" });
    expect(bookPicture(editor)).toEqual(before);
  });

  it("T173.4 is set again where Excel refuses what is written half-way", async () => {
    const { editor } = await workbook();
    const { table, sheet } = tableOf(editor, "GmspPlan");
    filter(editor, "GmspPlan", "Signal", { filterOn: "Values", values: ["No data"] });
    const before = bookPicture(editor);
    // No row can be put in above something in the last row.
    const last = (text: string): void => editor.setCells(sheet.id, 1_048_575, 0, [[text]], "user");
    last("end");
    await jobErrorOf(switchLanguage({ language: "km", bilingual: true }));
    expect(table.columns.map(({ name }) => name)).toContain("ស្ថានភាព");
    expect(Object.values(table.filters)).toEqual([{ filterOn: "Values", values: ["No data"] }]);
    last("");
    await switchLanguage({ language: "km", bilingual: true });
    await switchLanguage({ language: "en", bilingual: false });
    expect(bookPicture(editor)).toEqual(before);
  });
});
