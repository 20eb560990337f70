import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** Days after which an input should have been taken up. */
const DAYS = 10;

/** IN5: an input is not open for more than 10 days on the as-of date. */
export const in5AnsweredSoon = defineRule({
  code: "IN5",
  severity: "warning",
  scope: "row",
  title: draftLabel("Inputs are taken up soon", "ធាតុចូលត្រូវបានឆ្លើយតបទាន់ពេល"),
  source: "Inputs for finalising the plan; days are counted from the as-of date",
  templates: ["inputs"],
  check(table, say) {
    const { asOfDate } = table.settings;
    const statuses = table.codes("status");
    const received = table.numbers("receivedOn");
    for (const row of table.rows) {
      const day = received[row] ?? NaN;
      if (statuses[row] !== "open" || !(asOfDate - day > DAYS)) continue;
      const details = {
        status: table.labelAt("status", row),
        received: shownDay(day),
        days: asOfDate - day,
      };
      say(row, "status", details);
    }
  },
});
