import { draftLabel } from "../../schema/Label";
import { isAccepted } from "../acceptedDecision";
import { defineRule } from "../defineRule";

/** IN3: an input that was accepted and closed names the version that holds it. */
export const in3ClosedIsIncorporated = defineRule({
  code: "IN3",
  severity: "error",
  scope: "row",
  title: draftLabel("An accepted input is in a version", "ធាតុចូលយល់ព្រមបានបញ្ចូលក្នុងកំណែ"),
  source: "Inputs for finalising the plan",
  templates: ["inputs"],
  replaces: ["G2 incorporatedVersion"],
  check(table, say) {
    if (!table.has("incorporatedVersion")) return;
    const decisions = table.codes("decision");
    const statuses = table.codes("status");
    const noVersion = table.blank("incorporatedVersion");
    for (const row of table.rows) {
      if (statuses[row] !== "closed" || !isAccepted(decisions[row]) || noVersion[row] !== 1) continue;
      const details = { decision: table.labelAt("decision", row), status: table.labelAt("status", row) };
      say(row, "incorporatedVersion", details);
    }
  },
});
