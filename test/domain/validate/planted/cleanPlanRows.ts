import type { CleanRow, CleanRows } from "./CleanRow";

const OP1 = "SO1.ST1.OP1";
const OP2 = "SO1.ST2.OP1";

const plan: readonly CleanRow[] = [
  {
    ...{
      rowId: "so1",
      planCode: "SO1",
      level: "objective",
      titleKm: "យន្តការយេនឌ័រ",
      titleEn: "Gender mechanism",
    },
    ...{ startDate: "2024-01-01", endDate: "2028-12-31", nationalLink: "CSDG5" },
  },
  {
    ...{ rowId: "st1", planCode: "SO1.ST1", level: "strategy", parentCode: "SO1" },
    ...{ titleKm: "បញ្ចប់ផែនការ", titleEn: "Finalise the plan", directionCode: "D4" },
  },
  {
    ...{
      rowId: "op1",
      planCode: OP1,
      level: "output",
      parentCode: "SO1.ST1",
      titleKm: "ផែនការ",
      titleEn: "The plan",
    },
    ...{ startDate: "2024-06-01", endDate: "2025-12-31", budgetAmount: 10_000_000, fundSource: "mixed" },
  },
  {
    ...{ rowId: "a1", planCode: `${OP1}.A01`, level: "activity", parentCode: OP1 },
    ...{ titleKm: "សេចក្តីព្រាង", titleEn: "Write the draft", directionCode: "D3", responsibleUnit: "GS" },
    ...{ startDate: "2024-10-01", endDate: "2025-03-31", status: "completed", progressPct: 1 },
    ...{
      budgetAmount: 4_000_000,
      spentAmount: 3_000_000,
      fundSource: "nationalBudget",
      genderLevel: "responsive",
    },
  },
  {
    ...{ rowId: "a2", planCode: `${OP1}.A02`, level: "activity", parentCode: OP1 },
    ...{ titleKm: "ប្រមូលធាតុចូល", titleEn: "Collect inputs", directionCode: "D4", responsibleUnit: "GS" },
    ...{
      startDate: "2025-01-10",
      endDate: "2025-06-20",
      status: "inProgress",
      progressPct: 0.5,
      dacScore: "2",
    },
    ...{ budgetAmount: 3_000_000, spentAmount: 1_000_000, fundSource: "partner", partnerUnits: "UN Women" },
  },
  {
    ...{ rowId: "a3", planCode: `${OP1}.A03`, level: "activity", parentCode: OP1 },
    ...{ titleKm: "បណ្តុះបណ្តាល", titleEn: "Train officials", directionCode: "D5", responsibleUnit: "TTRI" },
    ...{ startDate: "2025-07-01", endDate: "2025-09-30", status: "notStarted", progressPct: 0 },
  },
  {
    ...{ rowId: "a4", planCode: `${OP1}.A04`, level: "activity", parentCode: OP1 },
    ...{ titleKm: "បោះពុម្ព", titleEn: "Print the plan", responsibleUnit: "GD-AF", updatedOn: "2025-05-02" },
    ...{ startDate: "2025-02-01", endDate: "2025-05-31", status: "suspended", progressPct: 0.2 },
    remarks: "Waits for the final text",
  },
  {
    ...{ rowId: "st2", planCode: "SO1.ST2", level: "strategy", parentCode: "SO1" },
    ...{ titleKm: "ពង្រឹងសមត្ថភាព", titleEn: "Strengthen capacity", directionCode: "D5" },
  },
  {
    ...{ rowId: "op2", planCode: OP2, level: "output", parentCode: "SO1.ST2" },
    ...{ titleKm: "មន្ត្រីបានបណ្តុះបណ្តាល", titleEn: "Officials trained" },
  },
];

const targets = (first: number, step: number): Partial<CleanRow> =>
  Object.fromEntries([2024, 2025, 2026, 2027, 2028].map((year, at) => [`target${year}`, first + at * step]));

const indicators: readonly CleanRow[] = [
  {
    ...{ rowId: "i1", indicatorCode: "I01", planCode: OP1, nameKm: "ចំនួនផ្នែក", nameEn: "Sections written" },
    ...{ unit: "number", direction: "up", aggregation: "latest", disaggregateBySex: "no", frequency: "Q" },
    ...{ baselineValue: 8, baselineYear: 2023, ...targets(12, 4), responsibleUnit: "GS" },
  },
  {
    ...{ rowId: "i2", indicatorCode: "I02", planCode: OP1, nameKm: "ភាគរយធាតុចូល", nameEn: "Inputs resolved" },
    ...{ unit: "percent", direction: "up", aggregation: "average", disaggregateBySex: "yes", frequency: "S" },
    ...{ baselineValue: 0.25, baselineYear: 2024, ...targets(0.25, 0.125), responsibleUnit: "GS" },
  },
  {
    ...{ rowId: "i3", indicatorCode: "I03", planCode: OP2, nameKm: "អ្នកចូលរួម", nameEn: "Participants" },
    ...{ unit: "number", direction: "up", aggregation: "sum", disaggregateBySex: "yes" },
    ...{ baselineValue: 0, baselineYear: 2023, ...targets(100, 50), dataSource: "Attendance lists" },
  },
];

const value = (rowId: string, code: string, year: number, period: string, rest: object): CleanRow => ({
  ...{ rowId, indicatorCode: code, year, period, source: "Quarterly report" },
  ...rest,
});

const indicatorValues: readonly CleanRow[] = [
  value("v1", "I01", 2024, "Q1", { valueTotal: 10 }),
  value("v2", "I01", 2024, "Q2", { valueTotal: 11 }),
  value("v3", "I01", 2024, "Q3", { valueTotal: 12 }),
  value("v4", "I01", 2024, "Q4", { valueTotal: 13, reportedOn: "2025-01-10" }),
  value("v5", "I01", 2025, "Q1", { valueTotal: 14, reportedOn: "2025-04-10" }),
  value("v6", "I02", 2024, "S1", { valueTotal: 0.3, valueWomen: 0.3 }),
  // The share among women may be above the share of all.
  value("v7", "I02", 2024, "S2", { valueTotal: 0.32, valueWomen: 0.4 }),
  value("v8", "I03", 2024, "Y", { valueTotal: 120, valueWomen: 80 }),
  value("v9", "I03", 2025, "Q1", { valueTotal: 56, valueWomen: 40 }),
];

const report = (rowId: string, activity: string, year: number, period: string, rest: object): CleanRow => ({
  ...{ rowId, activityCode: `${OP1}.${activity}`, year, period, reportedByUnit: "GS" },
  ...{ achievementKm: "បានធ្វើតាមផែនការ", achievementEn: "Done as planned" },
  ...rest,
});

const progress: readonly CleanRow[] = [
  report("r1", "A01", 2024, "Q4", { progressPct: 0.5, spentThisPeriod: 1_500_000, reportedOn: "2025-01-15" }),
  report("r2", "A01", 2025, "Q1", { progressPct: 1, spentThisPeriod: 1_500_000, reportedOn: "2025-04-10" }),
  report("r3", "A02", 2025, "Q1", { progressPct: 0.4, spentThisPeriod: 1_000_000, reportedOn: "2025-04-12" }),
];

/** The plan, its indicators with their values, and the reports on its activities. */
export const cleanPlanRows: CleanRows = { plan, indicators, indicatorValues, progress };
