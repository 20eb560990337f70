import fc from "fast-check";
import type { Language } from "../../src/domain/schema/Label";
import { addTemplates } from "../../src/jobs/addTemplates";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { describeWorkbook } from "../../src/jobs/describeWorkbook";
import { liftTemplates } from "../../src/jobs/liftTemplates";
import { toneStyles } from "../../src/excel/roleStyles";
import type { Editor } from "../../src/workbench/book/Editor";
import {
  addOptions,
  blankWorkbook,
  bookCopy,
  counted,
  fieldCell,
  jobErrorOf,
  reopen,
  sheetCopy,
  typeInto,
} from "../support/openWorkbook";
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

describe("T26 a template of an older version is lifted, and no cell is lost", () => {
  it.each<Language>(["en", "km"])(
    "T26.1 new fields stand at their place with all that is theirs, in %s",
    async (language) => {
      const workbook = await oldWorkbook(language);
      const { editor } = workbook;
      expect(await describeWorkbook()).toMatchObject({ older: ["visits"], newer: [] });
      const { result, requests } = await counted(workbook, liftTemplates);
      expect([result, requests]).toEqual([{ lifted: ["visits"], newer: [] }, 3]);
      const { headings, sheet } = tableOf(editor);
      expect(headings).toEqual(["rowId", ...visits.fields.map(({ label }) => label[language]), "checkMarks"]);
      expect(["V1", "V2", "V3"].map((_code, row) => cellOf(editor, "visitCode", row).value)).toEqual([
        "V1",
        "V2",
        "V3",
      ]);
      typeInto(editor, "visits", "cost", 1, 40);
      expect([0, 1].map((row) => cellOf(editor, "double", row).value)).toEqual(["", 80]);
      const at = (id: string) => fieldCell(editor, "visits", id, 1);
      const rule = (id: string) => editor.validation(at(id).sheet, at(id).row, at(id).column);
      expect(rule("cost")).toMatchObject({ type: "Decimal" });
      expect(rule("visitedOn")).toMatchObject({ type: "Date" });
      expect(rule("place")?.prompt.title).toBe(visits.fields[1]?.label[language]);
      expect(editor.style(at("cost").sheet, at("cost").row, at("cost").column).numberFormat).toBe("#,##0");
      expect(sheet.columnLines[at("place").column]?.hidden ?? false).toBe(false);
      expect(sheet.columnLines[0]?.hidden).toBe(true);
      expect((await checkWorkbook()).findings.filter(({ code }) => /^S/.test(code))).toEqual([]);
      expect(await describeWorkbook()).toMatchObject({ older: [], newer: [] });
      expect((await counted(workbook, liftTemplates)).result).toEqual({ lifted: [], newer: [] });
      // The Guide tells of the new columns.
      const guide = editor.book.sheets[0];
      const told = guide?.columns.flatMap((column) => column.map((cell) => cell?.value)) ?? [];
      expect(told).toContain(visits.fields[1]?.label[language]);
      expect((await reopen(editor)).editor.findTable("GmspVisits")?.table.columns).toHaveLength(9);
    },
  );

  it("T26.2 users' columns, headings, formats, formulas, colours, order and filters stay", async () => {
    const { editor } = await oldWorkbook("en", (old) => {
      const { sheet, table, headings } = tableOf(old);
      const column = headings.indexOf("State");
      old.insertColumns(sheet.id, column, 1, "user");
      const body = { top: 4, left: column, bottom: 6, right: column };
      old.setStyle(sheet.id, body, { numberFormat: "0.0" }, "user");
      old.setCells(sheet.id, table.area.top, column, [["My note"], ["a"], ["=1+2"], ["c"]], "user");
      old.setStyle(sheet.id, { top: 5, left: column, bottom: 5, right: column }, { fill: "#123456" }, "user");
      // An older wording is not the product's; the heading is renamed to the field's id.
      const state = fieldCell(old, "visits", "status", 0);
      old.setCells(sheet.id, table.area.top, state.column, [["status"]], "user");
      typeInto(old, "visits", "double", 1, 777);
      typeInto(old, "visits", "double", 2, '=LEN("mine")');
      const format = old.addConditionalFormat(sheet.id, [{ top: 4, left: 1, bottom: 6, right: 1 }], "Custom");
      old.setConditionalFormat(sheet.id, format.id, { formula: "=$B5=1", style: { fill: "#ABCDEF" } });
      old.setCells(sheet.id, 9, 1, [["below the table"]], "user");
      old.setCells(sheet.id, 4, 15, [["beside"]], "user");
      old.setTableFilter(tableOf(old).table.id, 1, { filterOn: "Values", values: ["V1", "V3"] });
    });
    const filtersBefore = JSON.stringify(tableOf(editor).table.filters);
    await liftTemplates();
    const { sheet, headings, table } = tableOf(editor);
    expect(headings).toEqual([
      "rowId",
      "Visit",
      "Place",
      "My note",
      "status",
      "Plan",
      "Cost",
      "Twice the cost",
      "Visited on",
      "checkMarks",
    ]);
    expect(JSON.stringify(table.filters)).toBe(filtersBefore);
    const own = headings.indexOf("My note");
    expect(editor.values(sheet.id, { top: 4, left: own, bottom: 6, right: own })).toEqual([
      ["a"],
      [3],
      ["c"],
    ]);
    expect(editor.style(sheet.id, 5, own)).toMatchObject({ fill: "#123456", numberFormat: "0.0" });
    expect([0, 1, 2].map((row) => cellOf(editor, "double", row))).toEqual([
      { formula: expect.stringContaining("*2"), value: "" },
      { formula: undefined, value: 777 },
      { formula: '=LEN("mine")', value: 4 },
    ]);
    expect(editor.value(sheet.id, 9, 1)).toBe("below the table");
    expect(editor.value(sheet.id, 4, 18)).toBe("beside");
    const fills = sheet.conditionalFormats.map(({ style }) => style.fill);
    expect(fills).toContain("#ABCDEF");
    // Ours are there once: a rule for each state and each required field of the new version.
    const required = sheet.conditionalFormats.filter(({ style }) => style.fill === toneStyles.missing.fill);
    expect(required).toHaveLength(visits.fields.filter(({ required: one }) => one === "always").length);
  });

  it("T26.3 a field at the end comes into a table that lost its column of marks", async () => {
    const { editor } = await oldWorkbook("en", (old) => {
      const { sheet, headings } = tableOf(old);
      old.deleteColumns(sheet.id, headings.indexOf("checkMarks"), 1, "user");
    });
    await liftTemplates();
    expect(tableOf(editor).headings.at(-1)).toBe("Visited on");
  });

  it("T26.4 settings that are missing come back with their names; a protected sheet is named before", async () => {
    const { editor } = await oldWorkbook("en", (old) => {
      const settings = old.findTable("GmspSettings");
      old.deleteTableRows(settings?.table.id ?? "", 4, 1, "user");
    });
    await liftTemplates();
    const settings = editor.findTable("GmspSettings");
    const row = (settings?.table.area.bottom ?? 0) as number;
    const shown = editor.values(settings?.sheet.id ?? "", { top: row, left: 0, bottom: row, right: 1 });
    expect(shown).toEqual([["asOfDate", "As-of date"]]);
    const blocked = await oldWorkbook();
    blocked.editor.protect(tableOf(blocked.editor).sheet.id, {});
    const before = bookCopy(blocked.editor);
    expect((await jobErrorOf(liftTemplates())).key).toBe("error.protectedSheetNamed");
    expect(bookCopy(blocked.editor)).toEqual(before);
  });
});

describe("T27 a template of a newer version is left alone, and told", () => {
  it("T27.1 by lifting, adding and checking", async () => {
    use({ ...visits, version: 9 });
    const { editor } = blankWorkbook();
    await addTemplates(addOptions({ templates: ["visits"] }));
    use(visits);
    const opened = await reopen(editor);
    expect(await describeWorkbook()).toMatchObject({ older: [], newer: ["visits"] });
    const before = sheetCopy(opened.editor, "Visits");
    expect((await counted(opened, liftTemplates)).result).toEqual({ lifted: [], newer: ["visits"] });
    await addTemplates(addOptions({ templates: ["directions"] }));
    expect(sheetCopy(opened.editor, "Visits")).toEqual(before);
    const { findings } = await checkWorkbook();
    expect(findings.filter(({ code }) => code === "S6")).toMatchObject([
      { severity: "warning", templateId: "visits", sheet: "Visits" },
    ]);
    expect(opened.editor.book.customXmlParts[0]?.xml).toContain('id="visits" version="9"');
  });
});

describe("T26 whatever users did before", () => {
  /** What a user can do to the old sheet. */
  const edit = fc.oneof(
    fc.record({ kind: fc.constant("column" as const), at: fc.integer({ min: 2, max: 6 }) }),
    fc.record({
      kind: fc.constant("type" as const),
      field: fc.constantFrom("visitCode", "status", "planCode"),
      row: fc.integer({ min: 0, max: 2 }),
      text: fc.constantFrom("V9", "ផ្អាក", "'=x", "12", ""),
    }),
    fc.record({ kind: fc.constant("sort" as const), ascending: fc.boolean() }),
    fc.record({ kind: fc.constant("row" as const), at: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ kind: fc.constant("titleRow" as const) }),
  );

  /** The cells of all columns but those that are computed, by heading. */
  const contents = (editor: Editor, headings: readonly string[]) => {
    const { sheet, table, headings: now } = tableOf(editor);
    return headings.map((heading) => {
      const column = table.area.left + now.indexOf(heading);
      const { top, bottom } = table.area;
      return editor.values(sheet.id, { top, left: column, bottom, right: column }).flat();
    });
  };

  it("T26.5 every cell of every column stays, in its order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const { editor } = await oldWorkbook("en", (old) => {
          edits.forEach((one, nth) => {
            const { sheet, table } = tableOf(old);
            const { top, left, bottom, right } = table.area;
            if (one.kind === "column") {
              old.insertColumns(sheet.id, left + one.at, 1, "user");
              const cells = Array.from({ length: bottom - top }, (_row, at) => [`own ${nth}.${at}`]);
              old.setCells(sheet.id, top, left + one.at, [[`Own ${nth}`], ...cells], "user");
            } else if (one.kind === "type") typeInto(old, "visits", one.field, one.row, one.text);
            else if (one.kind === "sort")
              old.sort(
                sheet.id,
                { top: top + 1, left, bottom, right },
                [{ key: 1, ascending: one.ascending }],
                {
                  matchCase: false,
                  hasHeaders: false,
                },
              );
            else if (one.kind === "row")
              old.addTableRows(table.id, one.at, [Array(right - left + 1).fill("")], "user");
            else old.insertRows(sheet.id, 0, 1, "user");
          });
        });
        const kept = tableOf(editor).headings.filter((heading) => heading !== "Twice the cost");
        const before = contents(editor, kept);
        await liftTemplates();
        expect(contents(editor, kept)).toEqual(before);
        const ours = visits.fields.map(({ label }) => label.en);
        expect(tableOf(editor).headings.filter((heading) => ours.includes(heading))).toEqual(ours);
      }),
      { numRuns: 6 },
    );
  });
});
