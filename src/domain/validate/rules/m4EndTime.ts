import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** M4: a meeting ends after it starts. */
export const m4EndTime = defineRule({
  code: "M4",
  severity: "error",
  scope: "row",
  title: draftLabel("A meeting ends after it starts", "កិច្ចប្រជុំបញ្ចប់ក្រោយចាប់ផ្តើម"),
  source: "Meetings",
  templates: ["meetings"],
  check(table, say) {
    const starts = table.keys("startTime");
    const ends = table.keys("endTime");
    for (const row of table.rows) {
      if (!(minutesOf(ends[row] ?? "") <= minutesOf(starts[row] ?? ""))) continue;
      const details = { start: table.textAt("startTime", row), end: table.textAt("endTime", row) };
      say(row, "endTime", details);
    }
  },
});

/** "08:30" -> 510; NaN where it is no time of a day. */
function minutesOf(text: string): number {
  const [, hours = "", minutes = ""] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === "" ? NaN : Number(hours) * 60 + Number(minutes);
}
