import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** N1: what is available is there in the quantity needed. */
export const n1AvailableIsEnough = defineRule({
  code: "N1",
  severity: "error",
  scope: "row",
  title: draftLabel("Available means enough", "មាន មានន័យថាគ្រប់ចំនួន"),
  source: "Nursery checklist",
  templates: ["nurseryChecklist"],
  check(table, say) {
    const available = table.codes("available");
    const needs = table.numbers("qtyNeeded");
    const haves = table.numbers("qtyAvailable");
    for (const row of table.rows) {
      const needed = needs[row] ?? NaN;
      const have = haves[row] ?? NaN;
      if (available[row] !== "yes" || !(have < needed)) continue;
      say(row, "qtyAvailable", { available: table.labelAt("available", row), have, needed });
    }
  },
});
