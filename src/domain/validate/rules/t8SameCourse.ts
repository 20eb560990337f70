import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { otherRows } from "../otherRows";
import { rowsByKey } from "../rowsByKey";

/** T8: a course with the same title and dates stands once. Courses without a start are not compared. */
export const t8SameCourse = defineRule({
  code: "T8",
  severity: "warning",
  title: draftLabel("A course stands once", "វគ្គមិនស្ទួន"),
  source: "Training courses",
  templates: ["trainings"],
  check(table, say) {
    const khmer = table.keys("titleKm");
    const english = table.keys("titleEn");
    const starts = table.numbers("startDate");
    const ends = table.numbers("endDate");
    const courses: string[] = [];
    for (const row of table.rows) {
      const title = khmer[row] || english[row] || "";
      const start = starts[row] ?? NaN;
      if (title !== "" && !Number.isNaN(start)) courses[row] = `${title}\n${start}\n${ends[row]}`;
    }
    for (const rows of rowsByKey(table.rows, courses).values()) {
      if (typeof rows === "number") continue;
      for (const row of rows) {
        const field = khmer[row] ? "titleKm" : "titleEn";
        say(row, field, { value: table.textAt(field, row), rows: otherRows(table.data, rows, row) });
      }
    }
  },
});
