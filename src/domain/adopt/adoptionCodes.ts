import { healRefusals, healSteps } from "../heal/Healing";
import { rowStatuses } from "./AdoptionPreview";
import { matchReasons } from "./ColumnMatch";
import { rowReasons } from "./SourceTable";

/** Every code that bringing in a table can say. Each has a text in both languages. */
export const adoptionCodes = {
  steps: healSteps,
  refusals: healRefusals,
  rows: rowReasons,
  statuses: rowStatuses,
  matches: matchReasons,
} as const;
