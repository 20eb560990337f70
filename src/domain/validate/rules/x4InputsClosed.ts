import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** X4: direction 4 is not completed while an input waits for its answer: every input's status is closed. */
export const x4InputsClosed = defineRule({
  code: "X4",
  severity: "error",
  scope: "row",
  title: draftLabel("Completed D4 has every input closed", "D4 បានបញ្ចប់មានធាតុចូលបិទគ្រប់"),
  source: "Cross-table check of directions and inputs",
  templates: ["directions"],
  check(table, say) {
    const inputs = table.other("inputs");
    if (!inputs?.has("status")) return;
    const states = inputs.codes("status");
    const count = inputs.rows.filter((row) => states[row] !== undefined && states[row] !== "closed").length;
    if (count === 0) return;
    const codes = table.keys("directionCode");
    const statuses = table.codes("status");
    for (const row of table.rows) {
      if (codes[row] === "d4" && statuses[row] === "completed")
        say(row, "status", { status: table.labelAt("status", row), count });
    }
  },
});
