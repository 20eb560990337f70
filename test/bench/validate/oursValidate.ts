import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import type { Workbook } from "../../../src/domain/Workbook";
import { PLACE, type PlanField } from "../data/planPlaces";
import type { Flag } from "./Flag";

/** What the product finds, by rule and place, to be held beside the others. */
export const oursValidate = (workbook: Workbook): Flag[] =>
  validateWorkbook(workbook).map(({ code, row, field }) => ({
    code,
    row: row ?? -1,
    place: field === null ? -1 : PLACE[field as PlanField],
  }));
