import { draftLabel } from "../../schema/Label";
import { isAccepted } from "../acceptedDecision";
import { defineRule } from "../defineRule";

/** C2: only accepted text is inserted in a version. A decision that cannot be read is G3's. */
export const c2InsertedIsAccepted = defineRule({
  code: "C2",
  severity: "error",
  scope: "row",
  title: draftLabel("Inserted text was accepted", "ខ្លឹមសារដែលបានបញ្ចូលត្រូវបានយល់ព្រម"),
  source: "Care Economy review",
  templates: ["careReview"],
  check(table, say) {
    const decisions = table.codes("decision");
    const notInserted = table.blank("insertedInVersion");
    for (const row of table.rows) {
      const decision = decisions[row];
      if (notInserted[row] === 1 || decision === undefined || isAccepted(decision)) continue;
      const details = {
        value: table.labelAt("insertedInVersion", row),
        decision: table.labelAt("decision", row),
      };
      say(row, "insertedInVersion", details);
    }
  },
});
