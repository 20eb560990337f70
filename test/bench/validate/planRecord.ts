import type { CellValue, Row } from "../../../src/domain/record/TableData";
import { PLACE, type PlanField } from "../data/planPlaces";

/** A row by the names of its fields, as schemas name them. */
export type PlanRecord = Readonly<Record<PlanField, CellValue | undefined>>;

/** Written out, since that is the fastest way to make an object of a row. */
export const planRecord = (row: Row): PlanRecord => ({
  rowId: row[PLACE.rowId],
  planCode: row[PLACE.planCode],
  level: row[PLACE.level],
  parentCode: row[PLACE.parentCode],
  titleKm: row[PLACE.titleKm],
  titleEn: row[PLACE.titleEn],
  directionCode: row[PLACE.directionCode],
  nationalLink: row[PLACE.nationalLink],
  responsibleUnit: row[PLACE.responsibleUnit],
  partnerUnits: row[PLACE.partnerUnits],
  startDate: row[PLACE.startDate],
  endDate: row[PLACE.endDate],
  budgetAmount: row[PLACE.budgetAmount],
  spentAmount: row[PLACE.spentAmount],
  fundSource: row[PLACE.fundSource],
  genderLevel: row[PLACE.genderLevel],
  dacScore: row[PLACE.dacScore],
  status: row[PLACE.status],
  progressPct: row[PLACE.progressPct],
  executionRate: row[PLACE.executionRate],
  light: row[PLACE.light],
  remarks: row[PLACE.remarks],
  updatedOn: row[PLACE.updatedOn],
});
