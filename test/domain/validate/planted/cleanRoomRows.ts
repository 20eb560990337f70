import type { CleanRow, CleanRows } from "./CleanRow";

const item = (rowId: string, itemId: string, rest: object): CleanRow => ({
  ...{ rowId, itemId, roomType: "nursery", basis: "guidance", responsibleUnit: "GD-AF" },
  ...rest,
});

const nurseryChecklist: readonly CleanRow[] = [
  item("n1", "N-01", {
    ...{ category: "space", requirementKm: "បន្ទប់ស្ងាត់", requirementEn: "A quiet room", importance: "must" },
    ...{ available: "yes", qtyNeeded: 1, qtyAvailable: 1, unitCost: 0, phase: "2", status: "completed" },
    ...{ basis: "direction", checkedOn: "2025-05-05" },
  }),
  item("n2", "N-02", {
    ...{ category: "hygiene", requirementKm: "អាងលាងដៃ", requirementEn: "A wash basin", importance: "must" },
    ...{
      available: "no",
      qtyNeeded: 2,
      qtyAvailable: 0,
      unitCost: 400_000,
      phase: "5",
      status: "inProgress",
    },
    ...{ dueDate: "2025-06-15" },
  }),
  item("n3", "N-03", {
    ...{
      category: "equipment",
      requirementKm: "ទូទឹកកក",
      requirementEn: "A refrigerator",
      importance: "should",
    },
    ...{ available: "partly", qtyNeeded: 2, qtyAvailable: 1, unitCost: 900_000, phase: "5" },
  }),
];

const phase = (number: number, start: string, end: string, rest: object): CleanRow => ({
  ...{ rowId: `h${number}`, phaseNo: number, nameKm: "ដំណាក់កាល", nameEn: `Phase ${number}` },
  ...{ plannedStart: start, plannedEnd: end, status: "notStarted", progressPct: 0 },
  ...rest,
});
const done = { status: "completed", progressPct: 1 };

const nurseryPhases: readonly CleanRow[] = [
  phase(1, "2025-01-06", "2025-01-31", { ...done, actualStart: "2025-01-06", actualEnd: "2025-01-31" }),
  phase(2, "2025-02-03", "2025-02-28", { ...done, actualStart: "2025-02-03", actualEnd: "2025-02-28" }),
  phase(3, "2025-03-03", "2025-03-31", { ...done, actualStart: "2025-03-03", actualEnd: "2025-03-28" }),
  phase(4, "2025-04-01", "2025-04-30", {
    ...{ ...done, actualStart: "2025-04-01", actualEnd: "2025-04-30", budget: 3_000_000, spent: 2_500_000 },
  }),
  phase(5, "2025-05-02", "2025-06-15", { status: "inProgress", progressPct: 0.4, actualStart: "2025-05-05" }),
  phase(6, "2025-06-16", "2025-07-31", { budget: 1_000_000 }),
  phase(7, "2025-08-15", "2025-08-15", {}),
  phase(8, "2025-09-01", "2025-12-31", {}),
];

const nurseryUse: readonly CleanRow[] = [
  {
    ...{ rowId: "u1", month: "2025-02-01", daysOpen: 18, childrenUnder18m: 3, children18to36m: 2 },
    ...{ parentVisitsTotal: 40, parentVisitsWomen: 31, incidents: 0 },
  },
  {
    ...{ rowId: "u2", month: "2025-04-01", daysOpen: 17, childrenUnder18m: 4, children18to36m: 2 },
    ...{ parentVisitsTotal: 44, parentVisitsWomen: 30, incidents: 1, note: "A door was repaired" },
  },
];

const trainings: readonly CleanRow[] = [
  {
    ...{ rowId: "t1", trainingCode: "T-2025-01", titleKm: "មូលដ្ឋានយេនឌ័រ", titleEn: "Gender basics" },
    ...{
      topic: "genderBasics",
      courseLevel: "basic",
      directionCode: "D5",
      mode: "inPerson",
      venue: "Room 2",
    },
    ...{ startDate: "2025-02-10", endDate: "2025-02-12", status: "completed", provider: "MoWA" },
    ...{ plannedTotal: 30, plannedWomen: 20, actualTotal: 28, actualWomen: 20, isApprox: "no" },
    ...{ preScore: 50, postScore: 80, satisfaction: 4.2, followUpDone: "yes", followUpOn: "2025-04-10" },
    ...{ budgetAmount: 1_000_000, spentAmount: 900_000, fundSource: "nationalBudget" },
  },
  {
    ...{ rowId: "t2", trainingCode: "T-2025-02", titleKm: "ជំនាញឌីជីថល", titleEn: "Digital skills" },
    ...{ topic: "digital", directionCode: "D5", planCode: "SO1.ST1.OP1.A03", mode: "online" },
    ...{
      startDate: "2025-07-07",
      endDate: "2025-07-09",
      status: "notStarted",
      plannedTotal: 25,
      plannedWomen: 15,
    },
    ...{ budgetAmount: 2_000_000, fundSource: "partner" },
  },
  {
    ...{ rowId: "t3", trainingCode: "T-2025-03", titleKm: "ថវិកាឆ្លើយតបយេនឌ័រ", titleEn: "Gender budgeting" },
    ...{ topic: "GRB", mode: "mixed", startDate: "2025-05-12", endDate: "2025-05-23", status: "inProgress" },
    ...{ plannedTotal: 20, plannedWomen: 12 },
  },
];

const trainingLevels: readonly CleanRow[] = [
  { rowId: "l1", trainingCode: "T-2025-01", positionLevel: "officer", total: 18, women: 13 },
  { rowId: "l2", trainingCode: "T-2025-01", positionLevel: "officeChief", total: 10, women: 7 },
];

const events: readonly CleanRow[] = [
  {
    ...{ rowId: "e1", eventCode: "IWD-2025", celebrationDate: "2025-03-06", status: "completed" },
    ...{ themeKm: "សមភាព", themeEn: "Equality", venue: "Headquarters", presidedByRole: "Minister" },
    ...{ plannedTotal: 200, plannedWomen: 150, actualTotal: 180, actualWomen: 140, isApprox: "yes" },
    ...{ budget: 5_000_000, spent: 4_500_000, fund: "nationalBudget" },
  },
  {
    ...{ rowId: "e2", eventCode: "IWD-2026", celebrationDate: "2026-03-06", status: "notStarted" },
    ...{ themeKm: "ទិវានារី", themeEn: "Women's Day", budget: 6_000_000, fund: "nationalBudget" },
  },
];

const task = (number: number, eventCode: string, group: string, rest: object): CleanRow => ({
  ...{ rowId: `k${number}`, taskId: `E-0${number}`, eventCode, group, responsibleUnit: "GS" },
  ...{ taskKm: "រៀបចំ", taskEn: `Task ${number}` },
  ...rest,
});

const eventTasks: readonly CleanRow[] = [
  task(1, "IWD-2025", "content", {
    ...{ startDate: "2025-01-15", dueDate: "2025-02-15", ...done, doneOn: "2025-02-14", cost: 1_000_000 },
  }),
  task(2, "IWD-2025", "logistics", {
    ...{ dueDate: "2025-03-01", ...done, doneOn: "2025-03-01", dependsOn: "E-01", cost: 2_000_000 },
  }),
  task(3, "IWD-2025", "finance", { dueDate: "2025-03-31", ...done, doneOn: "2025-03-30", cost: 500_000 }),
  task(4, "IWD-2026", "programme", { startDate: "2025-12-01", dueDate: "2026-01-31", status: "notStarted" }),
  task(5, "IWD-2026", "protocol", { dueDate: "2026-02-15", dependsOn: "E-04", status: "notStarted" }),
  task(6, "IWD-2026", "media", {
    dueDate: "2026-03-20",
    afterEvent: "yes",
    status: "inProgress",
    progressPct: 0.1,
  }),
];

/** The nursery room, training courses and Women's Day. */
export const cleanRoomRows: CleanRows = {
  ...{ nurseryChecklist, nurseryPhases, nurseryUse, trainings, trainingLevels, events, eventTasks },
};
