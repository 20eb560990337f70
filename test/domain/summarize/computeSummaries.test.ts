import { summaries, type Summary } from "../../../src/domain/summarize/summaries";
import { sheetEn } from "../../../src/text/sheet.en";
import { sheetKm } from "../../../src/text/sheet.km";
import { settings } from "../sheet/smallTemplate";
import { makeTable, makeWorkbook } from "./makeWorkbook";

const summary = (id: string): Summary => {
  const found = summaries.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const GS = "Secretariat of the Gender Working Group";
const GWG = "Gender Working Group";
const activity = (planCode: string, more: Record<string, string | number | null>) => ({
  planCode,
  level: "Activity",
  ...more,
});

describe("S1 a row is counted when its key is filled, and every whole equals the sum of its parts", () => {
  const plan = makeTable("plan", [
    { planCode: "SO1", level: "Strategic objective", responsibleUnit: GS, status: "Completed" },
    activity("A1", { responsibleUnit: GS, status: "Completed", progressPct: 1 }),
    activity("A2", { responsibleUnit: GS, status: "In progress", progressPct: 0.5 }),
    activity("A3", { responsibleUnit: "gender working group", status: "IN PROGRESS", progressPct: "50%" }),
    activity("A4", { responsibleUnit: GWG, status: "", progressPct: null }),
    activity("A5", { responsibleUnit: "Somebody", status: "Completed ", progressPct: 0.2 }),
    activity("A6", { responsibleUnit: null, status: "បានបញ្ចប់", progressPct: 0 }),
    activity("", { responsibleUnit: GS, status: "Completed", progressPct: 1 }),
    { planCode: "A8", level: "", responsibleUnit: GS, status: "Completed", progressPct: 1 },
  ]);
  const [matrix] = summary("progressByUnit").compute(makeWorkbook([plan]), sheetEn);
  const row = (label: string) => matrix?.cells.find((line) => line[0] === label);

  it("S10 progress by unit: activities only, unknown units and statuses in the rest", () => {
    expect(matrix?.at).toBe("B6");
    expect(matrix?.cells[0]).toEqual([
      "Units",
      "Not started",
      "In progress",
      "Completed",
      "Suspended",
      "Cancelled",
      "Not filled or not in the list",
      "Total",
      "With a progress figure",
      "Mean progress",
    ]);
    expect(row(GS)).toEqual([GS, 0, 1, 1, 0, 0, 0, 2, 2, 0.75]);
    expect(row(GWG)).toEqual([GWG, 0, 1, 0, 0, 0, 1, 2, 0, "–"]);
    expect(row("Internal Audit")).toEqual(["Internal Audit", 0, 0, 0, 0, 0, 0, 0, 0, "–"]);
    expect(row("Not filled or not in the list")).toEqual([
      "Not filled or not in the list",
      0,
      0,
      0,
      0,
      0,
      2,
      2,
      2,
      0.1,
    ]);
    expect(row("Total")).toEqual(["Total", 0, 2, 1, 0, 0, 3, 6, 4, 0.425]);
  });

  it("S2 speaks the workbook's language", () => {
    const workbook = makeWorkbook(
      [
        makeTable("plan", [
          {
            planCode: "A1",
            level: "សកម្មភាព",
            responsibleUnit: "ក្រុមការងារយេនឌ័រ",
            status: "បានបញ្ចប់",
            progressPct: 1,
          },
        ]),
      ],
      { settings: { ...settings, language: "km" } },
    );
    const [khmer] = summary("progressByUnit").compute(workbook, sheetKm);
    expect(khmer?.cells[1]).toEqual(["ក្រុមការងារយេនឌ័រ", 0, 0, 1, 0, 0, 0, 1, 1, 1]);
    expect(khmer?.cells.at(-1)?.[0]).toBe("សរុប");
  });

  it("S3 a table without rows gives zeros and dashes, never an error", () => {
    const [empty] = summary("progressByUnit").compute(makeWorkbook([makeTable("plan", [])]), sheetEn);
    expect(empty?.cells.at(-1)).toEqual(["Total", 0, 0, 0, 0, 0, 0, 0, 0, "–"]);
  });

  it("S4 a missing column counts as blank: everything falls into the rest", () => {
    const columnOf = new Map(plan.columnOf);
    columnOf.delete("status");
    const [matrix4] = summary("progressByUnit").compute(makeWorkbook([{ ...plan, columnOf }]), sheetEn);
    expect(matrix4?.cells.at(-1)).toEqual(["Total", 0, 0, 0, 0, 0, 6, 6, 4, 0.425]);
  });

  it("S5 labels that users changed on the Lists sheet are the ones that count", () => {
    const lists = new Map(makeWorkbook([]).lists);
    lists.set("status", [{ code: "completed", label: { en: "Done?", km: "" }, active: true }]);
    const table = makeTable("plan", [
      activity("A1", { responsibleUnit: GS, status: "done?" }),
      activity("A2", { responsibleUnit: GS, status: "Completed" }),
    ]);
    const [matrix5] = summary("progressByUnit").compute(makeWorkbook([table], { lists }), sheetEn);
    expect(matrix5?.cells[0]).toEqual([
      "Units",
      "Done?",
      "Not filled or not in the list",
      "Total",
      "With a progress figure",
      "Mean progress",
    ]);
    expect(matrix5?.cells.at(-1)).toEqual(["Total", 1, 1, 2, 0, "–"]);
  });
});

describe("S20 progress by direction: what the table says, and the plan's activities that begin with its code", () => {
  const workbook = makeWorkbook([
    makeTable("directions", [
      {
        directionCode: "d1",
        titleEn: "Women's Day",
        leadUnit: GS,
        status: "In progress",
        progressPct: 0.4,
        dueDate: 45724,
        daysLeft: 101,
        light: "On track",
        linkedRows: 2,
      },
      { directionCode: "D2", titleKm: "បន្ទប់", progressPct: "x", dueDate: "31/01/2025", light: "#VALUE!" },
      { directionCode: "D4", titleEn: "Inputs", status: "Completed", progressPct: 1, dueDate: null },
    ]),
    makeTable("plan", [
      activity("A1", { directionCode: "D1 Women's Day", status: "Completed", progressPct: 1 }),
      activity("A2", { directionCode: "D1", status: "In progress", progressPct: 0.5 }),
      activity("A3", { directionCode: "D2 បន្ទប់", status: "Completed" }),
      activity("A4", { directionCode: "", status: "Completed", progressPct: 0 }),
      { planCode: "SO1", level: "Strategic objective", directionCode: "D1" },
    ]),
  ]);
  const [matrix, without] = summary("progressByDirection").compute(workbook, sheetEn);

  it("finds rows by code without regard to case, and shows a dash for what is no number", () => {
    expect(matrix?.cells.slice(1)).toEqual([
      ["D1", "Women's Day", GS, "In progress", 0.4, 45724, 101, "On track", 2, 2, 1, 0.75],
      ["D2", "បន្ទប់", "", "", "–", "–", "–", "", "–", 1, 1, "–"],
      ["D3", "", "", "", "–", "–", "–", "", "–", 0, 0, "–"],
      ["D4", "Inputs", "", "Completed", 1, "–", "–", "", "–", 0, 0, "–"],
      ["D5", "", "", "", "–", "–", "–", "", "–", 0, 0, "–"],
      ["Not filled or not in the list", "", "", "", "", "", "", "", "", 1, 1, "–"],
      ["Total", "", "", "", 0.7, "", "", "", "", 4, 3, 0.5],
    ]);
  });

  it("says how many have no due date", () => {
    expect(without).toEqual({
      at: "B14",
      cells: [["Directions without a due date", "", "", "", "", 4]],
    });
  });
});

describe("S30 training: participants by the quarter in which the course starts, total = women + men + not reported", () => {
  const trainings = makeTable("trainings", [
    {
      trainingCode: "T1",
      startDate: 45658,
      plannedTotal: 20,
      plannedWomen: 12,
      actualTotal: 18,
      actualWomen: 11,
    },
    { trainingCode: "T2", startDate: 45747, plannedTotal: 10 },
    {
      trainingCode: "T3",
      startDate: 45748,
      plannedTotal: 30,
      plannedWomen: 0,
      actualTotal: 25,
      actualWomen: "many",
    },
    { trainingCode: "T4", startDate: 46022.75, plannedTotal: 5, plannedWomen: 5 },
    { trainingCode: "T5", startDate: 46023, plannedTotal: 7, plannedWomen: 3 },
    {
      trainingCode: "T6",
      startDate: "15/05/2025",
      plannedTotal: 8,
      plannedWomen: 4,
      actualTotal: 165,
      actualWomen: 145,
    },
    { trainingCode: "T7", plannedWomen: 9 },
    { startDate: 45658, plannedTotal: 1000 },
  ]);
  const matrixFor = (changes = {}) =>
    summary("trainingBySexAndQuarter").compute(
      makeWorkbook([trainings], { settings: { ...settings, ...changes } }),
      sheetEn,
    )[0];

  it("counts the report year's quarters from their first day to before the next one's", () => {
    expect(matrixFor()?.cells).toEqual([
      [
        "Quarter",
        "Courses",
        "Total",
        "Women",
        "Men",
        "Sex not reported",
        "Total",
        "Women",
        "Men",
        "Sex not reported",
        "Women %",
      ],
      ["Quarter 1", 2, 30, 12, 8, 10, 18, 11, 7, 0, 11 / 18],
      ["Quarter 2", 1, 30, 0, 30, 0, 25, 0, 0, 25, "–"],
      ["Quarter 3", 0, 0, 0, 0, 0, 0, 0, 0, 0, "–"],
      ["Quarter 4", 1, 5, 5, 0, 0, 0, 0, 0, 0, "–"],
      ["Other years or no date", 3, 15, 7, 8, 0, 165, 145, 20, 0, 145 / 165],
      ["Total", 7, 80, 24, 46, 10, 208, 156, 27, 25, 156 / 183],
    ]);
  });

  it("takes the as-of date's year where no report year is set", () => {
    expect(matrixFor({ reportYear: undefined, asOfDate: 46100 })?.cells[1]?.slice(0, 3)).toEqual([
      "Quarter 1",
      1,
      7,
    ]);
  });
});

describe("S40 nursery readiness: must-have items that are there, what is missing and its cost", () => {
  const workbook = makeWorkbook([
    makeTable("nurseryChecklist", [
      { itemId: "N-01", category: "Space", importance: "Must have", available: "Yes", gapCost: 0 },
      { itemId: "N-02", category: "Space", importance: "Must have", available: "No", gapCost: 400 },
      { itemId: "N-03", category: "Hygiene", importance: "Should have", available: "Partly", gapCost: 100.5 },
      { itemId: "N-04", category: "?", importance: "Nice to have", available: "", gapCost: "" },
      { itemId: "N-05", category: "Safety", importance: "", available: "Yes", gapCost: "#VALUE!" },
    ]),
    makeTable("nurseryPhases", [
      {
        phaseNo: 1,
        nameEn: "Needs survey",
        status: "Completed",
        progressPct: 1,
        plannedStart: 45660,
        actualEnd: 45670,
      },
      { phaseNo: 2, nameKm: "ប្លង់", status: "In progress", progressPct: 0.25 },
      { phaseNo: "3", nameEn: "typed as text", progressPct: 1 },
    ]),
  ]);
  const [importance, category, phases] = summary("nurseryReadiness").compute(workbook, sheetEn);

  it("by importance", () => {
    expect(importance?.cells.slice(1)).toEqual([
      ["Must have", 2, 1, 0, 1, 0, 0, 0.5, 400],
      ["Should have", 1, 0, 1, 0, 0, 0, 0, 100.5],
      ["Nice to have", 1, 0, 0, 0, 0, 1, 0, 0],
      ["Not filled or not in the list", 1, 1, 0, 0, 0, 0, 1, 0],
      ["Total", 5, 2, 1, 1, 0, 1, 0.4, 500.5],
    ]);
  });

  it("by category, with readiness = must-have items available / must-have items", () => {
    const row = (label: string) => category?.cells.find((line) => line[0] === label)?.slice(1);
    expect(row("Space")).toEqual([2, 1, 0, 1, 0, 0, 2, 0, 0, 0, 1, 0.5, 400]);
    expect(row("Hygiene")).toEqual([1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, "–", 100.5]);
    expect(row("Not filled or not in the list")).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, "–", 0]);
    expect(row("Total")).toEqual([5, 2, 1, 1, 0, 1, 2, 1, 1, 1, 1, 0.5, 500.5]);
  });

  it("phases by number, and their mean progress", () => {
    expect(phases?.cells.slice(1, 4)).toEqual([
      ["1 Needs survey", "Completed", 1, 45660, "–", "–", 45670],
      ["2 Site and design", "In progress", 0.25, "–", "–", "–", "–"],
      ["3 Budget and approval", "", "–", "–", "–", "–", "–"],
    ]);
    expect(phases?.cells.at(-1)).toEqual(["Mean progress", "", 0.625, "", "", "", ""]);
  });
});
