import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { otherRows } from "../otherRows";
import { rowsByKey } from "../rowsByKey";

/** T10: a position level stands once for a course, or its participants count twice. */
export const t10LevelOnce = defineRule({
  code: "T10",
  severity: "error",
  title: draftLabel("A level stands once for a course", "កម្រិតមានតែម្តងក្នុងមួយវគ្គ"),
  source: "Training courses: participants by position level",
  templates: ["trainingLevels"],
  check(table, say) {
    const courses = table.keys("trainingCode");
    const levels = table.codes("positionLevel");
    const keys: string[] = [];
    for (const row of table.rows) {
      const course = courses[row] ?? "";
      const level = levels[row];
      if (course !== "" && level !== undefined) keys[row] = `${course}\n${level}`;
    }
    for (const rows of rowsByKey(table.rows, keys).values()) {
      if (typeof rows === "number") continue;
      for (const row of rows) {
        const details = {
          value: table.labelAt("positionLevel", row),
          rows: otherRows(table.data, rows, row),
        };
        say(row, "positionLevel", { ...details, course: table.textAt("trainingCode", row) });
      }
    }
  },
});
