import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** D-2: no due date and the precision "no date" go together; an open direction without a date is worth a look. */
export const d2DuePrecision = defineRule({
  code: "D-2",
  severity: "error",
  scope: "row",
  title: draftLabel("Due date agrees with its precision", "កាលកំណត់ស្របនឹងកម្រិតច្បាស់"),
  source: "News item of 27/11/2024: three directions came without a date",
  templates: ["directions"],
  replaces: ["G2 dueDate"],
  variants: ["date", "blank", "noDate"],
  check(table, say) {
    if (!table.has("dueDate")) return;
    const precisions = table.codes("duePrecision");
    const statuses = table.codes("status");
    const days = table.numbers("dueDate");
    const blank = table.blank("dueDate");
    for (const row of table.rows) {
      const precision = precisions[row];
      const status = statuses[row];
      if (precision === undefined) continue;
      const details = { precision: table.labelAt("duePrecision", row) };
      if (precision === "none" && blank[row] !== 1) {
        const day = days[row] ?? NaN;
        const due = Number.isNaN(day) ? table.textAt("dueDate", row) : shownDay(day);
        say(row, "duePrecision", { ...details, due }, { variant: "date" });
      } else if (precision !== "none" && blank[row] === 1) say(row, "dueDate", details, { variant: "blank" });
      else if (precision === "none" && status !== "completed" && status !== "cancelled")
        say(row, "dueDate", details, { variant: "noDate", severity: "warning" });
    }
  },
});
