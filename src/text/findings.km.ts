import { commonFindingsKm } from "./findings/common.km";
import { crossTableFindingsKm } from "./findings/crossTable.km";
import { directionsFindingsKm } from "./findings/directions.km";
import { nurseryFindingsKm } from "./findings/nursery.km";
import { planFindingsKm } from "./findings/plan.km";
import { trainingsFindingsKm } from "./findings/trainings.km";
import { workbookFindingsKm } from "./findings/workbook.km";
import type { FindingKey } from "./findings.en";

/** The messages of `findings.en` in Khmer: rule, detail, then what to do. */
export const findingsKm: Readonly<Record<FindingKey, string>> = {
  ...workbookFindingsKm,
  ...commonFindingsKm,
  ...planFindingsKm,
  ...directionsFindingsKm,
  ...nurseryFindingsKm,
  ...trainingsFindingsKm,
  ...crossTableFindingsKm,
};

/** Keys whose Khmer wording a native reader has read and found right. */
const checked: ReadonlySet<FindingKey> = new Set();

/** Keys whose Khmer wording is still to be checked by a native reader. */
export const toCheck: readonly FindingKey[] = (Object.keys(findingsKm) as FindingKey[]).filter(
  (key) => !checked.has(key),
);
