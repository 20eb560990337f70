import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { percentText } from "../cellText";
import { defineRule } from "../defineRule";
import { meetingDays } from "../meetingDays";

/** A2: what is completed has the day it was done, not before its meeting, and 100 %. */
export const a2CompletedIsDone = defineRule({
  code: "A2",
  severity: "error",
  scope: "row",
  title: draftLabel("Completed means done, with its day", "បានបញ្ចប់មានថ្ងៃធ្វើរួច និង 100%"),
  source: "Decisions and actions",
  templates: ["decisions"],
  replaces: ["G2 doneOn"],
  variants: ["day", "early", "progress", "noProgress"],
  check(table, say) {
    const statuses = table.codes("status");
    const dones = table.numbers("doneOn");
    const progresses = table.numbers("progressPct");
    const [noDay, noProgress] = [table.blank("doneOn"), table.blank("progressPct")];
    const days = meetingDays(table);
    for (const row of table.rows) {
      if (statuses[row] !== "completed") continue;
      const status = table.labelAt("status", row);
      const done = dones[row] ?? NaN;
      const day = days[row] ?? NaN;
      const progress = progresses[row] ?? NaN;
      if (table.has("doneOn") && noDay[row] === 1) say(row, "doneOn", { status }, { variant: "day" });
      else if (done < day)
        say(row, "doneOn", { done: shownDay(done), date: shownDay(day) }, { variant: "early" });
      if (table.has("progressPct") && noProgress[row] === 1)
        say(row, "progressPct", { status }, { variant: "noProgress" });
      else if (progress < 1)
        say(row, "progressPct", { status, progress: percentText(progress) }, { variant: "progress" });
    }
  },
});
