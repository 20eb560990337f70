import { isDay, shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** T2: a completed course has ended by the as-of date, and its participants were counted. */
export const t2CompletedIsPast = defineRule({
  code: "T2",
  severity: "error",
  scope: "row",
  title: draftLabel("A completed course is over and counted", "វគ្គបានបញ្ចប់មានចំនួនអ្នកចូលរួម"),
  source: "Training courses",
  templates: ["trainings"],
  replaces: ["G2 actualTotal"],
  variants: ["future", "total"],
  check(table, say) {
    const { asOfDate } = table.settings;
    const statuses = table.codes("status");
    const ends = table.numbers("endDate");
    const noTotal = table.blank("actualTotal");
    for (const row of table.rows) {
      if (statuses[row] !== "completed") continue;
      const status = table.labelAt("status", row);
      const end = ends[row] ?? NaN;
      if (end > asOfDate && isDay(asOfDate)) {
        say(row, "endDate", { status, end: shownDay(end), asOf: shownDay(asOfDate) }, { variant: "future" });
      }
      if (table.has("actualTotal") && noTotal[row] === 1)
        say(row, "actualTotal", { status }, { variant: "total" });
    }
  },
});
