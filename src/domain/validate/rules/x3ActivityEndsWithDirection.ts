import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { directionDue } from "../directionDue";
import { directionDueDay } from "../directionDueDay";

/** X3: the last of the plan's activities for direction 4 ends when that direction is due: on the day, in the month or year. */
export const x3ActivityEndsWithDirection = defineRule({
  code: "X3",
  severity: "warning",
  title: draftLabel("Activities of D4 end when it is due", "សកម្មភាព D4 បញ្ចប់តាមកាលកំណត់"),
  source: "Cross-table check of plan and directions",
  templates: ["plan"],
  check(table, say) {
    const directions = table.other("directions");
    if (!directions) return;
    const { due, precision } = directionDueDay(directions, "d4");
    if (Number.isNaN(due)) return;
    const levels = table.codes("level");
    const codes = table.codes("directionCode");
    const statuses = table.codes("status");
    const ends = table.numbers("endDate");
    let last = -Infinity;
    const rows = [...table.rows].filter((row) => {
      const isMeant = levels[row] === "activity" && codes[row] === "D4" && statuses[row] !== "cancelled";
      const end = ends[row] ?? NaN;
      if (isMeant && end > last) last = end;
      return isMeant && !Number.isNaN(end);
    });
    if (rows.length === 0 || directionDue(last, precision) === due) return;
    for (const row of rows) {
      if (ends[row] === last) say(row, "endDate", { end: shownDay(last), due: shownDay(due) });
    }
  },
});
