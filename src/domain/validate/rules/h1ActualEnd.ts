import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** H1: a phase did not end before it began. */
export const h1ActualEnd = defineRule({
  code: "H1",
  severity: "error",
  scope: "row",
  title: draftLabel("Actual end is not before actual start", "ថ្ងៃបញ្ចប់ជាក់ស្តែងមិនមុនថ្ងៃចាប់ផ្តើម"),
  source: "Nursery phases",
  templates: ["nurseryPhases"],
  check(table, say) {
    const starts = table.numbers("actualStart");
    const ends = table.numbers("actualEnd");
    for (const row of table.rows) {
      const start = starts[row] ?? NaN;
      const end = ends[row] ?? NaN;
      if (end < start) say(row, "actualEnd", { end: shownDay(end), start: shownDay(start) });
    }
  },
});
