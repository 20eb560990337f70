import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** E5: a task that is due within the days of the Settings has started; one past its due date is done. */
export const e5DueSoon = defineRule({
  code: "E5",
  severity: "warning",
  scope: "row",
  title: draftLabel("Tasks due soon have started", "ការងារជិតដល់កាលកំណត់បានចាប់ផ្តើម"),
  source: "Tasks of an event; days are counted from the as-of date",
  templates: ["eventTasks"],
  variants: ["soon", "overdue"],
  check(table, say) {
    const { asOfDate, dueSoonDays } = table.settings;
    const statuses = table.codes("status");
    const dues = table.numbers("dueDate");
    for (const row of table.rows) {
      const status = statuses[row];
      const due = dues[row] ?? NaN;
      const days = due - asOfDate;
      if (status === undefined || status === "completed" || status === "cancelled") continue;
      if (!(days <= dueSoonDays) && !(days < 0)) continue;
      const details = { due: shownDay(due), status: table.labelAt("status", row) };
      if (days < 0) say(row, "dueDate", { ...details, days: -days }, { variant: "overdue" });
      else if (status === "notStarted") say(row, "status", { ...details, days }, { variant: "soon" });
    }
  },
});
