import { draftLabel } from "../../schema/Label";
import { isAccepted } from "../acceptedDecision";
import { defineRule } from "../defineRule";

/** C1: an accepted proposal has its text, in one language at least. */
export const c1AcceptedHasText = defineRule({
  code: "C1",
  severity: "error",
  scope: "row",
  title: draftLabel("An accepted proposal has its text", "សំណើយល់ព្រមមានអត្ថបទ"),
  source: "Care Economy review",
  templates: ["careReview"],
  replaces: ["G2 proposedKm"],
  check(table, say) {
    if (!table.has("proposedKm") || !table.has("proposedEn")) return;
    const decisions = table.codes("decision");
    const noKhmer = table.blank("proposedKm");
    const noEnglish = table.blank("proposedEn");
    for (const row of table.rows) {
      if (isAccepted(decisions[row]) && noKhmer[row] === 1 && noEnglish[row] === 1)
        say(row, "proposedKm", { decision: table.labelAt("decision", row) });
    }
  },
});
