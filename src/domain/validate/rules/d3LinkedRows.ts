import { draftLabel } from "../../schema/Label";
import { templateById } from "../../schema/templates";
import type { CheckedTable } from "../CheckedTable";
import { defineRule } from "../defineRule";

/** Where each direction is carried out, as the computed field linkedRows counts it. */
const CARRIED_OUT_IN: ReadonlyMap<string, { readonly template: string; readonly by?: string }> = new Map([
  ["d1", { template: "plan", by: "directionCode" }],
  ["d2", { template: "nurseryChecklist" }],
  ["d3", { template: "plan", by: "directionCode" }],
  ["d4", { template: "plan", by: "directionCode" }],
  ["d5", { template: "trainings", by: "directionCode" }],
]);

/** D-3 (and X1): each direction has a row in the table where it is carried out, if the workbook has that table. */
export const d3LinkedRows = defineRule({
  code: "D-3",
  severity: "warning",
  title: draftLabel("Directions are carried out", "ទិសដៅមានជួរអនុវត្ត"),
  source: "Five directions 2025; cross-table check X1",
  templates: ["directions"],
  check(table, say) {
    const codes = table.keys("directionCode");
    for (const row of table.rows) {
      const code = codes[row] ?? "";
      const place = CARRIED_OUT_IN.get(code);
      const target = place && table.other(place.template);
      if (!place || !target || hasRows(target, code, place.by)) continue;
      const sheet = templateById(place.template)?.sheetName ?? place.template;
      say(row, "directionCode", { value: table.textAt("directionCode", row), sheet });
    }
  },
});

/** A missing heading cannot say that there is no row: S1 speaks of it. */
function hasRows(table: CheckedTable, code: string, by: string | undefined): boolean {
  if (by === undefined) return table.rows.length > 0;
  if (!table.has(by)) return true;
  const codes = table.codes(by);
  return table.rows.some((row) => codes[row]?.toLowerCase() === code);
}
