import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** S8: a column's drop-down or rule stands over all its cells: cells pasted with their formats bring their own. */
export const s8RulesInPlace = defineRule({
  code: "S8",
  severity: "warning",
  title: draftLabel("Drop-downs and rules are in place", "បញ្ជីជ្រើសរើស និងវិធាននៅគ្រប់"),
  source: "Excel replaces data validation when cells are pasted",
  variants: ["gone", "part"],
  check({ data }, say) {
    for (const { field, what, isWhole } of data.spoilt ?? [])
      if (what === "rule") say(null, field, {}, { variant: isWhole ? "gone" : "part" });
  },
});
