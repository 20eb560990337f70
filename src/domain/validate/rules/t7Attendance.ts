import { draftLabel } from "../../schema/Label";
import { percentText } from "../cellText";
import { defineRule } from "../defineRule";

const MOST = 1.5;
const LEAST = 0.5;

/** T7: about as many people came as were planned: from half to one and a half times. */
export const t7Attendance = defineRule({
  code: "T7",
  severity: "warning",
  scope: "row",
  title: draftLabel("Attendance is near the plan", "ចំនួនចូលរួមជិតនឹងផែនការ"),
  source: "Training courses",
  templates: ["trainings"],
  check(table, say) {
    const planned = table.numbers("plannedTotal");
    const actual = table.numbers("actualTotal");
    for (const row of table.rows) {
      const plan = planned[row] ?? NaN;
      const came = actual[row] ?? NaN;
      if (!(plan > 0) || !(came > plan * MOST || came < plan * LEAST)) continue;
      say(row, "actualTotal", { actual: came, planned: plan, share: percentText(came / plan) });
    }
  },
});
