import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** C5: reward and represent are for paid care workers, not for the unpaid care of families. */
export const c5PaidElement = defineRule({
  code: "C5",
  severity: "warning",
  scope: "row",
  title: draftLabel("Reward and represent are about paid care", "ផ្តល់តម្លៃ និងតំណាង គឺសម្រាប់ការថែទាំមានប្រាក់ឈ្នួល"),
  source:
    "ILO 5R framework: recognise, reduce, redistribute unpaid care; reward, represent paid care workers",
  templates: ["careReview"],
  check(table, say) {
    const elements = table.codes("careR");
    const groups = table.codes("beneficiary");
    for (const row of table.rows) {
      const element = elements[row];
      if ((element === "reward" || element === "represent") && groups[row] === "families")
        say(row, "careR", {
          value: table.labelAt("careR", row),
          beneficiary: table.labelAt("beneficiary", row),
        });
    }
  },
});
