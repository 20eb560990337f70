import { draftLabel } from "../../schema/Label";
import type { CheckedTable } from "../CheckedTable";
import { defineRule, type Say } from "../defineRule";

/**
 * Template -> fields of a total and of the women in it. Training courses and values of indicators have rules of
 * their own: T1, and V7, which compares no percents.
 */
const PAIRS: ReadonlyMap<string, readonly (readonly [total: string, women: string])[]> = new Map([
  ["nurseryUse", [["parentVisitsTotal", "parentVisitsWomen"]]],
  ["trainingLevels", [["total", "women"]]],
  [
    "events",
    [
      ["plannedTotal", "plannedWomen"],
      ["actualTotal", "actualWomen"],
    ],
  ],
  ["meetings", [["attendTotal", "attendWomen"]]],
]);

/** G7: counts are whole, numbers and amounts lie where their field allows, and women are not more than the total. */
export const g07Counts = defineRule({
  code: "G7",
  severity: "error",
  scope: "row",
  title: draftLabel("Counts and amounts make sense", "ចំនួនត្រឹមត្រូវ"),
  source: "Common rule; Cambodian reports give the total, of which women",
  variants: ["whole", "low", "high", "women"],
  check(table, say) {
    for (const { field, numbers } of table.columns) {
      if (field.type !== "integer" && field.type !== "number" && field.type !== "money") continue;
      if (table.isSaidByOwnRule("G7", field.id)) continue;
      const min = field.type === "money" ? 0 : (field.min ?? -Infinity);
      const max = field.type === "money" ? Infinity : (field.max ?? Infinity);
      const isWhole = field.type === "integer";
      for (const row of table.rows) {
        const value = numbers[row] ?? NaN;
        if (value < min) say(row, field.id, { value, min }, { variant: "low" });
        else if (value > max) say(row, field.id, { value, max }, { variant: "high" });
        else if (isWhole && value % 1 !== 0 && !Number.isNaN(value))
          say(row, field.id, { value }, { variant: "whole" });
      }
    }
    checkWomen(table, say);
  },
});

function checkWomen(table: CheckedTable, say: Say): void {
  for (const [totalId, womenId] of PAIRS.get(table.template.id) ?? []) {
    const totals = table.numbers(totalId);
    const womens = table.numbers(womenId);
    for (const row of table.rows) {
      const total = totals[row] ?? NaN;
      const women = womens[row] ?? NaN;
      if (women > total) say(row, womenId, { women, total }, { variant: "women" });
    }
  }
}
