import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** G4: a date is a real date, not text that looks like one: formulas cannot count with text. */
export const g04Day = defineRule({
  code: "G4",
  severity: "error",
  scope: "row",
  title: draftLabel("Dates are dates", "កាលបរិច្ឆេទត្រឹមត្រូវ"),
  source: "Common rule",
  variants: ["text", "notADay"],
  check(table, say) {
    for (const { field, misreads } of table.columns) {
      for (const misread of misreads) {
        const { kind, row } = misread;
        if (kind !== "textDay" && kind !== "notADay") continue;
        const value = table.textAt(field.id, row);
        const day = kind === "textDay" ? misread.day : undefined;
        if (day === undefined) say(row, field.id, { value }, { variant: "notADay" });
        else say(row, field.id, { value, day: shownDay(day) }, { variant: "text" });
      }
    }
  },
});
