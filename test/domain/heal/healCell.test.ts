import { columnHealer } from "../../../src/domain/heal/columnHealer";
import { columnHints } from "../../../src/domain/heal/columnHints";
import { isoFromDay } from "../../../src/domain/record/day";
import type { CellValue } from "../../../src/domain/record/TableData";
import type { Field } from "../../../src/domain/schema/Template";
import { templateById } from "../../../src/domain/schema/templates";
import { day, settingsFor, shippedLists } from "../drawTable";

const context = { settings: settingsFor("2025-01-15"), lists: shippedLists() };
const inKhmer = { ...context, settings: settingsFor("2025-01-15", "km") };
const dollars = { ...context, settings: { ...context.settings, currency: "USD" as const } };

function fieldOf(templateId: string, id: string): Field {
  const field = templateById(templateId)?.fields.find((one) => one.id === id);
  if (!field) throw new Error(`No ${templateId}.${id}`);
  return field;
}

const startDate = fieldOf("plan", "startDate");
const budget = fieldOf("plan", "budgetAmount");
const progress = fieldOf("plan", "progressPct");
const total = fieldOf("trainings", "plannedTotal");
const status = fieldOf("plan", "status");
const unit = fieldOf("plan", "responsibleUnit");

/** Kind and value, then "?" where not sure, then the steps; or the reason. */
function drawn(value: CellValue, field: Field, where = context): string {
  const { kind, value: after, steps, sure, reason } = columnHealer(field, where)(value);
  if (kind === "refused") {
    expect(after).toBe(value);
    return `refused ${reason}`;
  }
  const shown = field.type === "day" && typeof after === "number" ? isoFromDay(after) : JSON.stringify(after);
  return `${kind} ${shown}${sure ? "" : "?"}${steps.map(({ code }) => ` ${code}`).join("")}`;
}

describe("T101 days", () => {
  it.each<[CellValue, string]>([
    ["27/11/2024", "healed 2024-11-27 dayText"],
    ["27-11-2024", "healed 2024-11-27 dayText"],
    ["27.11.24", "healed 2024-11-27 century dayText"],
    ["27 11 2024", "healed 2024-11-27 dayText"],
    ["27 November 2024", "healed 2024-11-27 dayText"],
    ["Nov 27, 2024", "healed 2024-11-27 dayText"],
    ["27-Nov-24", "healed 2024-11-27 century dayText"],
    ["Wednesday, 27 November 2024", "healed 2024-11-27 dayText"],
    ["២៧/១១/២០២៤", "healed 2024-11-27 digits dayText"],
    ["២៧ វិច្ឆិកា ២០២៤", "healed 2024-11-27 digits dayText"],
    ["ថ្ងៃទី២៧ ខែវិច្ឆិកា ឆ្នាំ២០២៤", "healed 2024-11-27 digits dayText"],
    ["ថ្ងៃពុធ ទី២៧ ខែវិច្ឆិកា ឆ្នាំ២០២៤", "healed 2024-11-27 digits dayText"],
    ["ថ្ងៃទី២៧ ខែ១១ ឆ្នាំ២០២៤", "healed 2024-11-27 digits dayText"],
    ["រាជធានីភ្នំពេញ ថ្ងៃទី២៧ ខែវិច្ឆិកា ឆ្នាំ២០២៤", "healed 2024-11-27 digits dayText"],
    [
      "ថ្ងៃសៅរ៍ ១២កើត ខែជេស្ឋ ឆ្នាំច សំរឹទ្ធិស័ក ព.ស ២៥៦២ ត្រូវនឹងថ្ងៃទី២៦ ខែឧសភា ឆ្នាំ២០១៨",
      "healed 2018-05-26 digits dayText",
    ],
    ["27/11/2567", "healed 2024-11-27? buddhistEra dayText"],
    ["ថ្ងៃទី២៧ ខែវិច្ឆិកា ព.ស. ២៥៦៧", "healed 2024-11-27? digits buddhistEra dayText"],
    ["31/3/2568", "healed 2025-03-31 buddhistEra dayText"],
    ["1/4/2568", "healed 2025-04-01? buddhistEra dayText"],
    ["2024-11-27", "healed 2024-11-27 dayText"],
    ["2024-11-27T08:30:00.000Z", "healed 2024-11-27 time dayText"],
    ["27/11/2024 08:30", "healed 2024-11-27 time dayText"],
    ["27/11/2024, 8:30 AM", "healed 2024-11-27 time dayText"],
    ["27 វិច្ឆិកា 2024 ម៉ោង 8:30 ព្រឹក", "healed 2024-11-27 time dayText"],
    ["20241127", "healed 2024-11-27 dayText"],
    ["45623", "healed 2024-11-27 serial"],
    [45623, "kept 2024-11-27"],
    [45623.354, "healed 2024-11-27 time"],
    ["\u200e27/\u200e11/\u200e2024", "healed 2024-11-27 invisible dayText"],
    ["\u00a027/11/2024\u200b", "healed 2024-11-27 spaces invisible dayText"],
    ["11/27/2024", "healed 2024-11-27? monthFirst"],
    ["-", "healed null emptyMark"],
    ["…", "healed null emptyMark"],
    ["\u200b", "healed null invisible"],
    [null, "kept null"],
    ["", "kept null"],
    ["5/6/99", "refused yearUnclear"],
    ["5/6/68", "refused yearUnclear"],
    ["30/2/2025", "refused notADay"],
    [2025, "refused yearOnly"],
    ["2025", "refused yearOnly"],
    ["ឆ្នាំ២០២៥", "refused yearOnly"],
    ["January 2025", "refused monthOnly"],
    ["ខែមករា ឆ្នាំ២០២៥", "refused monthOnly"],
    ["01/2025", "refused monthOnly"],
    ["8-10 March 2025", "refused severalDays"],
    ["27/11/2024 - 29/11/2024", "refused severalDays"],
    ["TBD", "refused notADay"],
    [true, "refused notADay"],
    [-3, "refused notADay"],
    ["#N/A", "refused errorValue"],
  ])("T101 %j", (value, expected) => expect(drawn(value, startDate)).toBe(expected));

  it.each<[number, string]>([
    [day("2568-03-08"), "healed 2025-03-08? buddhistEra"],
    [day("2568-03-08") + 0.5, "healed 2025-03-08? buddhistEra time"],
    [day("2500-01-01"), "healed 1957-01-01? buddhistEra"],
    [day("2599-12-31"), "healed 2056-12-31? buddhistEra"],
    [day("2568-02-29"), "refused notADay"],
  ])("T101 asks for a real date of the Buddhist era, %d", (value, expected) =>
    expect(drawn(value, startDate)).toBe(expected),
  );

  it("T101 keeps real dates just outside of the era's likely years", () => {
    for (const iso of ["2499-12-31", "2600-01-01"]) expect(drawn(day(iso), startDate)).toBe(`kept ${iso}`);
  });

  it("T109 is not sure of 3/8/2025 where another date of the column has the month first", () => {
    const hints = columnHints(startDate, ["3/8/2025", "3/25/2025"]);
    const heal = columnHealer(startDate, context, hints);
    expect(heal("3/8/2025")).toMatchObject({ value: day("2025-08-03"), sure: false });
    expect(heal("8/8/2025")).toMatchObject({ value: day("2025-08-08"), sure: true });
    expect(columnHealer(startDate, context)("3/8/2025").sure).toBe(true);
  });
});

describe("T102 numbers and amounts", () => {
  it.each<[CellValue, string]>([
    [12000, "kept 12000"],
    ["12000", "healed 12000 numberText"],
    ["១២០០០", "healed 12000 digits numberText"],
    ["1,234,567.5", "healed 1234567.5 separators numberText"],
    ["១.២៣៤.៥៦៧,៥", "healed 1234567.5 digits separators numberText"],
    ["1 234 567", "healed 1234567 separators numberText"],
    ["  5 000 000 ", "healed 5000000 spaces separators numberText"],
    ["12,000 រៀល", "healed 12000 currency separators numberText"],
    ["១២.០០០.០០០៛", "healed 12000000 currency digits separators numberText"],
    ["KHR 5000", "healed 5000 currency numberText"],
    ["12 លានរៀល", "healed 12000000 currency scale numberText"],
    ["១,៥ លាន", "healed 1500000 scale digits separators numberText"],
    ["1.1 million", "healed 1100000 scale numberText"],
    ["-", "healed null? emptyMark"],
    ["1'000", "healed 1000 separators numberText"],
    ["1’000’000", "healed 1000000 separators numberText"],
    ["1.234", "refused twoReadings"],
    ["10,0000", "refused twoReadings"],
    ["១,២៣៤", "refused twoReadings"],
    ["1.234 លាន", "refused twoReadings"],
    ["$500", "refused otherCurrency"],
    ["12,000 ដុល្លារ", "refused otherCurrency"],
    ["12,000 រៀល ($3)", "refused severalNumbers"],
    ["10-15", "refused severalNumbers"],
    ["50%", "refused percentElsewhere"],
    ["n/a", "refused notANumber"],
    ["12,34,567", "refused notANumber"],
    [true, "refused notANumber"],
    ["#DIV/0!", "refused errorValue"],
    ["#CALC!", "refused notCalculated"],
  ])("T102 %j", (value, expected) => expect(drawn(value, budget)).toBe(expected));

  it("T102 knows the workbook's currency", () => {
    expect(drawn("$500", budget, dollars)).toBe("healed 500 currency numberText");
    expect(drawn("US$ 1,250.50", budget, dollars)).toBe("healed 1250.5 currency separators numberText");
    expect(drawn("12,000 រៀល", budget, dollars)).toBe("refused otherCurrency");
  });
});

describe("T103 percents", () => {
  it.each<[CellValue, string]>([
    [0.5, "kept 0.5"],
    [1, "kept 1"],
    [50, "healed 0.5 percentScale"],
    [33.3, "healed 0.333 percentScale"],
    ["50%", "healed 0.5 percentSign numberText"],
    ["50 %", "healed 0.5 percentSign numberText"],
    ["៥០ភាគរយ", "healed 0.5 percentSign digits numberText"],
    ["50 percent", "healed 0.5 percentSign numberText"],
    ["50", "healed 0.5 numberText percentScale"],
    ["0,5", "healed 0.5 separators numberText"],
    [1.5, "healed 0.015? percentScale"],
    [120, "refused percentRange"],
    ["120%", "refused percentRange"],
    [-0.1, "refused percentRange"],
    ["half", "refused notANumber"],
  ])("T103 %j", (value, expected) => expect(drawn(value, progress)).toBe(expected));

  it("T109 takes 1 for 1 % where the column counts to a hundred, and asks", () => {
    const heal = columnHealer(progress, context, columnHints(progress, [1, 50, "១០០", null]));
    expect(heal(1)).toMatchObject({ kind: "healed", value: 0.01, sure: false });
    expect(heal("100%")).toMatchObject({ value: 1, sure: true });
    expect(columnHealer(progress, context, columnHints(progress, [0.2, 1]))(1).kind).toBe("kept");
  });

  it.each<[CellValue, number]>([
    [0.5, 0.005],
    ["0.5", 0.005],
    [0.05, 0.0005],
  ])("T109 asks for %j, too, where the column counts to a hundred", (value, expected) => {
    const heal = columnHealer(progress, context, columnHints(progress, [45, 0.5, 80]));
    expect(heal(value)).toMatchObject({ kind: "healed", value: expected, sure: false });
    expect(heal(0)).toMatchObject({ kind: "kept", value: 0 });
    expect(columnHealer(progress, context, columnHints(progress, [0.45, 0.5]))(0.5).kind).toBe("kept");
  });
});

describe("T104 choices and units", () => {
  it.each<[CellValue, string]>([
    ["Completed", 'kept "Completed"'],
    ["completed", 'healed "Completed" choice'],
    ["បានបញ្ចប់", 'healed "Completed" choice'],
    ["In  progress ", 'healed "In progress" spaces'],
    ["កំពុងអនុវត្ត\u200b", 'healed "In progress" invisible choice'],
    ["Complted", 'healed "Completed"? near'],
    ["On-going", 'healed "In progress"? synonym'],
    ["-", "healed null emptyMark"],
    ["Waiting for the minister", "refused notAChoice"],
    [5, "refused notAChoice"],
  ])("T104 status %j", (value, expected) => expect(drawn(value, status)).toBe(expected));

  it.each<[CellValue, string]>([
    ["GWG", 'healed "Gender Working Group" choice'],
    ["ក្រុមការងារយេនឌ័រ", 'healed "Gender Working Group" choice'],
    ["Dept. of Market Affairs", 'healed "Market Affairs Department"? synonym'],
    ["Market Affairs Departement", 'healed "Market Affairs Department"? near'],
  ])("T104 unit %j", (value, expected) => expect(drawn(value, unit)).toBe(expected));

  it("T104 writes the label of the workbook's language", () => {
    expect(drawn("Completed", status, inKhmer)).toBe('healed "បានបញ្ចប់" choice');
    expect(drawn("បានបញ្ចប់", status, inKhmer)).toBe('kept "បានបញ្ចប់"');
    expect(drawn("D5", fieldOf("plan", "directionCode"))).toBe('healed "D5 Training" choice');
    expect(drawn("D5 - courses for officials", fieldOf("plan", "directionCode"))).toBe(
      'healed "D5 Training"? near',
    );
    expect(drawn(1, fieldOf("plan", "dacScore"))).toBe('healed "Significant" choice');
  });

  it("T104 knows labels that users changed, and tells retired choices", () => {
    const lists = new Map([
      ["status", [{ code: "completed", label: { en: "Finished for good", km: "ចប់" }, active: false }]],
    ]);
    expect(drawn("completed", status, { ...context, lists })).toBe(
      'healed "Finished for good" choice retired',
    );
    expect(drawn("Completed it", status, { ...context, lists })).toBe(
      'healed "Finished for good"? near retired',
    );
  });

  it("T104 writes the code where the label names another choice", () => {
    const lists = new Map([
      [
        "status",
        [
          { code: "a", label: { en: "b", km: "ក" }, active: true },
          { code: "b", label: { en: "Second", km: "ខ" }, active: true },
        ],
      ],
    ]);
    expect(drawn("ក", status, { ...context, lists })).toBe('healed "a" choice');
  });

  it.each<[CellValue, string]>([
    ["Y", 'healed "Yes" yesNo'],
    ["បាទ", 'healed "Yes" yesNo'],
    ["✓", 'healed "Yes" yesNo'],
    [true, 'healed "Yes" yesNo'],
    ["ទេ", 'healed "No" yesNo'],
    ["x", "refused notAChoice"],
  ])("T105 %j", (value, expected) => expect(drawn(value, fieldOf("trainings", "isApprox"))).toBe(expected));
});

describe("T106 counts", () => {
  it.each<[CellValue, string]>([
    ["165 នាក់", "healed 165 countWord numberText"],
    ["១៥រូប", "healed 15 countWord digits numberText"],
    ["165 persons", "healed 165 countWord numberText"],
    ["ចំនួន ១៥ នាក់", "healed 15 countWord countWord digits numberText"],
    ["ប្រមាណ ១៥ នាក់", "healed 15? approx countWord digits numberText"],
    ["about 15", "healed 15? approx numberText"],
    ["~15", "healed 15? approx numberText"],
    ["165 (145 women)", "refused severalNumbers"],
    ["១៥ នាក់ ស្រី ៥", "refused severalNumbers"],
    ["twelve", "refused notANumber"],
  ])("T106 %j", (value, expected) => expect(drawn(value, total)).toBe(expected));
});

describe("T107 codes and links", () => {
  const code = fieldOf("plan", "planCode");
  it.each<[CellValue, string]>([
    ["SO1.ST1", 'kept "SO1.ST1"'],
    ["so1.st1", 'healed "SO1.ST1" codeForm'],
    ["SO1. ST1 ", 'healed "SO1.ST1" spaces codeForm'],
    ["SO១.ST២.OP១.A០៣", 'healed "SO1.ST2.OP1.A03" digits'],
    ["Objective one", "refused codeShape"],
    [5, "refused codeShape"],
  ])("T107 %j", (value, expected) => {
    expect(drawn(value, code)).toBe(expected);
    expect(drawn(value, fieldOf("trainings", "planCode"))).toBe(expected);
  });
  it("T107 mends dashes", () =>
    expect(drawn("t–2025–01", fieldOf("trainings", "trainingCode"))).toBe('healed "T-2025-01" codeForm'));
});

describe("T108 texts", () => {
  const title = fieldOf("plan", "titleKm");
  it("T108 tidies and changes no spelling", () => {
    expect(drawn(" ទីស្ដីការ\u200cក្រសួង  ", title)).toBe('healed "ទីស្ដីការក្រសួង" spaces invisible');
    expect(drawn("a\u00a0 b\r\nc ", title)).toBe('healed "a b\\nc" spaces');
    expect(drawn("e\u0301", title)).toBe('healed "é" invisible');
    expect(drawn("=1+1", title)).toBe('kept "=1+1"');
    expect(drawn("-", title)).toBe('kept "-"');
    expect(drawn("👩\u200d⚕️", title)).toBe(`kept ${JSON.stringify("👩\u200d⚕️")}`);
    expect(drawn(12, title)).toBe("kept 12");
    expect(drawn("#REF!", title)).toBe("refused errorValue");
  });

  it("T108.2 zero-width spaces between Khmer words stay, where lines break; all others go", () => {
    const words = "កិច្ច\u200bប្រជុំ\u200bពិគ្រោះ\u200bយោបល់";
    expect(drawn(words, title)).toBe(`kept "${words}"`);
    expect(drawn(`\u200b ${words}\u200b `, title)).toBe(`healed "${words}" spaces invisible`);
    expect(drawn("កិច្ច\u200b\u200bប្រជុំ", title)).toBe('healed "កិច្ច\u200bប្រជុំ" invisible');
    expect(drawn("gen\u200bder", title)).toBe('healed "gender" invisible');
    expect(drawn("ក្រ\u200bសួង", fieldOf("plan", "planCode"))).not.toContain("\u200b");
    expect(drawn("កំពុង\u200bអនុវត្ត", fieldOf("plan", "status"))).toContain('"In progress"');
  });
});
