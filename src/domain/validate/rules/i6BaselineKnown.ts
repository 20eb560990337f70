import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** I6: the baseline is known. Blank is allowed and means unknown, which is not 0. */
export const i6BaselineKnown = defineRule({
  code: "I6",
  severity: "warning",
  scope: "row",
  title: draftLabel("The baseline is known", "ទិន្នន័យគោលត្រូវបានដឹង"),
  source: "Indicators",
  templates: ["indicators"],
  check(table, say) {
    if (!table.has("baselineValue")) return;
    const blank = table.blank("baselineValue");
    for (const row of table.rows) if (blank[row] === 1) say(row, "baselineValue");
  },
});
