import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
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
    const byCode = table.rowsByKey("planCode");
    for (const row of table.rows) {
      const parent = parents[row] ?? "";
      const code = codes[row] ?? "";
      if (parent === "") continue;
      const found = byCode.get(parent);
      const own = LEVELS.indexOf(levels[row] ?? "");
      if (found === undefined)
        say(row, "parentCode", { value: table.textAt("parentCode", row) }, { variant: "missing" });
      if (code !== "" && !(code.startsWith(parent) && code[parent.length] === ".")) {
        say(
          row,
          "parentCode",
          { value: table.textAt("parentCode", row), code: table.textAt("planCode", row) },
          { variant: "code" },
        );
      } else if (typeof found === "number" && own !== -1) {
        const above = LEVELS.indexOf(levels[found] ?? "");
        if (above === -1 || above === own - 1) continue;
        const value = table.textAt("parentCode", row);
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
