import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/**
 * C6: each strategy of the plan has a row in the care review: one whose section or plan code is the strategy's
 * code or one below it. Silent while the review is new.
 */
export const c6SectionReviewed = defineRule({
  code: "C6",
  severity: "warning",
  scope: "row",
  title: draftLabel("Every strategy is reviewed for care", "យុទ្ធសាស្ត្រនីមួយៗបានពិនិត្យខ្លឹមសារ Care Economy"),
  source: "Care Economy review against the plan matrix",
  templates: ["plan"],
  check(table, say) {
    const review = table.other("careReview");
    if (!review?.has("sectionCode") || !review.has("linkedPlanCode") || review.rows.length === 0) return;
    const reviewed = new Set<string>();
    for (const fieldId of ["sectionCode", "linkedPlanCode"]) {
      const keys = review.keys(fieldId);
      for (const row of review.rows) reviewed.add((keys[row] ?? "").split(".", 2).join("."));
    }
    const codes = table.keys("planCode");
    const levels = table.codes("level");
    for (const row of table.rows) {
      const code = codes[row] ?? "";
      if (levels[row] !== "strategy" || code === "" || reviewed.has(code)) continue;
      say(row, "planCode", { value: table.textAt("planCode", row), sheet: review.template.sheetName });
    }
  },
});
