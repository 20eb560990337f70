import { draftLabel } from "../../schema/Label";
import { FIRST_TARGET_YEAR } from "../../schema/templates/indicatorTargetFields";
import { defineRule } from "../defineRule";

/** I5: a baseline is from 2024 or before; a later one has its reason in the remarks. */
export const i5BaselineYear = defineRule({
  code: "I5",
  severity: "error",
  scope: "row",
  title: draftLabel("The baseline is not after the plan began", "ឆ្នាំគោលមិនក្រោយឆ្នាំចាប់ផ្តើមផែនការ"),
  source: "Indicators; the plan begins in 2024",
  templates: ["indicators"],
  check(table, say) {
    if (!table.has("remarks")) return;
    const years = table.numbers("baselineYear");
    const noRemark = table.blank("remarks");
    for (const row of table.rows) {
      const year = years[row] ?? NaN;
      if (year > FIRST_TARGET_YEAR && noRemark[row] === 1)
        say(row, "baselineYear", { value: year, last: FIRST_TARGET_YEAR });
    }
  },
});
