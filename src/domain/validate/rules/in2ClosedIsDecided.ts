import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** IN2: a closed input was decided on; nothing about it is pending or to be clarified. */
export const in2ClosedIsDecided = defineRule({
  code: "IN2",
  severity: "error",
  scope: "row",
  title: draftLabel("A closed input is decided", "ធាតុចូលដែលបិទមានសេចក្តីសម្រេច"),
  source: "Inputs for finalising the plan",
  templates: ["inputs"],
  check(table, say) {
    const decisions = table.codes("decision");
    const statuses = table.codes("status");
    for (const row of table.rows) {
      const decision = decisions[row];
      if (statuses[row] === "closed" && (decision === "pending" || decision === "clarify"))
        say(row, "decision", { value: table.labelAt("decision", row), status: table.labelAt("status", row) });
    }
  },
});
