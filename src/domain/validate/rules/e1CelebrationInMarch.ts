import { dayParts, shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { eventYear } from "../eventYear";

const MARCH = 3;
const LAST = 15;

/**
 * E1: the celebration is from 1 to 15 March of the event's year. Not always on 8 March: that is a public holiday,
 * and ministries have celebrated from 5 to 12 March.
 */
export const e1CelebrationInMarch = defineRule({
  code: "E1",
  severity: "warning",
  scope: "row",
  title: draftLabel("The celebration is in early March", "ពិធីធ្វើនៅដើមខែមីនា"),
  source: "International Women's Day; dates of public celebrations 2023-2025",
  templates: ["events"],
  check(table, say) {
    const codes = table.keys("eventCode");
    const dates = table.numbers("celebrationDate");
    for (const row of table.rows) {
      const date = dates[row] ?? NaN;
      if (Number.isNaN(date)) continue;
      const { year, month, day } = dayParts(date);
      const wanted = eventYear(codes[row] ?? "") ?? year;
      if (year === wanted && month === MARCH && day <= LAST) continue;
      const details = { value: shownDay(date), from: `01/03/${wanted}`, to: `15/03/${wanted}` };
      say(row, "celebrationDate", details);
    }
  },
});
