import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { missingMusts } from "../missingMusts";

/** Items named in the message; the others are only counted. */
const NAMED = 5;

/** X7: direction 2 is not completed while a must-have of the nursery room is missing. */
export const x7NurseryReady = defineRule({
  code: "X7",
  severity: "warning",
  scope: "row",
  title: draftLabel("Completed D2 has every must-have", "D2 បានបញ្ចប់មានលក្ខខណ្ឌចាំបាច់គ្រប់"),
  source: "Cross-table check of directions and nursery checklist",
  templates: ["directions"],
  check(table, say) {
    const checklist = table.other("nurseryChecklist");
    if (!checklist) return;
    const missing = missingMusts(checklist);
    if (missing.length === 0) return;
    const items = missing.map((row) => checklist.textAt("itemId", row)).sort();
    const named = items.length > NAMED ? [...items.slice(0, NAMED), "…"] : items;
    const codes = table.keys("directionCode");
    const statuses = table.codes("status");
    for (const row of table.rows) {
      if (codes[row] !== "d2" || statuses[row] !== "completed") continue;
      say(row, "status", { status: table.labelAt("status", row), count: missing.length, items: named });
    }
  },
});
