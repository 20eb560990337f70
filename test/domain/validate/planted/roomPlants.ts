import type { Plant } from "./Plant";

/** The nursery room, training courses and Women's Day. */
export const roomPlants: readonly Plant[] = [
  {
    finds: ["error N1 nurseryChecklist n1 qtyAvailable"],
    cells: { "nurseryChecklist n1": { qtyAvailable: 0 } },
  },
  {
    finds: ["warning N2 nurseryChecklist n2 available"],
    cells: { "nurseryPhases h7": { status: "completed", actualEnd: "2025-08-15", progressPct: 1 } },
  },
  {
    finds: ["warning N3 nurseryChecklist n2 unitCost"],
    cells: { "nurseryChecklist n2": { unitCost: null } },
  },
  {
    finds: ["note N4 nurseryChecklist n3 basis"],
    cells: { "nurseryChecklist n3": { basis: "labourLawRef" } },
  },
  { finds: ["error U1 nurseryUse u1 daysOpen"], cells: { "nurseryUse u1": { daysOpen: 29 } } },
  {
    finds: ["error U2 nurseryUse u1 month", "error U2 nurseryUse u2 month"],
    cells: { "nurseryUse u2": { month: "2025-02-15" } },
  },
  { finds: ["warning U3 nurseryUse u2 month"], cells: { "nurseryUse u2": { month: "2025-06-01" } } },
  {
    finds: ["error H1 nurseryPhases h1 actualEnd"],
    cells: { "nurseryPhases h1": { actualEnd: "2025-01-05" } },
  },
  {
    finds: ["warning H2 nurseryPhases h2 actualStart"],
    cells: { "nurseryPhases h2": { actualStart: "2025-01-30" } },
  },
  {
    finds: ["warning H2 nurseryPhases h8 plannedStart"],
    cells: { "nurseryPhases h8": { plannedStart: "2025-08-14" } },
  },
  { finds: ["error H3.end nurseryPhases h1 actualEnd"], cells: { "nurseryPhases h1": { actualEnd: null } } },
  {
    finds: ["error H3.progress nurseryPhases h1 progressPct"],
    cells: { "nurseryPhases h1": { progressPct: 0.99 } },
  },
  {
    finds: ["error H3.noProgress nurseryPhases h1 progressPct"],
    cells: { "nurseryPhases h1": { progressPct: null } },
  },
  {
    finds: ["warning H4.noDate nurseryPhases h7 plannedEnd"],
    cells: { "nurseryPhases h7": { plannedEnd: null } },
  },
  { finds: ["warning H4.noPhase nurseryPhases - phaseNo"], drops: ["nurseryPhases h7"] },

  { finds: ["error T1 trainings t2 plannedWomen"], cells: { "trainings t2": { plannedWomen: 26 } } },
  {
    finds: ["error T2.future trainings t1 endDate"],
    cells: { "trainings t1": { endDate: "2025-05-16", followUpOn: null } },
  },
  { finds: ["error T2.total trainings t1 actualTotal"], cells: { "trainings t1": { actualTotal: null } } },
  { finds: ["warning T3 trainings t2 actualTotal"], cells: { "trainings t2": { actualTotal: 20 } } },
  { finds: ["warning T4 trainings t1 actualWomen"], cells: { "trainings t1": { actualWomen: null } } },
  { finds: ["error T5.total trainings t1 actualTotal"], cells: { "trainingLevels l1": { total: 17 } } },
  { finds: ["error T5.women trainings t1 actualWomen"], cells: { "trainingLevels l1": { women: 14 } } },
  { finds: ["warning T6.range trainings t1 postScore"], cells: { "trainings t1": { postScore: 101 } } },
  { finds: ["warning T6.fell trainings t1 postScore"], cells: { "trainings t1": { postScore: 49 } } },
  {
    finds: ["error T6.satisfaction trainings t1 satisfaction"],
    cells: { "trainings t1": { satisfaction: 6 } },
  },
  { finds: ["warning T7 trainings t1 actualTotal"], cells: { "trainings t1": { plannedTotal: 57 } } },
  {
    finds: ["warning T8 trainings t1 titleKm", "warning T8 trainings t3 titleKm"],
    cells: { "trainings t3": { titleKm: "មូលដ្ឋានយេនឌ័រ", startDate: "2025-02-10", endDate: "2025-02-12" } },
  },
  { finds: ["warning T9 trainings t1 followUpOn"], cells: { "trainings t1": { followUpOn: "2025-02-11" } } },
  {
    finds: ["error T10 trainingLevels l1 positionLevel", "error T10 trainingLevels l2 positionLevel"],
    cells: { "trainingLevels l2": { positionLevel: "officer" } },
  },

  {
    finds: ["warning E1 events e2 celebrationDate"],
    cells: { "events e2": { celebrationDate: "2026-03-16" } },
  },
  { finds: ["error E2 eventTasks k5 dueDate"], cells: { "eventTasks k5": { dueDate: "2026-03-07" } } },
  { finds: ["error E3.missing eventTasks k5 dependsOn"], cells: { "eventTasks k5": { dependsOn: "E-99" } } },
  { finds: ["error E3.self eventTasks k5 dependsOn"], cells: { "eventTasks k5": { dependsOn: "E-05" } } },
  // Each task of a ring waits for the other: nobody knows which link is the wrong one.
  {
    finds: ["error E3.ring eventTasks k4 dependsOn", "error E3.ring eventTasks k5 dependsOn"],
    cells: { "eventTasks k4": { dependsOn: "E-05" } },
  },
  {
    finds: ["warning E3.order eventTasks k5 dueDate"],
    cells: { "eventTasks k5": { dueDate: "2026-01-30" } },
  },
  { finds: ["error E4 eventTasks k1 doneOn"], cells: { "eventTasks k1": { doneOn: null } } },
  {
    finds: ["warning E5.soon eventTasks k4 status"],
    cells: { "eventTasks k4": { startDate: "2025-05-16", dueDate: "2025-05-29" } },
  },
  {
    finds: ["warning E5.overdue eventTasks k6 dueDate"],
    cells: { "eventTasks k6": { dueDate: "2025-05-14" } },
  },
  { finds: ["warning E6 events e1 budget"], cells: { "eventTasks k3": { cost: 2_000_001 } } },
  {
    finds: ["warning X2 events e1 celebrationDate"],
    cells: { "events e1": { celebrationDate: "2025-03-09" } },
  },
];
