import { draftLabel } from "../../schema/Label";
import { OPENING_PHASE } from "../../schema/lists/nurseryLists";
import type { CheckedTable } from "../CheckedTable";

import { defineRule } from "../defineRule";
import { missingMusts } from "../missingMusts";

/** N2: once the opening is completed, no must-have is missing or unknown. */
export const n2OpenedComplete = defineRule({
  code: "N2",
  severity: "warning",
  scope: "row",
  title: draftLabel("An open room has every must-have", "បន្ទប់ដែលបើកមានលក្ខខណ្ឌចាំបាច់គ្រប់"),
  source: "Nursery checklist",
  templates: ["nurseryChecklist"],
  check(table, say) {
    const phases = table.other("nurseryPhases");
    if (!phases || !isOpened(phases)) return;
    for (const row of missingMusts(table))
      say(row, "available", { available: table.labelAt("available", row) });
  },
});

function isOpened(phases: CheckedTable): boolean {
  const numbers = phases.numbers("phaseNo");
  const statuses = phases.codes("status");
  return phases.rows.some((row) => numbers[row] === OPENING_PHASE && statuses[row] === "completed");
}
