import type { Choice } from "../../../../src/domain/schema/Choice";
import type { Workbook } from "../../../../src/domain/Workbook";
import type { Plant } from "./Plant";

const withList =
  (listId: string, change: (choices: readonly Choice[]) => readonly Choice[]) =>
  (workbook: Workbook): Workbook => ({
    ...workbook,
    lists: new Map([...workbook.lists].map(([id, own]) => [id, id === listId ? change(own) : own])),
  });

const IN_PERSON = "inPerson";

/** Rules for every table, each in a table where no other rule looks at the cell. */
export const commonPlants: readonly Plant[] = [
  {
    // Neither row can be the one that is meant: each of them is told.
    finds: ["error G1.repeated nurseryChecklist n1 itemId", "error G1.repeated nurseryChecklist n3 itemId"],
    cells: { "nurseryChecklist n3": { itemId: "n-០1" } },
  },
  {
    finds: ["error G1.repeated nurseryPhases h7 phaseNo", "error G1.repeated nurseryPhases h8 phaseNo"],
    cells: { "nurseryPhases h8": { phaseNo: 7 } },
  },
  {
    finds: ["warning G1.form nurseryChecklist n3 itemId"],
    cells: { "nurseryChecklist n3": { itemId: "N3" } },
  },
  {
    finds: ["warning G1.form meetings m2 startTime"],
    cells: { "meetings m2": { startTime: "8h30" } },
  },
  { finds: ["error G2.blank trainings t2 topic"], cells: { "trainings t2": { topic: null } } },
  {
    finds: ["error G2.blank plan a2 responsibleUnit"],
    cells: { "plan a2": { responsibleUnit: "" } },
  },
  {
    finds: ["error G2.oneLanguage trainings t2 titleKm"],
    cells: { "trainings t2": { titleKm: null, titleEn: null } },
  },
  {
    finds: ["warning G2.notSetYet trainings t2 plannedTotal"],
    cells: { "trainings t2": { plannedTotal: null } },
  },
  { finds: ["error G3.unknown trainings t1 mode"], cells: { "trainings t1": { mode: "by pigeon post" } } },
  { finds: ["error G3.near trainings t1 mode"], cells: { "trainings t1": { mode: "In persn" } } },
  {
    finds: ["error G3.unknown decisions b3 responsibleUnit"],
    cells: { "decisions b3": { responsibleUnit: "?" } },
  },
  {
    finds: ["error G3.renamed trainings t1 mode"],
    book: withList("mode", (own) =>
      own.map((one) => (one.code === IN_PERSON ? { ...one, label: { en: "Together", km: "ជួបគ្នា" } } : one)),
    ),
  },
  {
    finds: ["error G3.removed trainings t1 mode"],
    book: withList("mode", (own) => own.filter(({ code }) => code !== IN_PERSON)),
  },
  {
    finds: ["error G4.text nurseryChecklist n2 dueDate"],
    cells: { "nurseryChecklist n2": { dueDate: "15/06/2025" } },
  },
  {
    finds: ["error G4.notADay nurseryChecklist n2 dueDate"],
    cells: { "nurseryChecklist n2": { dueDate: "soon" } },
  },
  {
    finds: ["error G4.notADay nurseryChecklist n2 dueDate"],
    cells: { "nurseryChecklist n2": { dueDate: -3 } },
  },
  {
    finds: ["warning G5.outside nurseryChecklist n2 dueDate"],
    cells: { "nurseryChecklist n2": { dueDate: "2029-01-01" } },
  },
  { finds: ["warning G5.future inputs in1 updatedOn"], cells: { "inputs in1": { updatedOn: "2025-05-16" } } },
  { finds: ["error G6 plan a3 endDate"], cells: { "plan a3": { endDate: "2025-06-30" } } },
  {
    finds: ["error G6 nurseryPhases h8 plannedEnd"],
    cells: { "nurseryPhases h8": { plannedEnd: "2025-08-31" } },
  },
  { finds: ["error G7.whole nurseryUse u1 incidents"], cells: { "nurseryUse u1": { incidents: 0.5 } } },
  { finds: ["error G7.low nurseryUse u1 incidents"], cells: { "nurseryUse u1": { incidents: -1 } } },
  { finds: ["error G7.low trainings t2 budgetAmount"], cells: { "trainings t2": { budgetAmount: -1 } } },
  { finds: ["error G7.high nurseryUse u1 daysOpen"], cells: { "nurseryUse u1": { daysOpen: 32 } } },
  { finds: ["error G7.women meetings m2 attendWomen"], cells: { "meetings m2": { attendWomen: 41 } } },
  {
    finds: ["error G7.women nurseryUse u1 parentVisitsWomen"],
    cells: { "nurseryUse u1": { parentVisitsWomen: 41 } },
  },
  { finds: ["error G8 inputs in1 decidedIn"], cells: { "inputs in1": { decidedIn: "M-2025-09" } } },
  { finds: ["error G8 trainings t2 planCode"], cells: { "trainings t2": { planCode: "SO1.ST9" } } },
  { finds: ["warning G9 events e1 spent"], cells: { "events e1": { spent: 5_000_001 } } },
  { finds: ["warning G10.km events e1 themeKm"], cells: { "events e1": { themeKm: "Equality" } } },
  { finds: ["warning G10.en events e1 themeEn"], cells: { "events e1": { themeEn: "សមភាព" } } },
  { finds: ["warning G11.text nurseryUse u1 incidents"], cells: { "nurseryUse u1": { incidents: "២" } } },
  {
    finds: ["error G11.notANumber nurseryUse u1 incidents"],
    cells: { "nurseryUse u1": { incidents: "a few" } },
  },
  { finds: ["warning G12 meetings m2 venue"], cells: { "meetings m2": { venue: "Hall\u200B A" } } },
  { finds: ["warning G13 decisions x1 -"], adds: { decisions: [{ rowId: "x1" }] } },
  {
    finds: ["error G14.outside eventTasks k6 progressPct"],
    cells: { "eventTasks k6": { progressPct: -0.1 } },
  },
  { finds: ["error G14.meant eventTasks k6 progressPct"], cells: { "eventTasks k6": { progressPct: 50 } } },
  {
    finds: ["warning X8 inputs in2 fromUnit"],
    book: withList("units", (own) =>
      own.map((unit) => (unit.code === "IA" ? { ...unit, active: false } : unit)),
    ),
  },
  {
    finds: ["warning X10 decisions b3 meetingCode"],
    cells: { "decisions b3": { meetingCode: "m-២០២៥-01" } },
  },
];
