import { draftLabel, type Label } from "../../schema/Label";
import { TARGET_FIELDS } from "../../schema/templates/indicatorTargetFields";
import { defineRule } from "../defineRule";

/** I4: after the first target each later year has one. One finding a row, at the first blank. */
export const i4TargetEveryYear = defineRule({
  code: "I4",
  severity: "warning",
  scope: "row",
  title: draftLabel("Every year has its target", "ឆ្នាំនីមួយៗមានចំណុចដៅ"),
  source: "Indicators",
  templates: ["indicators"],
  check(table, say) {
    const targets = TARGET_FIELDS.flatMap((fieldId) => table.column(fieldId) ?? []);
    for (const row of table.rows) {
      const first = targets.findIndex(({ blank }) => blank[row] === 0);
      if (first === -1) continue;
      const missing = targets.slice(first + 1).filter(({ blank }) => blank[row] === 1);
      const [place] = missing;
      if (!place) continue;
      const fields: readonly Label[] = missing.map(({ field }) => field.label);
      say(row, place.field.id, { missing: fields });
    }
  },
});
