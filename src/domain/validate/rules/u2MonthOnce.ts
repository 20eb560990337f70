import { dayParts, shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { otherRows } from "../otherRows";
import { rowsByKey } from "../rowsByKey";

/** U2: a month stands once, whichever of its days was typed for it. */
export const u2MonthOnce = defineRule({
  code: "U2",
  severity: "error",
  title: draftLabel("A month stands once", "ខែមានតែម្តង"),
  source: "Monthly use of the nursery room",
  templates: ["nurseryUse"],
  replaces: ["G1 month"],
  check(table, say) {
    const days = table.numbers("month");
    const months: string[] = [];
    for (const row of table.rows) {
      const day = days[row] ?? NaN;
      if (Number.isNaN(day)) continue;
      const { year, month } = dayParts(day);
      months[row] = `${year}-${month}`;
    }
    for (const rows of rowsByKey(table.rows, months).values()) {
      if (typeof rows === "number") continue;
      for (const row of rows) {
        const value = shownDay(days[row] ?? NaN).slice(3);
        say(row, "month", { value, rows: otherRows(table.data, rows, row) });
      }
    }
  },
});
