import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** X6: direction 5 is not completed before any course is. */
export const x6TrainingDone = defineRule({
  code: "X6",
  severity: "warning",
  scope: "row",
  title: draftLabel("Completed D5 has a completed course", "D5 បានបញ្ចប់មានវគ្គបានបញ្ចប់"),
  source: "Cross-table check of directions and trainings",
  templates: ["directions"],
  check(table, say) {
    const trainings = table.other("trainings");
    if (!trainings?.has("status")) return;
    const courses = trainings.codes("status");
    if (trainings.rows.some((row) => courses[row] === "completed")) return;
    const codes = table.keys("directionCode");
    const statuses = table.codes("status");
    for (const row of table.rows) {
      if (codes[row] === "d5" && statuses[row] === "completed")
        say(row, "status", { status: table.labelAt("status", row) });
    }
  },
});
