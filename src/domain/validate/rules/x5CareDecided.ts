import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** X5: direction 3 is not completed while a proposal of the care review is pending. */
export const x5CareDecided = defineRule({
  code: "X5",
  severity: "warning",
  scope: "row",
  title: draftLabel("Completed D3 has every proposal decided", "D3 បានបញ្ចប់មានសំណើសម្រេចគ្រប់"),
  source: "Cross-table check of directions and care review",
  templates: ["directions"],
  check(table, say) {
    const review = table.other("careReview");
    if (!review) return;
    const decisions = review.codes("decision");
    const count = review.rows.filter((row) => decisions[row] === "pending").length;
    if (count === 0) return;
    const codes = table.keys("directionCode");
    const statuses = table.codes("status");
    for (const row of table.rows) {
      if (codes[row] === "d3" && statuses[row] === "completed")
        say(row, "status", { status: table.labelAt("status", row), count });
    }
  },
});
