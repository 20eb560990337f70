import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/**
 * A4: what was decided and is neither completed nor cancelled is not past its due date on the as-of date. Of
 * directions D-5 speaks, where the workbook has their table.
 */
export const a4Overdue = defineRule({
  code: "A4",
  severity: "warning",
  scope: "row",
  title: draftLabel("Decisions are not overdue", "សេចក្តីសម្រេចមិនហួសកាលកំណត់"),
  source: "Decisions and actions; days are counted from the as-of date",
  templates: ["decisions"],
  check(table, say) {
    const { asOfDate } = table.settings;
    const kinds = table.codes("kind");
    const statuses = table.codes("status");
    const dues = table.numbers("dueDate");
    const hasDirections = table.other("directions") !== undefined;
    for (const row of table.rows) {
      const status = statuses[row];
      const due = dues[row] ?? NaN;
      if (!(due < asOfDate) || status === "completed" || status === "cancelled") continue;
      if (kinds[row] === "information" || (kinds[row] === "direction" && hasDirections)) continue;
      say(row, "dueDate", { due: shownDay(due), days: asOfDate - due });
    }
  },
});
