import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** S9: cells have a number format that shows what they are, and a table has the colours of its template. */
export const s9LooksInPlace = defineRule({
  code: "S9",
  severity: "warning",
  title: draftLabel("Formats and colours are in place", "ទម្រង់ និងពណ៌នៅគ្រប់"),
  source: "Excel replaces formats when cells are pasted",
  variants: ["format", "colours"],
  check({ data }, say) {
    for (const { field, what } of data.spoilt ?? [])
      if (what !== "rule") say(null, field, {}, { variant: what });
  },
});
