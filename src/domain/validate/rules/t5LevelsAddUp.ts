import { draftLabel } from "../../schema/Label";
import type { CheckedTable } from "../CheckedTable";
import { defineRule } from "../defineRule";

/** Course field -> the field of trainingLevels whose sum it is. */
const SUMS = [
  ["actualTotal", "total", "total"],
  ["actualWomen", "women", "women"],
] as const;

/**
 * T5: where a course has rows by position level, they add up to its actual total, and to its women. A blank count on
 * either side is left to the rules about it: an unknown part says nothing of the whole.
 */
export const t5LevelsAddUp = defineRule({
  code: "T5",
  severity: "error",
  scope: "row",
  title: draftLabel("Position levels add up", "កម្រិតតួនាទីបូកត្រូវគ្នា"),
  source: "Training courses: participants by position level",
  templates: ["trainings"],
  variants: ["total", "women"],
  check(table, say) {
    const levels = table.other("trainingLevels");
    if (!levels?.has("trainingCode")) return;
    const codes = table.keys("trainingCode");
    for (const [courseField, levelField, variant] of SUMS) {
      if (!levels.has(levelField)) continue;
      const sums = sumsByCourse(levels, levelField);
      const counts = table.numbers(courseField);
      for (const row of table.rows) {
        const sum = sums.get(codes[row] ?? "") ?? NaN;
        const count = counts[row] ?? NaN;
        if (sum < count || sum > count) say(row, courseField, { sum, count }, { variant });
      }
    }
  },
});

/** Code of a course -> sum of its rows; NaN where one of them is blank. */
function sumsByCourse(levels: CheckedTable, fieldId: string): ReadonlyMap<string, number> {
  const codes = levels.keys("trainingCode");
  const counts = levels.numbers(fieldId);
  const sums = new Map<string, number>();
  for (const row of levels.rows) {
    const code = codes[row] ?? "";
    if (code !== "") sums.set(code, (sums.get(code) ?? 0) + (counts[row] ?? NaN));
  }
  return sums;
}
