import { settingsFields } from "../../src/domain/schema/settingsFields";
import type { Language } from "../../src/domain/schema/Label";
import { addTemplates } from "../../src/jobs/addTemplates";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import type { CellInput, Editor } from "../../src/workbench/book/Editor";
import { day } from "../domain/drawTable";
import { addOptions, blankWorkbook, fieldCell, typeInto } from "../support/openWorkbook";

jest.setTimeout(60_000);

const shown = (editor: Editor, templateId: string, fieldId: string, row: number): unknown => {
  const { sheet, row: top, column } = fieldCell(editor, templateId, fieldId, row);
  const cell = { top, left: column, bottom: top, right: column };
  return editor.values(sheet, cell)[0]?.[0];
};

type Rows = readonly Readonly<Record<string, CellInput>>[];

function fill(editor: Editor, templateId: string, rows: Rows): void {
  rows.forEach((fields, row) => {
    for (const [fieldId, input] of Object.entries(fields)) typeInto(editor, templateId, fieldId, row, input);
  });
}

async function newBook(templates: readonly string[], language: Language = "en"): Promise<Editor> {
  const { editor } = blankWorkbook();
  await addTemplates(addOptions({ templates, language, seed: false }));
  return editor;
}

const indicator = (code: string, rest: Readonly<Record<string, CellInput>>) => ({
  indicatorCode: code,
  unit: "Number",
  direction: "Rising",
  aggregation: "Latest value",
  ...rest,
});

const INDICATORS: Rows = [
  // The European Commission's own example of a gain from the baseline: 83.8 %.
  indicator("I01", { baselineValue: 2505, target2025: 15000 }),
  indicator("I02", { target2025: 40, aggregation: "Sum of the periods" }),
  indicator("I03", { target2025: 4, target2026: 0, direction: "Falling" }),
  indicator("I04", { baselineValue: 50, target2025: 50 }),
  indicator("I05", { target2025: 10, aggregation: "Average of the periods" }),
  indicator("I06", { baselineValue: 20, target2025: 10, direction: "Falling" }),
  indicator("I07", {}),
];

const VALUES: readonly [
  code: string,
  year: number,
  period: string,
  total: number | null,
  percent: unknown,
  light: string,
][] = [
  ["I01", 2025, "Annual", 12980, 0.838, "At risk"],
  ["I02", 2025, "Quarter 1", 10, 0.75, "At risk"],
  ["I02", 2025, "Quarter 2", 20, 0.75, "At risk"],
  ["I02", 2026, "Quarter 1", 5, "", "No data"],
  ["I03", 2025, "Annual", 16, 0.25, "Off track"],
  ["I03", 2026, "Annual", 0, 1, "On track"],
  ["I04", 2025, "Annual", 25, 0.5, "At risk"],
  ["I05", 2025, "Semester 1", 6, 0.8, "At risk"],
  ["I05", 2025, "Semester 2", 10, 0.8, "At risk"],
  ["I06", 2025, "Annual", 25, -0.5, "Off track"],
  ["I07", 2025, "Annual", 5, "", "No data"],
  ["I02", 2024, "Quarter 1", null, "", "No data"],
  ["I99", 2025, "Annual", 5, "", "No data"],
];

describe("T13 computed columns of indicators, progress and inputs", () => {
  it("T13.6 a value is compared with the year's target as the indicator says", async () => {
    const editor = await newBook(["indicators", "indicatorValues"]);
    fill(editor, "indicators", INDICATORS);
    fill(
      editor,
      "indicatorValues",
      VALUES.map(([indicatorCode, year, period, valueTotal]) => ({
        indicatorCode,
        year,
        period,
        ...(valueTotal === null ? {} : { valueTotal }),
      })),
    );
    const found = VALUES.map(([code, year, period, total], row) => {
      const achieved = shown(editor, "indicatorValues", "achievement", row);
      const percent = typeof achieved === "number" ? Math.round(achieved * 1000) / 1000 : achieved;
      return [code, year, period, total, percent, shown(editor, "indicatorValues", "light", row)];
    });
    expect(found).toEqual(VALUES);
    expect([0, 1].map((row) => shown(editor, "indicatorValues", "valueId", row))).toEqual([
      "I01|2025|Y",
      "I02|2025|Q1",
    ]);
    typeInto(editor, "indicatorValues", "valueWomen", 1, 4);
    expect([0, 1].map((row) => shown(editor, "indicatorValues", "valueMen", row))).toEqual(["", 6]);
  });

  it("T13.7 in a workbook without indicators the results are blank, and come with them", async () => {
    const editor = await newBook(["indicatorValues"]);
    fill(editor, "indicatorValues", [
      { indicatorCode: "I01", year: 2025, period: "Annual", valueTotal: 12980 },
    ]);
    const results = () =>
      ["yearActual", "yearTarget", "achievement", "light"].map((id) =>
        shown(editor, "indicatorValues", id, 0),
      );
    expect(results()).toEqual(["", "", "", "No data"]);
    await addTemplates(addOptions({ templates: ["indicators"], seed: false }));
    fill(editor, "indicators", INDICATORS);
    expect(results().slice(0, 2)).toEqual([12980, 15000]);
  });

  it("T13.8 keys of reports are the same in both languages, and blank until all is there", async () => {
    const editor = await newBook(["progress"], "km");
    fill(editor, "progress", [
      { activityCode: "SO1.ST1.OP1.A01", year: 2025, period: "ត្រីមាសទី៣" },
      { activityCode: "SO1.ST1.OP1.A01", year: 2025 },
    ]);
    expect([0, 1].map((row) => shown(editor, "progress", "progressId", row))).toEqual([
      "SO1.ST1.OP1.A01|2025|Q3",
      "",
    ]);
  });

  it("T13.9 an input is late after the deadline of the Settings sheet, as the check says", async () => {
    const editor = await newBook(["inputs"]);
    fill(editor, "inputs", [
      { inputId: "IN-001", receivedOn: day("2025-01-31") },
      { inputId: "IN-002", receivedOn: day("2025-02-01") },
      { inputId: "IN-003" },
    ]);
    expect([0, 1, 2].map((row) => shown(editor, "inputs", "isLate", row))).toEqual(["No", "Yes", ""]);
    const { findings } = await checkWorkbook();
    const late = findings.filter(({ code }) => code === "IN7");
    expect(late.map(({ row, field }) => [row, field])).toEqual([[1, "receivedOn"]]);
    const settings = editor.findTable("GmspSettings");
    const place = settingsFields.findIndex(({ id }) => id === "inputDeadline");
    if (!settings) throw new Error("no settings");
    const { top, left } = settings.table.area;
    editor.setCells(settings.sheet.id, top + 1 + place, left + 2, [[""]], "user");
    expect([0, 1, 2].map((index) => shown(editor, "inputs", "isLate", index))).toEqual(["", "", ""]);
  });
});
