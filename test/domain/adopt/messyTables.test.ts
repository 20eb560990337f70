import { mappingOf } from "../../../src/domain/adopt/ColumnMatch";
import { cutTable } from "../../../src/domain/adopt/cutTable";
import { findHeadingRow } from "../../../src/domain/adopt/findHeadingRow";
import { guessTemplate } from "../../../src/domain/adopt/guessTemplate";
import { matchColumns } from "../../../src/domain/adopt/matchColumns";
import { previewAdoption } from "../../../src/domain/adopt/previewAdoption";
import type { Grid, GridMerge } from "../../../src/domain/adopt/SourceTable";
import { templateById, templates } from "../../../src/domain/schema/templates";
import { day, settingsFor, shippedLists } from "../drawTable";

const context = { settings: settingsFor("2025-01-15", "km"), lists: shippedLists() };

/** Everything from the grid on, without a word from the user. */
function bring(grid: Grid, merged: readonly GridMerge[] = []) {
  const found = findHeadingRow(grid, merged);
  if (!found) throw new Error("no table found");
  const table = cutTable(grid, found, merged);
  const guess = guessTemplate(table, templates, context)[0]?.template ?? "";
  const template = templateById(guess);
  if (!template) throw new Error("no template fits");
  const preview = previewAdoption(
    table,
    mappingOf(matchColumns(table, template, context), true),
    template,
    context,
  );
  const rows = preview.rows.map(({ sourceRow, status, reason, values, refused }) => ({
    at: reason === undefined ? `${sourceRow} ${status}` : `${sourceRow} ${reason}`,
    ...(status === "skipped"
      ? {}
      : {
          row: Object.fromEntries(
            preview.fields.map((id, at) => [id, values[at]]).filter(([, value]) => value !== null),
          ),
        }),
    ...(refused.length > 0 && status !== "skipped"
      ? { refused: Object.fromEntries(refused.map(({ field, reason: why }) => [field, why])) }
      : {}),
  }));
  return { guess, extras: preview.extraColumns.map(({ heading }) => heading), rows };
}

it("T132 an action plan in Khmer, printed as a letter: titles, column numbers, totals, signature", () => {
  const grid: Grid = [
    ["ព្រះរាជាណាចក្រកម្ពុជា"],
    ["ជាតិ សាសនា ព្រះមហាក្សត្រ"],
    [],
    [null, "ផែនការសកម្មភាព ២០២៥"],
    [null, "ល.រ", "លេខកូដ", "សកម្មភាព", "អ្នកទទួលខុសត្រូវ", "ចាប់ផ្តើម", "កាលកំណត់", "ថវិកា", "ស្ថានភាព", "ទូរស័ព្ទ"],
    [null, "១", "២", "៣", "៤", "៥", "៦", "៧", "៨", "៩"],
    [
      null,
      1,
      "so1.st1.op1.a០១",
      "ប្រជុំ\u200bក្រុមការងារ ",
      "GWG",
      "២៧ វិច្ឆិកា ២០២៤",
      "ថ្ងៃពុធ ទី២៧ ខែវិច្ឆិកា ឆ្នាំ២០២៤",
      "១២.០០០.០០០៛",
      "បានបញ្ចប់",
      "012 345 678",
    ],
    [
      null,
      2,
      "SO1.ST1.OP1.A02",
      "វគ្គ",
      "Secretariat of the Gender Working Group",
      "1/2/2568",
      "28-Feb-25",
      "5,000,000 រៀល",
      "In progress",
      null,
    ],
    [null, 3, "A03", "ទិវានារី", "អង្គភាពថ្មី", "មីនា ២០២៥", "8-10 មីនា 2025", "1.234", "តាមពេលវេលា", null],
    [null, "សរុប", null, null, null, null, null, 17000000],
    [],
    [null, null, null, null, null, "រាជធានីភ្នំពេញ ថ្ងៃទី២៧ ខែវិច្ឆិកា ឆ្នាំ២០២៤"],
    [null, null, null, null, null, "បានឃើញ និងឯកភាព"],
  ];
  expect(bring(grid)).toEqual({
    guess: "plan",
    extras: ["ទូរស័ព្ទ"],
    rows: [
      { at: "5 columnNumbers" },
      {
        at: "6 healed",
        row: {
          planCode: "SO1.ST1.OP1.A01",
          titleKm: "ប្រជុំ\u200Bក្រុមការងារ",
          responsibleUnit: "ក្រុមការងារយេនឌ័រ",
          startDate: day("2024-11-27"),
          endDate: day("2024-11-27"),
          budgetAmount: 12_000_000,
          status: "បានបញ្ចប់",
        },
      },
      {
        at: "7 healed",
        row: {
          planCode: "SO1.ST1.OP1.A02",
          titleKm: "វគ្គ",
          responsibleUnit: "លេខាធិការដ្ឋានក្រុមការងារយេនឌ័រ",
          startDate: day("2025-02-01"),
          endDate: day("2025-02-28"),
          budgetAmount: 5_000_000,
          status: "កំពុងអនុវត្ត",
        },
      },
      {
        at: "8 partly",
        row: {
          planCode: "A03",
          titleKm: "ទិវានារី",
          responsibleUnit: "អង្គភាពថ្មី",
          startDate: "មីនា ២០២៥",
          endDate: "8-10 មីនា 2025",
          budgetAmount: "1.234",
          status: "តាមពេលវេលា",
        },
        refused: {
          planCode: "codeShape",
          responsibleUnit: "notAChoice",
          startDate: "monthOnly",
          endDate: "severalDays",
          budgetAmount: "twoReadings",
          status: "notAChoice",
        },
      },
      { at: "9 totalRow" },
      { at: "10 blankRow" },
      { at: "11 noteRow" },
      { at: "12 noteRow" },
    ],
  });
});

it("T132 courses with headings over two rows, merged cells, sections and a repeated heading", () => {
  const top = ["No.", "Course title", "Date", "Planned", null, "Actual", null, "Status"];
  const below = [null, null, null, "Total", "Women", "Total", "Women", null];
  const merge = (row: number, column: number, rows: number, columns: number): GridMerge => ({
    row,
    column,
    rows,
    columns,
  });
  const grid: Grid = [
    ["Training of 2025", null, null, null, null, null, null, null],
    top,
    below,
    ["First quarter", null, null, null, null, null, null, null],
    [1, "Gender basics", "8/1/2025", 30, 20, "28 persons", "about 15", "Completed"],
    [2, "Care economy", null, "៣០ នាក់", null, null, null, "Not started"],
    top,
    [3, "Budgets", null, 25, "10-12", null, null, "Not started"],
    ["Total", null, null, 85, 20, 28, 15, null],
  ];
  const tall = [0, 1, 2, 7].map((column) => merge(1, column, 2, 1));
  const merged = [merge(0, 0, 1, 8), ...tall, merge(1, 3, 1, 2), merge(1, 5, 1, 2), merge(3, 0, 1, 8)];
  expect(bring(grid, merged)).toEqual({
    guess: "trainings",
    extras: [],
    rows: [
      { at: "3 sectionRow" },
      {
        at: "4 healed",
        row: {
          titleEn: "Gender basics",
          startDate: day("2025-01-08"),
          plannedTotal: 30,
          plannedWomen: 20,
          actualTotal: 28,
          actualWomen: 15,
          status: "បានបញ្ចប់",
        },
      },
      { at: "5 healed", row: { titleEn: "Care economy", plannedTotal: 30, status: "មិនទាន់ចាប់ផ្តើម" } },
      { at: "6 repeatedHeading" },
      {
        at: "7 partly",
        row: { titleEn: "Budgets", plannedTotal: 25, plannedWomen: "10-12", status: "មិនទាន់ចាប់ផ្តើម" },
        refused: { plannedWomen: "severalNumbers" },
      },
      { at: "8 totalRow" },
    ],
  });
});
