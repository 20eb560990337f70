import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** IN1: an input that is not accepted, or changed, has a response. */
export const in1AnswerGiven = defineRule({
  code: "IN1",
  severity: "error",
  scope: "row",
  title: draftLabel("A refusal or change is explained", "ការមិនយល់ព្រម ឬការកែសម្រួលមានការពន្យល់"),
  source: "Inputs for finalising the plan",
  templates: ["inputs"],
  replaces: ["G2 response"],
  check(table, say) {
    if (!table.has("response")) return;
    const decisions = table.codes("decision");
    const noResponse = table.blank("response");
    for (const row of table.rows) {
      const decision = decisions[row];
      if ((decision === "rejected" || decision === "acceptedChanged") && noResponse[row] === 1)
        say(row, "response", { decision: table.labelAt("decision", row) });
    }
  },
});
