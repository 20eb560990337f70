import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import { drawWorkbook, findingsOf, settingsFor } from "../drawTable";

const detailsOf = (drawings: Readonly<Record<string, string>>, code: string) =>
  validateWorkbook(drawWorkbook(drawings))
    .filter((finding) => finding.code === code)
    .map(({ details }) => details);

describe("V21 G1 codes are unique", () => {
  it("V21.1 every row of a repeated code is named, whatever its case and spaces", () => {
    const plan = `
      | planCode |
      | SO1      |
      | "so1 "   |
      | SO2      |`;
    expect(findingsOf(drawWorkbook({ plan }), "G1")).toEqual([
      ["r1", "planCode", "G1.repeated"],
      ["r2", "planCode", "G1.repeated"],
    ]);
    expect(detailsOf({ plan }, "G1").map(({ rows }) => rows)).toEqual([["6"], ["5"]]);
  });

  it("V21.2 numbers are keys too, and the form of a code is only a warning", () => {
    expect(
      findingsOf(drawWorkbook({ nurseryPhases: "| phaseNo |\n| 1 |\n| 1 |\n| 2 |" }), "G1"),
    ).toHaveLength(2);
    const trainings = drawWorkbook({ trainings: "| trainingCode |\n| Course 7 |\n| T-២០២៥-០១ |" });
    expect(findingsOf(trainings, "G1")).toEqual([["r1", "trainingCode", "G1.form"]]);
  });
});

describe("V22 G2 required cells are filled", () => {
  it("V22.1 always, where the row asks for it, and in one language at least", () => {
    const plan = `
      | planCode | level     | parentCode | titleKm | titleEn | responsibleUnit | budgetAmount | fundSource | status     | progressPct |
      | SO1      | objective |            | ក       |         |                 |              |            |            |             |
      |          | objective |            |         | Title   |                 | 0            |            |            |             |
      | SO1.ST1  | strategy  |            |         |         |                 | 500          |            |            |             |
      | SO1.ST2  | activity  | SO1        | "  "    | A       |                 |              |            | notStarted | 0           |`;
    expect(findingsOf(drawWorkbook({ plan }), "G2")).toEqual([
      ["r2", "planCode", "G2.blank"],
      ["r3", "parentCode", "G2.blank"],
      ["r3", "titleKm", "G2.oneLanguage"],
      ["r3", "fundSource", "G2.blank"],
      ["r4", "responsibleUnit", "G2.blank"],
    ]);
  });

  it("V22.2 dates of an activity are a warning before it starts, an error after", () => {
    const plan = `
      | planCode | level    | status     | startDate  | endDate    |
      | a        | activity | notStarted |            | 2025-03-01 |
      | b        | activity | inProgress | 2025-01-01 |            |
      | c        | activity | cancelled  |            |            |
      | d        | strategy |            |            |            |`;
    const workbook = drawWorkbook({ plan });
    const severities = validateWorkbook(workbook)
      .filter(({ code, field }) => code === "G2" && field?.endsWith("Date"))
      .map(({ row, field, severity }) => [row, field, severity]);
    expect(severities).toEqual([
      [0, "startDate", "warning"],
      [1, "endDate", "error"],
    ]);
  });
});

describe("V23 G3 choices are in their list", () => {
  it("V23.1 codes and labels of both languages are right, near misses are named, units are a list too", () => {
    const plan = `
      | planCode | status    | responsibleUnit |
      | a        | Completed | GS              |
      | b        | បានបញ្ចប់  | លេខាធិការដ្ឋានក្រុមការងារយេនឌ័រ |
      | c        | Complete  | Nobody          |
      | d        | TRUE      | 7               |`;
    expect(findingsOf(drawWorkbook({ plan }), "G3")).toEqual([
      ["r3", "status", "G3.near"],
      ["r3", "responsibleUnit", "G3.unknown"],
      ["r4", "status", "G3.unknown"],
      ["r4", "responsibleUnit", "G3.unknown"],
    ]);
  });

  it("V23.2 a retired choice stays valid, a removed one does not", () => {
    const workbook = drawWorkbook({ plan: "| planCode | status |\n| a | Completed |\n| b | Suspended |" });
    const status = workbook.lists.get("status") ?? [];
    const changed = status
      .filter(({ code }) => code !== "suspended")
      .map((choice) => ({ ...choice, active: choice.code !== "completed" }));
    const lists = new Map([...workbook.lists, ["status", changed]]);
    expect(findingsOf({ ...workbook, lists }, "G3")).toEqual([["r2", "status", "G3.removed"]]);
  });
});

describe("V24 G4 dates are dates", () => {
  it("V24.1 text is an error, with the date that it looks like", () => {
    const plan = `
      | planCode | startDate    | endDate |
      | a        | 2025-01-15   | "8/3/2025" |
      | b        | "ថ្ងៃទី៨ ខែមីនា ឆ្នាំ២០២៥" | soon |
      | c        | -4           | TRUE |`;
    expect(findingsOf(drawWorkbook({ plan }), "G4")).toEqual([
      ["r1", "endDate", "G4.text"],
      ["r2", "startDate", "G4.text"],
      ["r2", "endDate", "G4.notADay"],
      ["r3", "startDate", "G4.notADay"],
      ["r3", "endDate", "G4.notADay"],
    ]);
    expect(detailsOf({ plan }, "G4")[1]).toMatchObject({ day: "08/03/2025" });
  });
});

describe("V25 G5 dates lie within the plan", () => {
  it("V25.1 first and last day are in; updates are not after the as-of date", () => {
    const plan = `
      | planCode | startDate  | endDate    | updatedOn  |
      | a        | 2024-01-01 | 2028-12-31 | 2025-01-15 |
      | b        | 2023-12-31 | 2029-01-01 | 2025-01-16 |`;
    expect(findingsOf(drawWorkbook({ plan }), "G5")).toEqual([
      ["r2", "startDate", "G5.outside"],
      ["r2", "endDate", "G5.outside"],
      ["r2", "updatedOn", "G5.future"],
    ]);
  });
});

describe("V26 G6 the end is not before the start", () => {
  it("V26.1 one day is enough", () => {
    const drawing = (key: string, start: string, end: string) => `
      | ${key} | ${start}   | ${end}     |
      | 1      | 2025-02-02 | 2025-02-02 |
      | 2      | 2025-02-02 | 2025-02-01 |
      | 3      | "2/2/2025" | 2025-02-01 |`;
    for (const [id, key, start, end] of [
      ["plan", "planCode", "startDate", "endDate"],
      ["trainings", "trainingCode", "startDate", "endDate"],
      ["nurseryPhases", "phaseNo", "plannedStart", "plannedEnd"],
    ] as const) {
      expect(findingsOf(drawWorkbook({ [id]: drawing(key, start, end) }), "G6")).toEqual([["r2", end, "G6"]]);
    }
  });
});

describe("V27 G7 counts and amounts", () => {
  it("V27.1 counts are whole and not below 0, amounts not below 0, phases are 1 to 8", () => {
    const trainings =
      "| trainingCode | plannedTotal | actualTotal | budgetAmount |\n| a | 20 | 0 | 0 |\n| b | 20.5 | -1 | -0.5 |";
    expect(findingsOf(drawWorkbook({ trainings }), "G7")).toEqual([
      ["r2", "plannedTotal", "G7.whole"],
      ["r2", "actualTotal", "G7.low"],
      ["r2", "budgetAmount", "G7.low"],
    ]);
    expect(findingsOf(drawWorkbook({ nurseryPhases: "| phaseNo |\n| 8 |\n| 9 |" }), "G7")).toEqual([
      ["r2", "phaseNo", "G7.high"],
    ]);
  });
});

describe("V28 G8 linked codes exist", () => {
  const trainings = "| trainingCode | planCode |\n| a | so1.st1 |\n| b | SO1.ST9 |\n| c | |";
  it("V28.1 in the table that they point to", () => {
    const plan = "| planCode |\n| SO1 |\n| SO1.ST1 |";
    expect(findingsOf(drawWorkbook({ plan, trainings }), "G8")).toEqual([["r2", "planCode", "G8"]]);
  });
  it("V28.2 nothing is said where that table is not in the workbook", () => {
    expect(findingsOf(drawWorkbook({ trainings }), "G8")).toEqual([]);
  });
});

describe("V29 G9 spent is within budget", () => {
  it("V29.1 a blank budget is not 0", () => {
    const plan =
      "| planCode | budgetAmount | spentAmount |\n| a | 100 | 100 |\n| b | 100 | 100.5 |\n| c | | 50 |\n| d | 0 | 1 |";
    expect(findingsOf(drawWorkbook({ plan }), "G9")).toEqual([
      ["r2", "spentAmount", "G9"],
      ["r4", "spentAmount", "G9"],
    ]);
    const nurseryPhases = "| phaseNo | budget | spent |\n| 1 | 5 | 6 |";
    expect(findingsOf(drawWorkbook({ nurseryPhases }), "G9")).toEqual([["r1", "spent", "G9"]]);
  });
});

describe("V30 G10 text is in its language", () => {
  it("V30.1 one letter of the script is enough", () => {
    const plan = `
      | planCode | titleKm         | titleEn |
      | a        | ផែនការ Care     | GMSP ២០២៥ |
      | b        | Care Economy    | ផែនការ |
      | c        | 2025            | |`;
    expect(findingsOf(drawWorkbook({ plan }), "G10")).toEqual([
      ["r2", "titleKm", "G10.km"],
      ["r2", "titleEn", "G10.en"],
      ["r3", "titleKm", "G10.km"],
    ]);
  });
});

describe("V31 G11 numbers are numbers", () => {
  it("V31.1 numbers kept as text are warned of and counted with; other text is an error", () => {
    const plan = `
      | planCode | budgetAmount | spentAmount | progressPct |
      | a        | "៥០០០"       | "6,000"     | "50%"       |
      | b        | "about 500"  | "1.234"     | "half"      |
      | c        | "5000 ៛"     | TRUE        | 0.5         |`;
    const workbook = drawWorkbook({ plan });
    expect(findingsOf(workbook, "G11")).toEqual([
      ["r1", "budgetAmount", "G11.text"],
      ["r1", "spentAmount", "G11.text"],
      ["r1", "progressPct", "G11.text"],
      ["r2", "budgetAmount", "G11.notANumber"],
      ["r2", "spentAmount", "G11.notANumber"],
      ["r2", "progressPct", "G11.notANumber"],
      ["r3", "budgetAmount", "G11.text"],
      ["r3", "spentAmount", "G11.notANumber"],
    ]);
    // 6,000 of 5,000 is overspent, though both are text.
    expect(findingsOf(workbook, "G9")).toEqual([["r1", "spentAmount", "G9"]]);
    expect(findingsOf(workbook, "G14")).toEqual([]);
  });
});

describe("V32 G12 no stray spaces", () => {
  it("V32.1 outer, doubled and zero-width ones, in text, codes and choices", () => {
    const plan = `
      | planCode | titleEn        | status       |
      | "SO1 "   | "Two  spaces"  | " Completed" |
      | SO2      | "One\\u200Bword" | Completed    |
      | SO3      | "Fine, here"   | "Suspended"  |`;
    expect(findingsOf(drawWorkbook({ plan }), "G12")).toEqual([
      ["r1", "planCode", "G12"],
      ["r1", "titleEn", "G12"],
      ["r1", "status", "G12"],
      ["r2", "titleEn", "G12"],
    ]);
    expect(findingsOf(drawWorkbook({ plan }), "G3")).toEqual([]);
  });

  it.each([
    ["between words", "កិច្ច_ប្រជុំ_ពិគ្រោះ", true],
    ["after a sign of repetition", "ផ្សេងៗ_ទៀត", true],
    ["between a word and a number, both ways", "ឆ្នាំ_២០២៥_នៃ", true],
    ["in front", "_កិច្ច", false],
    ["behind", "កិច្ច_", false],
    ["beside a space", "កិច្ច _ប្រជុំ", false],
    ["two together", "កិច្ច__ប្រជុំ", false],
    ["inside a syllable, before its vowel", "ក_ិច្ច", false],
    ["inside a syllable, before the letter below", "កិច្_ច", false],
    ["inside a number", "២០_២៥", false],
    ["between Khmer and Latin", "ក្រុម_GWG", false],
    ["in Latin text", "gen_der", false],
    ["before punctuation", "កិច្ច_។", false],
  ])("V32.2 of zero-width spaces in prose, one %s", (_where, text, isFine) => {
    const titleKm = text.replaceAll("_", "\u200b");
    const workbook = drawWorkbook({ plan: `| planCode | titleKm |\n| SO1 | ${JSON.stringify(titleKm)} |` });
    expect(findingsOf(workbook, "G12")).toEqual(isFine ? [] : [["r1", "titleKm", "G12"]]);
  });

  it("V32.3 none is fine in codes, links, choices and units", () => {
    const between = "ក\\u200bខ";
    const plan = `
      | planCode     | parentCode   | status | responsibleUnit |
      | "${between}" | "${between}" | "កំពុង\\u200bអនុវត្ត" | "${between}" |`;
    const found = findingsOf(drawWorkbook({ plan }), "G12").map(([, field]) => field);
    expect(found.sort()).toEqual(["parentCode", "planCode", "responsibleUnit", "status"]);
  });
});

describe("V33 G13 no blank rows", () => {
  it("V33.1 a blank row is the only finding of that row", () => {
    const plan = "| planCode | my own |\n| SO1 | |\n| | |\n| | x |";
    const workbook = drawWorkbook({ plan });
    expect(findingsOf(workbook, "G13")).toEqual([["r2", "", "G13"]]);
    expect(findingsOf(workbook, "G2")).toEqual([["r3", "planCode", "G2.blank"]]);
  });
});

describe("V34 G14 percents are from 0 to 100 %", () => {
  it("V34.1 whole numbers were probably meant as percents, and do not set off other rules", () => {
    const plan = `
      | planCode | status    | progressPct |
      | a        | Completed | 1           |
      | b        | Completed | 100         |
      | c        | Completed | -0.1        |
      | d        | Completed | 101         |`;
    const workbook = drawWorkbook({ plan });
    expect(findingsOf(workbook, "G14")).toEqual([
      ["r2", "progressPct", "G14.meant"],
      ["r3", "progressPct", "G14.outside"],
      ["r4", "progressPct", "G14.outside"],
    ]);
    expect(findingsOf(workbook, "P3")).toEqual([]);
  });
});

describe("V7 what was set counts, not the clock", () => {
  it("V7.1 the as-of date moves what is overdue", () => {
    const directions =
      "| directionCode | dueDate | duePrecision | status |\n| D1 | 2025-03-08 | day | notStarted |";
    expect(findingsOf(drawWorkbook({ directions }, settingsFor("2025-03-08")), "D-5")).toEqual([]);
    expect(findingsOf(drawWorkbook({ directions }, settingsFor("2025-03-09")), "D-5")).toHaveLength(1);
  });
});
