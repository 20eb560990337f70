import { direction } from "./cleanDirectionRows";
import type { Plant } from "./Plant";

/** The five directions, the care review, inputs, meetings and decisions. */
export const directionPlants: readonly Plant[] = [
  {
    finds: ["error D-1.unknown directions d6 directionCode"],
    adds: { directions: [direction(6, { dueDate: "2025-12-31", duePrecision: "day" })] },
  },
  {
    finds: [
      "error D-1.repeated directions d5 directionCode",
      "error D-1.repeated directions x1 directionCode",
    ],
    adds: { directions: [{ ...direction(5, { dueDate: "2025-12-31", duePrecision: "day" }), rowId: "x1" }] },
  },
  { finds: ["error D-1.missing directions - directionCode"], drops: ["directions d2"] },
  {
    finds: ["error D-2.date directions d5 duePrecision"],
    cells: { "directions d5": { duePrecision: "none" } },
  },
  { finds: ["error D-2.blank directions d5 dueDate"], cells: { "directions d5": { dueDate: null } } },
  {
    finds: ["warning D-2.noDate directions d5 dueDate"],
    cells: { "directions d5": { dueDate: null, duePrecision: "none" } },
  },
  {
    finds: ["warning D-3 directions d5 directionCode"],
    cells: { "trainings t1": { directionCode: null }, "trainings t2": { directionCode: "D4" } },
  },
  { finds: ["error D-4 directions d5 dueDate"], cells: { "directions d5": { givenOn: "2026-01-01" } } },
  {
    finds: ["warning D-5 directions d2 dueDate"],
    cells: { "directions d2": { dueDate: "2025-04-30" } },
  },
  { finds: ["error X4 directions d4 status"], cells: { "directions d4": { status: "completed" } } },
  { finds: ["warning X5 directions d3 status"], cells: { "directions d3": { status: "completed" } } },
  {
    finds: ["warning X6 directions d5 status"],
    cells: { "directions d5": { status: "completed" }, "trainings t1": { status: "suspended" } },
  },
  { finds: ["warning X7 directions d2 status"], cells: { "directions d2": { status: "completed" } } },

  {
    finds: ["error C1 careReview c3 proposedKm"],
    cells: { "careReview c3": { proposedKm: null, proposedEn: null } },
  },
  {
    finds: ["error C2 careReview c2 insertedInVersion"],
    cells: { "careReview c2": { insertedInVersion: "draft2" } },
  },
  { finds: ["warning C3 careReview c3 insertedInVersion"], settings: { dueSoonDays: 46 } },
  {
    finds: ["warning C4 careReview c1 sectionCode", "warning C4 careReview c3 sectionCode"],
    cells: {
      "careReview c3": { sectionCode: "SO1.ST1", careR: "recognise", proposedKm: "បន្ថែមខ្លឹមសារថែទាំ" },
    },
  },
  { finds: ["warning C5 careReview c3 careR"], cells: { "careReview c3": { beneficiary: "families" } } },

  { finds: ["error IN1 inputs in2 response"], cells: { "inputs in2": { response: null } } },
  { finds: ["error IN2 inputs in1 decision"], cells: { "inputs in1": { decision: "pending" } } },
  {
    finds: ["error IN3 inputs in1 incorporatedVersion"],
    cells: { "inputs in1": { incorporatedVersion: null } },
  },
  { finds: ["error IN4 inputs in1 decidedOn"], cells: { "inputs in1": { decidedOn: "2025-01-09" } } },
  { finds: ["warning IN5 inputs in3 status"], cells: { "inputs in3": { receivedOn: "2025-05-04" } } },
  {
    finds: ["warning IN6 inputs in1 comment", "warning IN6 inputs in2 comment"],
    cells: { "inputs in2": { comment: "Name the unit, that reports!" } },
  },
  { finds: ["warning IN7 inputs in3 receivedOn"], settings: { inputDeadline: "2025-05-09" } },
  { finds: ["error IN8.form inputs in3 inputId"], cells: { "inputs in3": { inputId: "IN-3" } } },
  {
    finds: ["error IN8.repeated inputs in1 inputId", "error IN8.repeated inputs in3 inputId"],
    cells: { "inputs in3": { inputId: "in-001" } },
  },
  {
    finds: ["error X11.unknown inputs in3 docVersion"],
    cells: { "inputs in3": { docVersion: "The blue one" } },
  },
  {
    finds: ["error X11.near careReview c3 insertedInVersion"],
    cells: { "careReview c3": { insertedInVersion: "Drafft 2" } },
  },

  {
    finds: ["error M1 meetings m4 minutesStatus"],
    cells: { "meetings m4": { minutesStatus: "approved", attendTotal: 30 } },
  },
  { finds: ["warning M2.women meetings m2 attendWomen"], cells: { "meetings m2": { attendWomen: null } } },
  { finds: ["warning M2.total meetings m3 attendTotal"], cells: { "meetings m3": { attendTotal: null } } },
  { finds: ["warning M3 meetings m3 minutesStatus"], cells: { "meetings m3": { date: "2025-05-07" } } },
  { finds: ["error M4 meetings m2 endTime"], cells: { "meetings m2": { endTime: "8:30" } } },

  { finds: ["error A1 decisions b2 dueDate"], cells: { "decisions b2": { dueDate: "2024-11-26" } } },
  { finds: ["error A2.day decisions b2 doneOn"], cells: { "decisions b2": { doneOn: null } } },
  { finds: ["error A2.early decisions b2 doneOn"], cells: { "decisions b2": { doneOn: "2024-11-26" } } },
  { finds: ["error A2.progress decisions b2 progressPct"], cells: { "decisions b2": { progressPct: 0.9 } } },
  {
    finds: ["error A2.noProgress decisions b2 progressPct"],
    cells: { "decisions b2": { progressPct: null } },
  },
  {
    finds: ["warning A3.unit decisions b3 responsibleUnit"],
    cells: { "decisions b3": { responsibleUnit: null } },
  },
  { finds: ["warning A3.due decisions b3 dueDate"], cells: { "decisions b3": { dueDate: null } } },
  { finds: ["warning A4 decisions b3 dueDate"], cells: { "decisions b3": { dueDate: "2025-05-14" } } },
  { finds: ["warning A5 decisions b3 status"], cells: { "decisions b3": { meetingCode: "M-2024-01" } } },
];
