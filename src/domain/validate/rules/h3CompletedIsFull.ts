import { draftLabel } from "../../schema/Label";
import { percentText } from "../cellText";
import { defineRule } from "../defineRule";

/** H3: a completed phase has its actual end and 100 %. */
export const h3CompletedIsFull = defineRule({
  code: "H3",
  severity: "error",
  scope: "row",
  title: draftLabel("A completed phase has its end and 100 %", "ដំណាក់កាលបានបញ្ចប់មានថ្ងៃបញ្ចប់ និង 100%"),
  source: "Nursery phases",
  templates: ["nurseryPhases"],
  replaces: ["G2 actualEnd"],
  variants: ["end", "progress", "noProgress"],
  check(table, say) {
    const statuses = table.codes("status");
    const progresses = table.numbers("progressPct");
    const [noEnd, noProgress] = [table.blank("actualEnd"), table.blank("progressPct")];
    for (const row of table.rows) {
      if (statuses[row] !== "completed") continue;
      const status = table.labelAt("status", row);
      const progress = progresses[row] ?? NaN;
      if (table.has("actualEnd") && noEnd[row] === 1) say(row, "actualEnd", { status }, { variant: "end" });
      if (table.has("progressPct") && noProgress[row] === 1) {
        say(row, "progressPct", { status }, { variant: "noProgress" });
      } else if (progress < 1) {
        say(row, "progressPct", { status, progress: percentText(progress) }, { variant: "progress" });
      }
    }
  },
});
