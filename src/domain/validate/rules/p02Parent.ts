import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { rowsByKey } from "../rowsByKey";
import { LEVELS } from "./p01LevelFitsCode";

/** P2: the parent is in the plan, the code starts with the parent's, and the parent is one level up. */
export const p02Parent = defineRule({
  code: "P2",
  severity: "error",
  title: draftLabel("Parent fits", "លេខកូដមេត្រឹមត្រូវ"),
  source: "Plan matrix: a parent's code is the code without its last part",
  templates: ["plan"],
  replaces: ["G8 parentCode"],
  variants: ["missing", "code", "level"],
  check(table, say) {
    if (!table.has("planCode")) return;
    const codes = table.keys("planCode");
    const parents = table.keys("parentCode");
    const levels = table.codes("level");
    const byCode = rowsByKey(table.rows, codes);
    for (const row of table.rows) {
      const parent = parents[row] ?? "";
      const code = codes[row] ?? "";
      if (parent === "") continue;
      const value = table.textAt("parentCode", row);
      const found = byCode.get(parent);
      const own = LEVELS.indexOf(levels[row] ?? "");
      if (found === undefined) say(row, "parentCode", { value }, { variant: "missing" });
      if (code !== "" && !code.startsWith(`${parent}.`)) {
        say(row, "parentCode", { value, code: table.textAt("planCode", row) }, { variant: "code" });
      } else if (typeof found === "number" && own !== -1) {
        const above = LEVELS.indexOf(levels[found] ?? "");
        if (above === -1 || above === own - 1) continue;
        const details = {
          value,
          level: table.labelAt("level", row),
          parentLevel: table.labelAt("level", found),
        };
        say(row, "parentCode", details, { variant: "level" });
      }
    }
  },
});
