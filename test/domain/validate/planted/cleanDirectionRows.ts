import type { CleanRow, CleanRows } from "./CleanRow";

export const direction = (number: number, rest: object): CleanRow => ({
  ...{ rowId: `d${number}`, directionCode: `D${number}`, titleKm: "ទិសដៅ", titleEn: `Direction ${number}` },
  ...{
    givenOn: "2024-11-27",
    sourceMeeting: "M-2024-01",
    leadUnit: "GS",
    status: "inProgress",
    progressPct: 0.5,
  },
  ...rest,
});

const directions: readonly CleanRow[] = [
  direction(1, { dueDate: "2025-03-08", duePrecision: "day", status: "completed", progressPct: 1 }),
  direction(2, { dueDate: "2025-09-30", duePrecision: "month" }),
  direction(3, { dueDate: "2025-06-30", duePrecision: "month" }),
  direction(4, { dueDate: "2025-06-30", duePrecision: "month", progressPct: 0.8 }),
  direction(5, { dueDate: "2025-12-31", duePrecision: "year" }),
];

const review = (rowId: string, careId: string, sectionCode: string, rest: object): CleanRow => ({
  ...{ rowId, careId, sectionCode, planVersion: "draft1", pillar: "services", proposalType: "text" },
  ...rest,
});

const careReview: readonly CleanRow[] = [
  review("c1", "CE-001", "SO1.ST1", {
    ...{
      presence: "none",
      gap: "Care is not named",
      careR: "recognise",
      beneficiary: "staffParents",
      page: 12,
    },
    ...{ proposedKm: "បន្ថែមខ្លឹមសារថែទាំ", proposedEn: "Add care", linkedPlanCode: "SO1.ST1.OP1" },
    ...{ reviewedOn: "2025-02-10", decision: "accepted", insertedInVersion: "draft2" },
  }),
  review("c2", "CE-002", "SO1.ST2", {
    ...{ presence: "implicit", gap: "Only implied", careR: "reduce", beneficiary: "families" },
    ...{
      proposedKm: "បញ្ជាក់ឱ្យច្បាស់",
      proposedEn: "Say it plainly",
      reviewedOn: "2025-03-01",
      decision: "pending",
    },
  }),
  review("c3", "CE-003", "ALL", {
    ...{ presence: "explicit", careR: "reward", beneficiary: "careWorkers" },
    ...{ proposedKm: "ប្រាក់ឈ្នួលសមរម្យ", proposedEn: "Fair pay", reviewedOn: "2025-04-01", decision: "accepted" },
  }),
];

const inputs: readonly CleanRow[] = [
  {
    ...{ rowId: "in1", inputId: "IN-001", docVersion: "draft1", sectionCode: "SO1.ST1", category: "content" },
    ...{ comment: "Name the unit that reports", priority: "high", fromUnit: "GD-DT", channel: "meeting" },
    ...{ receivedOn: "2025-01-10", decision: "accepted", decidedIn: "M-2025-01", decidedOn: "2025-01-31" },
    ...{ status: "closed", incorporatedVersion: "draft2", response: "Done", responseBy: "Secretariat" },
  },
  {
    ...{ rowId: "in2", inputId: "IN-002", docVersion: "draft1", sectionCode: "SO1.ST1", category: "budget" },
    ...{ comment: "Double the budget", priority: "low", fromUnit: "IA", channel: "letter" },
    ...{ receivedOn: "2025-01-20", response: "The ceiling is fixed", decision: "rejected", status: "closed" },
  },
  {
    ...{ rowId: "in3", inputId: "IN-003", docVersion: "draft2", sectionCode: "ALL", category: "editorial" },
    ...{ comment: "Correct the spelling", priority: "medium", fromUnit: "GD-IT", channel: "email" },
    ...{ receivedOn: "2025-05-10", decision: "pending", status: "open" },
  },
];

const meetings: readonly CleanRow[] = [
  {
    ...{ rowId: "m1", meetingCode: "M-2024-01", date: "2024-11-27", typeList: "internal" },
    ...{ titleKm: "កិច្ចប្រជុំផ្ទៃក្នុង", titleEn: "Internal meeting", chairRole: "Secretary of State" },
    ...{ attendTotal: 15, attendWomen: 9, isApprox: "yes", minutesStatus: "approved", minutesRef: "12/24" },
  },
  {
    ...{ rowId: "m2", meetingCode: "M-2025-01", date: "2025-01-31", typeList: "validation" },
    ...{ titleKm: "កិច្ចប្រជុំសុពលភាព", titleEn: "Validation meeting", chairRole: "Secretary of State" },
    ...{ startTime: "08:30", endTime: "11:00", attendTotal: 40, attendWomen: 22, minutesStatus: "draft" },
  },
  {
    ...{ rowId: "m3", meetingCode: "M-2025-02", date: "2025-05-12", typeList: "preparatory" },
    ...{ titleKm: "កិច្ចប្រជុំត្រៀម", titleEn: "Preparatory meeting", chairRole: "Director" },
    ...{ attendTotal: 12, attendWomen: 7, minutesStatus: "none", nextMeetingOn: "2025-06-20" },
  },
  {
    ...{ rowId: "m4", meetingCode: "M-2025-03", date: "2025-06-20", typeList: "annual" },
    ...{ titleKm: "កិច្ចប្រជុំប្រចាំឆ្នាំ", titleEn: "Annual meeting", chairRole: "Minister" },
  },
];

const decision = (
  rowId: string,
  actionId: string,
  meetingCode: string,
  kind: string,
  rest: object,
): CleanRow => ({
  ...{ rowId, actionId, meetingCode, kind, textKm: "សេចក្តីសម្រេច", textEn: `Decision ${rowId}` },
  ...rest,
});

const decisions: readonly CleanRow[] = [
  decision("b1", "A-001", "M-2024-01", "direction", {
    ...{
      directionCode: "D4",
      responsibleUnit: "GS",
      dueDate: "2025-06-30",
      status: "inProgress",
      progressPct: 0.8,
    },
  }),
  decision("b2", "A-002", "M-2024-01", "action", {
    ...{
      responsibleUnit: "GS",
      dueDate: "2025-01-31",
      status: "completed",
      progressPct: 1,
      doneOn: "2025-01-25",
    },
  }),
  decision("b3", "A-003", "M-2025-01", "action", {
    ...{ responsibleUnit: "GD-AF", dueDate: "2025-06-15", status: "inProgress", progressPct: 0.3 },
  }),
  decision("b4", "A-004", "M-2025-01", "decision", {}),
  decision("b5", "A-005", "M-2025-02", "information", {}),
];

/** The five directions and where two of them are carried out, and the meetings with what they decided. */
export const cleanDirectionRows: CleanRows = { directions, careReview, inputs, meetings, decisions };
