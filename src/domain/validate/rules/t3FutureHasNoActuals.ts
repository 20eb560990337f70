import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** T3: a course that begins after the as-of date has no participants yet. */
export const t3FutureHasNoActuals = defineRule({
  code: "T3",
  severity: "warning",
  scope: "row",
  title: draftLabel("A future course has no participants yet", "វគ្គអនាគតមិនទាន់មានអ្នកចូលរួម"),
  source: "Training courses",
  templates: ["trainings"],
  check(table, say) {
    const { asOfDate } = table.settings;
    const starts = table.numbers("startDate");
    for (const id of ["actualTotal", "actualWomen"]) {
      const counts = table.numbers(id);
      for (const row of table.rows) {
        const start = starts[row] ?? NaN;
        const count = counts[row] ?? NaN;
        if (start > asOfDate && count > 0) say(row, id, { count, start: shownDay(start) });
      }
    }
  },
});
