import { defineTemplate } from "../../src/domain/schema/defineTemplate";
import { liftTemplates } from "../../src/jobs/liftTemplates";
import { bookCopy, counted, fieldCell, jobErrorOf, typeInto } from "../support/openWorkbook";
import { visits } from "./otherTemplates";
import { cellOf, oldWorkbook, tableOf, use } from "./visitsWorkbook";

jest.setTimeout(60_000);

jest.mock("../../src/domain/schema/templates", () => {
  const real = jest.requireActual<typeof import("../../src/domain/schema/templates")>(
    "../../src/domain/schema/templates",
  );
  const { visits: added } = jest.requireActual<typeof import("./otherTemplates")>("./otherTemplates");
  const all = [...real.templates, added];
  return { templates: all, templateById: (id: string) => all.find((template) => template.id === id) };
});

const renewed = { formula: expect.stringContaining("*2"), value: "" };

describe("T26 cells of computed columns that users filled otherwise outlive a lift", () => {
  it.each([
    [1, 2],
    [0, 1],
    [0, 2],
  ])("T26.6 text that begins with = in rows %i and %i", async (first, second) => {
    const { editor } = await oldWorkbook("en", (old) => {
      typeInto(old, "visits", "double", first, "'=1+1");
      typeInto(old, "visits", "double", second, "'=see letter 5");
    });
    await liftTemplates();
    const other = [0, 1, 2].find((row) => row !== first && row !== second) ?? 0;
    expect(cellOf(editor, "double", first)).toEqual({ formula: undefined, value: "=1+1" });
    expect(cellOf(editor, "double", second)).toEqual({ formula: undefined, value: "=see letter 5" });
    expect(cellOf(editor, "double", other)).toEqual(renewed);
    // Rows to come are computed as the new version does.
    editor.addTableRows(tableOf(editor).table.id, null, [[]], "user");
    typeInto(editor, "visits", "cost", 3, 40);
    expect(cellOf(editor, "double", 3).value).toBe(80);
  });

  it("T26.7 the user's own formula beside the text of one", async () => {
    const { editor } = await oldWorkbook("en", (old) => {
      typeInto(old, "visits", "double", 1, "'=see letter 5");
      typeInto(old, "visits", "double", 2, "=1+2");
    });
    await liftTemplates();
    expect([0, 1, 2].map((row) => cellOf(editor, "double", row))).toEqual([
      renewed,
      { formula: undefined, value: "=see letter 5" },
      { formula: "=1+2", value: 3 },
    ]);
  });
});

describe("T26 whatever the table looks like", () => {
  it("T26.8 totals stay below all rows when a column comes last", async () => {
    const { editor } = await oldWorkbook("en", (old) => {
      const { sheet, table } = tableOf(old);
      old.deleteColumns(sheet.id, fieldCell(old, "visits", "checkMarks", 0).column, 1, "user");
      old.setTable(table.id, { showTotals: true });
    });
    const before = tableOf(editor).table.area;
    await liftTemplates();
    const { table, headings } = tableOf(editor);
    expect(headings.at(-1)).toBe("Visited on");
    expect(table).toMatchObject({ showTotals: true, area: { top: before.top, bottom: before.bottom } });
    expect([0, 1, 2].map((row) => cellOf(editor, "visitCode", row).value)).toEqual(["V1", "V2", "V3"]);
  });

  it("T26.9 a table whose headings are switched off is named before anything is written", async () => {
    const { editor } = await oldWorkbook("en", (old) => {
      old.setTable(tableOf(old).table.id, { showHeaders: false });
    });
    const before = structuredClone(bookCopy(editor));
    expect((await jobErrorOf(liftTemplates())).key).toBe("error.headingsOff");
    expect(bookCopy(editor)).toEqual(before);
  });

  it("T26.10 formulas, new and renewed, name columns that come in after them", async () => {
    const workbook = await oldWorkbook("en", (old) => {
      typeInto(old, "visits", "double", 1, 777);
    });
    const last = visits.fields.at(-1);
    if (!last) throw new Error("no fields");
    const summed = {
      ...last,
      id: "sinceVisit",
      type: "computed",
      formula: "=N({visitedOn})+{double}",
      shownAs: "number",
    } as const;
    use(
      defineTemplate({
        ...visits,
        fields: visits.fields.flatMap((field) =>
          field.id === "place"
            ? [field, { ...summed, label: { ...last.label, en: "Sum", km: "សរុប" } }]
            : field.id === "double" && field.type === "computed"
              ? [{ ...field, formula: '=IF({visitedOn}="","",{cost}*2)' }]
              : [field],
        ),
      }),
    );
    const { editor } = workbook;
    const { requests } = await counted(workbook, liftTemplates);
    expect(requests).toBe(3);
    typeInto(editor, "visits", "visitedOn", 1, 45000);
    expect(cellOf(editor, "sinceVisit", 1).value).toBe(45777);
    typeInto(editor, "visits", "cost", 0, 4);
    typeInto(editor, "visits", "visitedOn", 0, 45000);
    expect(cellOf(editor, "double", 0).value).toBe(8);
  });

  it("T26.11 rows that a filter hides are written while none does, and the filter is set again", async () => {
    const workbook = await oldWorkbook("en", (old) => {
      typeInto(old, "visits", "double", 1, 777);
      old.setTableFilter(tableOf(old).table.id, 2, { filterOn: "Values", values: ["Completed"] });
    });
    const { editor } = workbook;
    const hidden = [...tableOf(editor).sheet.filteredRows];
    expect(hidden).toHaveLength(2);
    const told: string[] = [];
    editor.listen((event) => {
      const isCell = event.kind === "changed" && event.sheet === tableOf(editor).sheet.id;
      if (isCell || (event.kind === "filtered" && event.table)) told.push(event.kind);
    });
    const { requests } = await counted(workbook, liftTemplates);
    expect(requests).toBe(3);
    expect(told).toContain("changed");
    expect([told[0], told.at(-1)]).toEqual(["filtered", "filtered"]);
    expect([...tableOf(editor).sheet.filteredRows]).toEqual(hidden);
    expect(Object.entries(tableOf(editor).table.filters)).toEqual([
      [String(tableOf(editor).headings.indexOf("State")), { filterOn: "Values", values: ["Completed"] }],
    ]);
    expect([0, 1, 2].map((row) => cellOf(editor, "double", row))).toEqual([
      renewed,
      { formula: undefined, value: 777 },
      renewed,
    ]);
  });
});
