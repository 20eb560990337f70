import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { NO_ROW } from "../linkedRows";
import { LEVELS, levelMeant } from "./p01LevelFitsCode";

/**
 * P2: the parent is in the plan, the code starts with the parent's, and the parent is one level up. Levels that
 * disagree with their code, of the row or of its parent, are P1's and are not compared.
 */
export const p02Parent = defineRule({
  code: "P2",
  severity: "error",
  scope: "row",
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
    const plan = table.other(table.template.id) ?? table;
    const levelsAbove = plan.codes("level");
    const codesAbove = plan.keys("planCode");
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
        const above = LEVELS.indexOf(levelsAbove[found] ?? "");
        if (own === -1 || above === -1 || above === own - 1) continue;
        if (isMislabelled(code, levels[row])) continue;
        if (isMislabelled(codesAbove[found], levelsAbove[found])) continue;
        const value = table.textAt("parentCode", row);
        const details = {
          value,
          level: table.labelAt("level", row),
          parentLevel: plan.labelAt("level", found),
        };
        say(row, "parentCode", details, { variant: "level" });
      }
    }
  },
});

function isMislabelled(code: string | undefined, level: string | undefined): boolean {
  const meant = levelMeant(code ?? "");
  return meant !== undefined && level !== meant;
}
