import { careReviewFindingsEn } from "./findings/careReview.en";
import { anyTableFindingsEn } from "./findings/anyTable.en";
import { crossTableFindingsEn } from "./findings/crossTable.en";
import { directionsFindingsEn } from "./findings/directions.en";
import { eventsFindingsEn } from "./findings/events.en";
import { meetingsFindingsEn } from "./findings/meetings.en";
import { indicatorsFindingsEn } from "./findings/indicators.en";
import { inputsFindingsEn } from "./findings/inputs.en";
import { nurseryFindingsEn } from "./findings/nursery.en";
import { planFindingsEn } from "./findings/plan.en";
import { progressFindingsEn } from "./findings/progress.en";
import { trainingsFindingsEn } from "./findings/trainings.en";
import { workbookFindingsEn } from "./findings/workbook.en";
/**
 * One message for each wording of each rule, keyed by its code or "code.variant". The caller says the place
 * first; the message gives the rule, the detail, then what to do. `{field}` is the field's heading, the other
 * slots are the finding's details.
 */
export const findingsEn = {
  ...workbookFindingsEn,
  ...anyTableFindingsEn,
  ...planFindingsEn,
  ...directionsFindingsEn,
  ...nurseryFindingsEn,
  ...trainingsFindingsEn,
  ...eventsFindingsEn,
  ...meetingsFindingsEn,
  ...crossTableFindingsEn,
  ...indicatorsFindingsEn,
  ...progressFindingsEn,
  ...careReviewFindingsEn,
  ...inputsFindingsEn,
} as const satisfies Readonly<Record<string, string>>;

/** "P3.status": the code of a rule, with a dot and the variant where it has several wordings. */
export type FindingKey = keyof typeof findingsEn;
