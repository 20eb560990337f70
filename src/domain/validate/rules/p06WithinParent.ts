import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { NO_ROW } from "../linkedRows";

/** P6: a row's dates lie within its parent's, where both have them. */
export const p06WithinParent = defineRule({
  code: "P6",
  severity: "warning",
  scope: "row",
  title: draftLabel("Dates lie within the parent's", "កាលបរិច្ឆេទស្ថិតក្នុងរយៈពេលរបស់លេខកូដមេ"),
  source: "Plan matrix",
  templates: ["plan"],
  variants: ["start", "end"],
  check(table, say) {
    const parents = table.linkedRows("parentCode");
    const starts = table.numbers("startDate");
    const ends = table.numbers("endDate");
    const plan = table.other(table.template.id) ?? table;
    const [startsAbove, endsAbove] = [plan.numbers("startDate"), plan.numbers("endDate")];
    for (const row of table.rows) {
      const parent = parents[row] ?? NO_ROW;
      if (parent < 0 || parent === row) continue;
      const start = starts[row] ?? NaN;
      const end = ends[row] ?? NaN;
      const from = startsAbove[parent] ?? NaN;
      const to = endsAbove[parent] ?? NaN;
      if (!(start < from || end > to)) continue;
      const code = table.textAt("parentCode", row);
      if (start < from) {
        say(
          row,
          "startDate",
          { value: shownDay(start), parent: code, limit: shownDay(from) },
          { variant: "start" },
        );
      }
      if (end > to)
        say(row, "endDate", { value: shownDay(end), parent: code, limit: shownDay(to) }, { variant: "end" });
    }
  },
});
