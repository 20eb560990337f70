import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { NO_ROW } from "../linkedRows";
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
    const linked = table.linkedRows("parentCode");
    for (const row of table.rows) {
      const parent = parents[row] ?? "";
      const code = codes[row] ?? "";
      if (parent === "") continue;
      const found = linked[row] ?? NO_ROW;
      if (found === NO_ROW)
        say(row, "parentCode", { value: table.textAt("parentCode", row) }, { variant: "missing" });
      if (code !== "" && !(code.startsWith(parent) && code[parent.length] === ".")) {
        say(
          row,
          "parentCode",
          { value: table.textAt("parentCode", row), code: table.textAt("planCode", row) },
          { variant: "code" },
        );
      } else if (found >= 0) {
        const own = LEVELS.indexOf(levels[row] ?? "");
        const above = LEVELS.indexOf(levels[found] ?? "");
        if (own === -1 || above === -1 || above === own - 1) continue;
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
