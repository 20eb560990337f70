import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** P8: every objective leads to at least one output (by the first part of the code). */
export const p08ObjectiveHasOutput = defineRule({
  code: "P8",
  severity: "warning",
  title: draftLabel("Objectives have outputs", "គោលបំណងមានទិន្នផល"),
  source: "Plan matrix",
  templates: ["plan"],
  check(table, say) {
    const codes = table.keys("planCode");
    const levels = table.codes("level");
    const withOutput = new Set<string>();
    for (const row of table.rows) {
      if (levels[row] === "output") withOutput.add((codes[row] ?? "").split(".")[0] ?? "");
    }
    for (const row of table.rows) {
      const code = codes[row] ?? "";
      if (levels[row] !== "objective" || code === "" || withOutput.has(code)) continue;
      say(row, "planCode", { value: table.textAt("planCode", row) });
    }
  },
});
