import { draftLabel } from "../../schema/Label";
import { templateById } from "../../schema/templates";
import type { CheckedTable } from "../CheckedTable";
import { defineRule } from "../defineRule";

/** A table in which a direction is carried out: any row, or those whose choice in `by` is one of `codes`. */
interface Place {
  readonly template: string;
  readonly by?: string;
  readonly codes?: readonly string[];
}

/** Where each direction is carried out, as the computed field linkedRows counts it. */
const CARRIED_OUT_IN: ReadonlyMap<string, readonly Place[]> = new Map([
  ["d1", [{ template: "events" }]],
  ["d2", [{ template: "nurseryChecklist" }]],
  ["d3", [{ template: "careReview" }]],
  [
    "d4",
    [{ template: "inputs" }, { template: "meetings", by: "typeList", codes: ["consultation", "validation"] }],
  ],
  ["d5", [{ template: "trainings", by: "directionCode", codes: ["D5"] }]],
]);

/**
 * D-3 (and X1): each direction has a row in a table where it is carried out, if the workbook has such a table. Of
 * several tables the first is named.
 */
export const d3LinkedRows = defineRule({
  code: "D-3",
  severity: "warning",
  scope: "row",
  title: draftLabel("Directions are carried out", "ទិសដៅមានជួរអនុវត្ត"),
  source: "Five directions 2025; cross-table check X1",
  templates: ["directions"],
  check(table, say) {
    const keys = table.keys("directionCode");
    for (const row of table.rows) {
      const places = (CARRIED_OUT_IN.get(keys[row] ?? "") ?? []).filter(({ template }) =>
        table.other(template),
      );
      const [first] = places;
      if (!first || places.some((place) => hasRows(table.other(place.template), place))) continue;
      const sheet = templateById(first.template)?.sheetName ?? first.template;
      say(row, "directionCode", { value: table.textAt("directionCode", row), sheet });
    }
  },
});

/** A missing heading cannot say that there is no row: S1 speaks of it. */
function hasRows(table: CheckedTable | undefined, { by, codes = [] }: Place): boolean {
  if (!table) return false;
  if (by === undefined) return table.rows.length > 0;
  if (!table.has(by)) return true;
  const found = table.codes(by);
  return table.rows.some((row) => codes.includes(found[row] ?? ""));
}
