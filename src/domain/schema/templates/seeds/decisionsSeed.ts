import type { SeedRow } from "../../Template";
import { directionsSeed } from "./directionsSeed";

const shared = {
  meetingCode: "M-2024-01",
  responsibleUnit: "GS",
  status: "notStarted",
  progressPct: 0,
} as const;

/** The five directions as the meeting of 27/11/2024 gave them, and the January meeting that follows from the fourth. */
export const decisionsSeed: readonly SeedRow[] = [
  ...directionsSeed.map(({ directionCode, titleKm, titleEn, dueDate }, index): SeedRow => ({
    rowId: `decisions-s0${index + 1}`,
    actionId: `A-00${index + 1}`,
    kind: "direction",
    textKm: titleKm ?? null,
    textEn: titleEn ?? null,
    directionCode: directionCode ?? null,
    ...(dueDate === undefined ? {} : { dueDate }),
    ...shared,
  })),
  {
    rowId: "decisions-s06",
    actionId: "A-006",
    kind: "action",
    textKm: "រៀបចំកិច្ចប្រជុំខែមករា ដើម្បីប្រមូលធាតុចូលបញ្ចប់",
    textEn: "Prepare the January meeting for final inputs",
    directionCode: "D4",
    dueDate: "2025-01-31",
    ...shared,
  },
];
