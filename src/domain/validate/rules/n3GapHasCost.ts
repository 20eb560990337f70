import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** N3: what is missing has a price, or its cost is not in the sum. */
export const n3GapHasCost = defineRule({
  code: "N3",
  severity: "warning",
  scope: "row",
  title: draftLabel("Missing items have a price", "របស់ដែលខ្វះមានតម្លៃ"),
  source: "Nursery checklist",
  templates: ["nurseryChecklist"],
  check(table, say) {
    if (!table.has("unitCost")) return;
    const needs = table.numbers("qtyNeeded");
    const haves = table.numbers("qtyAvailable");
    const blank = table.blank("unitCost");
    for (const row of table.rows) {
      const have = haves[row] ?? NaN;
      const gap = (needs[row] ?? NaN) - (Number.isNaN(have) ? 0 : have);
      if (gap > 0 && blank[row] === 1) say(row, "unitCost", { gap });
    }
  },
});
