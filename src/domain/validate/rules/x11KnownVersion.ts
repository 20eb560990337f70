import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** X11: versions of the plan are in the list of versions, which the secretariat keeps on the Lists sheet. */
export const x11KnownVersion = defineRule({
  code: "X11",
  severity: "error",
  scope: "row",
  title: draftLabel("Versions of the plan are known", "កំណែផែនការមានក្នុងបញ្ជី"),
  source: "Cross-table check of care review and inputs with the list of versions",
  templates: ["careReview", "inputs"],
  replaces: ["G3 planVersion", "G3 insertedInVersion", "G3 docVersion", "G3 incorporatedVersion"],
  variants: ["unknown", "near"],
  check(table, say) {
    for (const column of table.columns) {
      const { field, misreads } = column;
      if (field.type !== "choice" || field.list !== "planVersion") continue;
      for (const { kind, row } of misreads) {
        if (kind !== "notAChoice") continue;
        const value = table.textAt(field.id, row);
        const near = column.near(value);
        if (near) say(row, field.id, { value, near: near.label }, { variant: "near" });
        else say(row, field.id, { value }, { variant: "unknown" });
      }
    }
  },
});
