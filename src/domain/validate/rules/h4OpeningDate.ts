import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { OPENING_PHASE } from "../../schema/lists/nurseryLists";

/** H4: the opening (phase 7) has a date, planned or actual. */
export const h4OpeningDate = defineRule({
  code: "H4",
  severity: "warning",
  title: draftLabel("The opening has a date", "ការសម្ពោធមានកាលបរិច្ឆេទ"),
  source: "Nursery phases",
  templates: ["nurseryPhases"],
  variants: ["noDate", "noPhase"],
  check(table, say) {
    if (table.rows.length === 0 || !table.has("phaseNo")) return;
    const numbers = table.numbers("phaseNo");
    const openings = [...table.rows].filter((row) => numbers[row] === OPENING_PHASE);
    if (openings.length === 0) say(null, "phaseNo", { phase: OPENING_PHASE }, { variant: "noPhase" });
    if (!table.has("plannedEnd") || !table.has("actualEnd")) return;
    const [noPlan, noEnd] = [table.blank("plannedEnd"), table.blank("actualEnd")];
    for (const row of openings) {
      if (noPlan[row] === 1 && noEnd[row] === 1)
        say(row, "plannedEnd", { phase: OPENING_PHASE }, { variant: "noDate" });
    }
  },
});
