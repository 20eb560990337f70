import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** T4: a completed course says how many women took part; blank means "not reported", never 0. */
export const t4WomenCounted = defineRule({
  code: "T4",
  severity: "warning",
  scope: "row",
  title: draftLabel("Women were counted", "បានរាប់ចំនួនស្ត្រី"),
  source: "Training courses; sex-disaggregated data",
  templates: ["trainings"],
  check(table, say) {
    if (!table.has("actualWomen")) return;
    const statuses = table.codes("status");
    const blank = table.blank("actualWomen");
    for (const row of table.rows) {
      if (statuses[row] === "completed" && blank[row] === 1) say(row, "actualWomen");
    }
  },
});
