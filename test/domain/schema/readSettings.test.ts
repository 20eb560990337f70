import { readSettings } from "../../../src/domain/schema/readSettings";
import type { CellValue, Row } from "../../../src/domain/record/TableData";
import { settingsFields } from "../../../src/domain/schema/settingsFields";
import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import { day } from "../drawTable";

const rowsWith = (changes: Readonly<Record<string, CellValue>>): Row[] =>
  settingsFields.map(({ id, label, default: own }) => {
    const value = id in changes ? (changes[id] ?? null) : id === "asOfDate" ? day("2025-01-15") : own;
    return [id, label.en, typeof value === "string" && /^\d{4}-/.test(value) ? day(value) : value, ""];
  });

describe("T6 settings", () => {
  it("T6.1 are read from their rows, in any order, by key or name", () => {
    const rows = rowsWith({ currency: "US dollar (USD)", greenGap: 0.2, reportYear: 2026 }).reverse();
    const { problems, ...settings } = readSettings(
      rows.map((row, index) => (index % 2 ? ["", ...row.slice(1)] : row)),
      "km",
    );
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      language: "km",
      ministryName: { en: "Ministry of Commerce", km: "ក្រសួងពាណិជ្ជកម្ម" },
      planStart: day("2024-01-01"),
      planEnd: day("2028-12-31"),
      asOfDate: day("2025-01-15"),
      reportYear: 2026,
      currency: "USD",
      greenGap: 0.2,
      amberGap: 0.25,
      dueSoonDays: 14,
      inputDeadline: day("2025-01-31"),
      digitStyle: "latin",
    });
  });

  it("T6.2 what is blank or unreadable takes the product's own value and is told", () => {
    const settings = readSettings(
      rowsWith({
        asOfDate: null,
        amberGap: "much",
        greenGap: 7,
        currency: "EUR",
        reportYear: "",
        inputDeadline: "",
      }),
      "en",
    );
    expect(settings).toMatchObject({
      asOfDate: day("2024-01-01"),
      amberGap: 0.25,
      greenGap: 0.1,
      currency: "KHR",
    });
    expect([settings.reportYear, settings.inputDeadline]).toEqual([undefined, undefined]);
    expect(settings.problems?.map(({ key, problem }) => `${key} ${problem}`)).toEqual([
      "asOfDate blank",
      "currency unreadable",
      "greenGap outOfRange",
      "amberGap unreadable",
    ]);
  });

  it("T6.3 a date kept as text is told, and understood as far as it can be", () => {
    const settings = readSettings(rowsWith({ asOfDate: "27/11/2024" }), "en");
    expect(settings.asOfDate).toBe(day("2024-11-27"));
    expect(settings.problems).toHaveLength(1);
  });

  it("V13 findings say what could not be read (S3)", () => {
    const settings = readSettings(rowsWith({ asOfDate: null }), "en");
    expect(validateWorkbook({ settings, lists: new Map(), tables: new Map() })).toEqual([
      {
        code: "S3",
        variant: "blank",
        severity: "warning",
        templateId: null,
        row: null,
        field: "asOfDate",
        details: { field: expect.objectContaining({ en: "As-of date" }), value: "", used: "01/01/2024" },
      },
    ]);
    const none = readSettings([], "en");
    expect(none).toMatchObject({
      planStart: day("2024-01-01"),
      currency: "KHR",
      problems: [{ problem: "noTable" }],
    });
  });
});
