import { dayParts, shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { directionDueDay } from "../directionDueDay";
import { eventYear } from "../eventYear";

/** X2: Women's Day of the year in which direction 1 is due is not celebrated after that due date. */
export const x2EventMeetsDirection = defineRule({
  code: "X2",
  severity: "warning",
  scope: "row",
  title: draftLabel("The celebration meets direction D1", "ពិធីស្របនឹងទិសដៅ D1"),
  source: "Cross-table check of events and directions",
  templates: ["events"],
  check(table, say) {
    const directions = table.other("directions");
    if (!directions) return;
    const { due } = directionDueDay(directions, "d1");
    if (Number.isNaN(due)) return;
    const { year } = dayParts(due);
    const codes = table.keys("eventCode");
    const dates = table.numbers("celebrationDate");
    for (const row of table.rows) {
      const date = dates[row] ?? NaN;
      if (eventYear(codes[row] ?? "") !== year || !(date > due)) continue;
      say(row, "celebrationDate", { date: shownDay(date), due: shownDay(due) });
    }
  },
});
