import type { Plant } from "./Plant";

/** The plan matrix, its indicators with their values, and the reports on its activities. */
export const planPlants: readonly Plant[] = [
  { finds: ["error P1.form plan a4 planCode"], cells: { "plan a4": { planCode: "SO1.ST1.OP1.A4" } } },
  // An output has its indicators; what is called one by mistake has none.
  {
    finds: ["error P1.level plan a4 level", "warning P8.output plan a4 planCode"],
    cells: { "plan a4": { level: "output" } },
  },
  {
    finds: ["error P1.level plan st2 level"],
    cells: {
      "plan st2": {
        level: "activity",
        responsibleUnit: "GS",
        status: "cancelled",
        progressPct: 0,
        remarks: "No",
      },
    },
  },
  {
    finds: ["error P2.missing plan a4 parentCode"],
    cells: { "plan a4": { planCode: "SO1.ST1.OP9.A04", parentCode: "SO1.ST1.OP9" } },
  },
  // The parent is not there, so that the code can't begin with it either.
  {
    finds: ["error P2.missing plan a4 parentCode", "error P2.code plan a4 parentCode"],
    cells: { "plan a4": { parentCode: "SO1.ST1.OP9" } },
  },
  { finds: ["error P2.code plan a4 parentCode"], cells: { "plan a4": { parentCode: "SO1.ST2.OP1" } } },
  { finds: ["error P2.level plan op2 parentCode"], cells: { "plan op2": { parentCode: "SO1" } } },
  { finds: ["error P3.progress plan a1 progressPct"], cells: { "plan a1": { progressPct: 0.9 } } },
  { finds: ["error P3.status plan a1 status"], cells: { "plan a1": { status: "inProgress" } } },
  { finds: ["warning P4.progress plan a3 status"], cells: { "plan a3": { progressPct: 0.1 } } },
  { finds: ["warning P4.spent plan a3 status"], cells: { "plan a3": { spentAmount: 5 } } },
  { finds: ["warning P5 plan a3 status"], cells: { "plan a3": { startDate: "2025-05-14" } } },
  { finds: ["warning P6.start plan a1 startDate"], cells: { "plan a1": { startDate: "2024-05-31" } } },
  { finds: ["warning P6.end plan a3 endDate"], cells: { "plan a3": { endDate: "2026-01-01" } } },
  { finds: ["warning P7 plan op1 budgetAmount"], cells: { "plan op1": { budgetAmount: 6_999_999 } } },
  {
    finds: ["warning P8.objective plan so2 planCode"],
    adds: {
      plan: [{ rowId: "so2", planCode: "SO2", level: "objective", titleKm: "គោលបំណង", titleEn: "Objective" }],
    },
  },
  { finds: ["warning P8.output plan op2 planCode"], cells: { "indicators i3": { planCode: "SO1.ST1.OP1" } } },
  { finds: ["error P9 plan a4 remarks"], cells: { "plan a4": { remarks: null } } },
  { finds: ["warning P10 plan a2 budgetAmount"], cells: { "plan a2": { budgetAmount: "$ 750" } } },

  { finds: ["warning I1 indicators i2 target2028"], cells: { "indicators i2": { target2028: 1.5 } } },
  {
    finds: ["warning I1 indicatorValues v6 valueWomen"],
    cells: { "indicatorValues v6": { valueWomen: 30 } },
  },
  { finds: ["warning I2 indicators i2 aggregation"], cells: { "indicators i2": { aggregation: "sum" } } },
  { finds: ["warning I3 indicators i1 target2028"], cells: { "indicators i1": { target2028: 23 } } },
  { finds: ["warning I4 indicators i1 target2026"], cells: { "indicators i1": { target2026: null } } },
  { finds: ["error I5 indicators i1 baselineYear"], cells: { "indicators i1": { baselineYear: 2025 } } },
  { finds: ["warning I6 indicators i1 baselineValue"], cells: { "indicators i1": { baselineValue: null } } },

  {
    finds: ["error V1 indicatorValues v1 indicatorCode", "error V1 indicatorValues v5 indicatorCode"],
    cells: { "indicatorValues v5": { year: 2024 } },
  },
  {
    finds: ["error V2.frequency indicatorValues v7 period"],
    cells: { "indicatorValues v7": { period: "Y" } },
  },
  {
    finds: ["error V2.mixed indicatorValues v8 period", "error V2.mixed indicatorValues v9 period"],
    cells: { "indicatorValues v9": { year: 2024 } },
  },
  { finds: ["warning V3 indicatorValues v4 period"], drops: ["indicatorValues v3"] },
  {
    finds: ["warning V4 indicatorValues x1 period"],
    adds: {
      indicatorValues: [{ rowId: "x1", indicatorCode: "I01", year: 2025, period: "Q2", valueTotal: 15 }],
    },
  },
  {
    finds: ["warning V5 indicatorValues v4 valueTotal"],
    cells: { "indicatorValues v4": { valueTotal: 11 } },
  },
  {
    finds: ["warning V6 indicatorValues v5 valueTotal"],
    cells: { "indicatorValues v5": { valueTotal: 20 } },
  },
  {
    finds: ["warning V7.blank indicatorValues v8 valueWomen"],
    cells: { "indicatorValues v8": { valueWomen: null } },
  },
  {
    finds: ["error V7.more indicatorValues v8 valueWomen"],
    cells: { "indicatorValues v8": { valueWomen: 121 } },
  },

  {
    finds: ["error R1 progress r1 activityCode", "error R1 progress r2 activityCode"],
    cells: { "progress r2": { year: 2024, period: "Q4", reportedOn: "2025-01-20" } },
  },
  { finds: ["warning R2 progress r2 progressPct"], cells: { "progress r2": { progressPct: 0.4 } } },
  {
    finds: ["error R3.early progress r1 reportedOn"],
    cells: { "progress r1": { reportedOn: "2024-09-30" } },
  },
  {
    finds: ["warning R3.late progress r1 reportedOn"],
    cells: { "progress r1": { reportedOn: "2025-01-31" } },
  },
  { finds: ["warning R4.differs plan a1 spentAmount"], cells: { "plan a1": { spentAmount: 2_999_999 } } },
  { finds: ["warning R4.blank plan a1 spentAmount"], cells: { "plan a1": { spentAmount: null } } },
  {
    finds: ["warning R5 plan a2 planCode"],
    cells: { "progress r3": { year: 2024, period: "Q4", reportedOn: "2025-01-15" } },
  },

  { finds: ["warning C6 plan st2 planCode"], cells: { "careReview c2": { sectionCode: "ALL" } } },
  { finds: ["warning X3 plan a2 endDate"], cells: { "plan a2": { endDate: "2025-07-01" } } },
  {
    finds: ["warning X9 trainings t2 budgetAmount"],
    cells: { "plan a3": { budgetAmount: 1_000_000, fundSource: "partner" } },
  },
];
