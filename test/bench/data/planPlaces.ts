/** Where each field of the plan stands in a row; the row id is first. */
export const PLACE = {
  rowId: 0,
  planCode: 1,
  level: 2,
  parentCode: 3,
  titleKm: 4,
  titleEn: 5,
  directionCode: 6,
  nationalLink: 7,
  responsibleUnit: 8,
  partnerUnits: 9,
  startDate: 10,
  endDate: 11,
  budgetAmount: 12,
  spentAmount: 13,
  fundSource: 14,
  genderLevel: 15,
  dacScore: 16,
  status: 17,
  progressPct: 18,
  executionRate: 19,
  light: 20,
  remarks: 21,
  updatedOn: 22,
} as const;

export type PlanField = keyof typeof PLACE;

/** The fields by their place. */
export const PLAN_FIELDS = Object.keys(PLACE) as readonly PlanField[];
