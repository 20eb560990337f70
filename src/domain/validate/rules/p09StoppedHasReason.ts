import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** P9: suspended or cancelled work has a reason under Remarks. */
export const p09StoppedHasReason = defineRule({
  code: "P9",
  severity: "error",
  scope: "row",
  title: draftLabel("Stopped work has a reason", "ការងារដែលផ្អាក ឬបោះបង់មានមូលហេតុ"),
  source: "Plan matrix",
  templates: ["plan"],
  check(table, say) {
    if (!table.has("remarks")) return;
    const statuses = table.codes("status");
    const blank = table.blank("remarks");
    for (const row of table.rows) {
      const status = statuses[row];
      if ((status !== "suspended" && status !== "cancelled") || blank[row] !== 1) continue;
      say(row, "remarks", { status: table.labelAt("status", row) });
    }
  },
});
