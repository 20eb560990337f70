import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** G10: text meant for Khmer readers has Khmer letters, text for English readers Latin ones. */
export const g10Script = defineRule({
  code: "G10",
  severity: "warning",
  scope: "row",
  title: draftLabel("Text is in its language", "អត្ថបទត្រូវនឹងភាសា"),
  source: "Common rule",
  variants: ["km", "en"],
  check(table, say) {
    for (const { field, misreads } of table.columns) {
      if (field.type !== "text" || field.script === undefined) continue;
      for (const { kind, row } of misreads) {
        if (kind === "otherScript")
          say(row, field.id, { value: table.textAt(field.id, row) }, { variant: field.script });
      }
    }
  },
});
