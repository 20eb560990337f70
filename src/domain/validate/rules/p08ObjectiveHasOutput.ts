import { draftLabel } from "../../schema/Label";
import type { CheckedTable } from "../CheckedTable";
import { defineRule } from "../defineRule";

/**
 * P8: every objective leads to at least one output (by the first part of the code), and every output is measured:
 * an indicator names its code, or one below it. The indicators are looked at where the workbook has their table
 * and it is not new.
 */
export const p08ObjectiveHasOutput = defineRule({
  code: "P8",
  severity: "warning",
  title: draftLabel("Objectives have outputs, outputs indicators", "គោលបំណងមានទិន្នផល ទិន្នផលមានសូចនាករ"),
  source: "Plan matrix; its indicators",
  templates: ["plan"],
  variants: ["objective", "output"],
  check(table, say) {
    const codes = table.keys("planCode");
    const levels = table.codes("level");
    const measured = measuredOutputs(table.other("indicators"));
    const withOutput = new Set<string>();
    for (const row of table.rows) {
      if (levels[row] === "output") withOutput.add((codes[row] ?? "").split(".")[0] ?? "");
    }
    for (const row of table.rows) {
      const code = codes[row] ?? "";
      if (code === "") continue;
      if (levels[row] === "objective" && !withOutput.has(code))
        say(row, "planCode", { value: table.textAt("planCode", row) }, { variant: "objective" });
      if (levels[row] === "output" && measured?.has(code) === false)
        say(row, "planCode", { value: table.textAt("planCode", row) }, { variant: "output" });
    }
  },
});

/** Plan codes of the indicators, cut to an output's three parts; undefined where nothing can be said. */
function measuredOutputs(indicators: CheckedTable | undefined): ReadonlySet<string> | undefined {
  if (!indicators?.has("planCode") || indicators.rows.length === 0) return undefined;
  const codes = indicators.keys("planCode");
  const measured = new Set<string>();
  for (const row of indicators.rows) measured.add((codes[row] ?? "").split(".", 3).join("."));
  return measured;
}
