import { draftLabel } from "../../schema/Label";
import { matchHeadings } from "../../schema/headings";
import { defineRule } from "../defineRule";

/** S2: a field has one column. The first (or the one named exactly) is read, the other is left alone. */
export const s2DoubledHeading = defineRule({
  code: "S2",
  severity: "warning",
  title: draftLabel("Headings are not doubled", "ចំណងជើងជួរឈរមិនស្ទួន"),
  source: "Tables are read by their headings",
  check({ template, data }, say) {
    for (const { field, column } of matchHeadings(template, data.headings).doubled) {
      const used = data.headings[data.columnOf.get(field) ?? -1] ?? "";
      say(null, field, { heading: data.headings[column] ?? "", used });
    }
  },
});
