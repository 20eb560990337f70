import { draftLabel } from "../../schema/Label";
import { listById } from "../../schema/lists";
import { defineRule } from "../defineRule";

const FORM = /^so\d(?:\.st\d(?:\.op\d(?:\.a\d\d)?)?)?$/;
/** Lengths of codes by the number of their parts. */
const LENGTHS = [3, 7, 11, 15];
/** A code of one part is an objective's, of four an activity's. */
export const LEVELS = ["objective", "strategy", "output", "activity"];

/** P1: a plan code has the plan's form, and as many parts as its level. */
export const p01LevelFitsCode = defineRule({
  code: "P1",
  severity: "error",
  scope: "row",
  title: draftLabel("Level agrees with code", "កម្រិតស្របនឹងលេខកូដ"),
  source: "Plan matrix: SO1.ST2.OP1.A03",
  templates: ["plan"],
  replaces: ["G1form planCode"],
  variants: ["form", "level"],
  check(table, say) {
    const codes = table.keys("planCode");
    const levels = table.codes("level");
    const choices = listById("level")?.choices ?? [];
    for (const row of table.rows) {
      const code = codes[row] ?? "";
      if (code === "") continue;
      const meant = levelMeant(code);
      if (meant === undefined) {
        const value = table.textAt("planCode", row);
        say(row, "planCode", { value, example: "SO1.ST2.OP1.A03" }, { variant: "form" });
        continue;
      }
      const level = levels[row];
      if (level === undefined || level === meant) continue;
      const meantChoice = choices.find((choice) => choice.code === meant);
      if (!meantChoice) continue;
      const value = table.textAt("planCode", row);
      const details = { value, level: table.labelAt("level", row), meant: meantChoice.label };
      say(row, "level", details, { variant: "level" });
    }
  },
});

/** The level that a code (as `keys` give it) belongs to; undefined where it has not the plan's form. */
export const levelMeant = (code: string): string | undefined =>
  FORM.test(code) ? LEVELS[LENGTHS.indexOf(code.length)] : undefined;
