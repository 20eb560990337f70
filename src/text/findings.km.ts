import { careReviewFindingsKm } from "./findings/careReview.km";
import { anyTableFindingsKm } from "./findings/anyTable.km";
import { crossTableFindingsKm } from "./findings/crossTable.km";
import { directionsFindingsKm } from "./findings/directions.km";
import { eventsFindingsKm } from "./findings/events.km";
import { meetingsFindingsKm } from "./findings/meetings.km";
import { indicatorsFindingsKm } from "./findings/indicators.km";
import { inputsFindingsKm } from "./findings/inputs.km";
import { nurseryFindingsKm } from "./findings/nursery.km";
import { planFindingsKm } from "./findings/plan.km";
import { progressFindingsKm } from "./findings/progress.km";
import { trainingsFindingsKm } from "./findings/trainings.km";
import { workbookFindingsKm } from "./findings/workbook.km";
import type { FindingKey } from "./findings.en";

/** The messages of `findings.en` in Khmer: rule, detail, then what to do. */
export const findingsKm: Readonly<Record<FindingKey, string>> = {
  ...workbookFindingsKm,
  ...anyTableFindingsKm,
  ...planFindingsKm,
  ...directionsFindingsKm,
  ...nurseryFindingsKm,
  ...trainingsFindingsKm,
  ...eventsFindingsKm,
  ...meetingsFindingsKm,
  ...crossTableFindingsKm,
  ...indicatorsFindingsKm,
  ...progressFindingsKm,
  ...careReviewFindingsKm,
  ...inputsFindingsKm,
};
