import { isDay, shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** G5: dates lie within the plan's period, and nothing was updated after the as-of date. */
export const g05WithinPlan = defineRule({
  code: "G5",
  severity: "warning",
  scope: "row",
  title: draftLabel("Dates lie within the plan", "កាលបរិច្ឆេទស្ថិតក្នុងរយៈពេលផែនការ"),
  source: "Common rule; the period is set on the Settings sheet",
  variants: ["outside", "future"],
  check(table, say) {
    const { planStart, planEnd, asOfDate } = table.settings;
    const shown = (day: number): string => (isDay(day) ? shownDay(day) : "");
    for (const { field, numbers } of table.columns) {
      if (field.type !== "day") continue;
      for (const row of table.rows) {
        const day = numbers[row] ?? NaN;
        if (field.id === "updatedOn" && day > asOfDate)
          say(row, field.id, { value: shown(day), asOf: shown(asOfDate) }, { variant: "future" });
        else if (day < planStart || day > planEnd) {
          const details = { value: shown(day), from: shown(planStart), to: shown(planEnd) };
          say(row, field.id, details, { variant: "outside" });
        }
      }
    }
  },
});
