import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** T6: scores are from 0 to 100 and do not fall; satisfaction is from 1 to 5, anything else is an error. */
export const t6Scores = defineRule({
  code: "T6",
  severity: "warning",
  scope: "row",
  title: draftLabel("Scores make sense", "ពិន្ទុត្រឹមត្រូវ"),
  source: "Training courses: Kirkpatrick levels 1 and 2",
  templates: ["trainings"],
  replaces: ["G7 preScore", "G7 postScore", "G7 satisfaction"],
  variants: ["range", "fell", "satisfaction"],
  check(table, say) {
    const before = table.numbers("preScore");
    const after = table.numbers("postScore");
    const satisfactions = table.numbers("satisfaction");
    for (const row of table.rows) {
      const pre = before[row] ?? NaN;
      const post = after[row] ?? NaN;
      const satisfaction = satisfactions[row] ?? NaN;
      if (pre < 0 || pre > 100) say(row, "preScore", { value: pre }, { variant: "range" });
      if (post < 0 || post > 100) say(row, "postScore", { value: post }, { variant: "range" });
      if (post < pre) say(row, "postScore", { pre, post }, { variant: "fell" });
      if (satisfaction < 1 || satisfaction > 5) {
        say(row, "satisfaction", { value: satisfaction }, { variant: "satisfaction", severity: "error" });
      }
    }
  },
});
