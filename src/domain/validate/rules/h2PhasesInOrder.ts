import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/**
 * H2: a phase starts when the one before it (by number) has ended. Actual dates count before planned ones;
 * phases without the dates are passed over.
 */
export const h2PhasesInOrder = defineRule({
  code: "H2",
  severity: "warning",
  title: draftLabel("Phases follow each other", "ដំណាក់កាលតាមលំដាប់"),
  source: "Nursery phases",
  templates: ["nurseryPhases"],
  check(table, say) {
    const numbers = table.numbers("phaseNo");
    const [actualStarts, plannedStarts] = [table.numbers("actualStart"), table.numbers("plannedStart")];
    const [actualEnds, plannedEnds] = [table.numbers("actualEnd"), table.numbers("plannedEnd")];
    const inOrder = [...table.rows]
      .filter((row) => !Number.isNaN(numbers[row] ?? NaN))
      .sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
    let end = NaN;
    let before = NaN;
    for (let at = 0; at < inOrder.length;) {
      // Rows of one number (a fault of its own, G1) are all compared with the phase before them.
      const number = numbers[inOrder[at] ?? 0] ?? NaN;
      let ownEnd = NaN;
      for (; at < inOrder.length && numbers[inOrder[at] ?? 0] === number; at++) {
        const row = inOrder[at] ?? 0;
        const isActual = !Number.isNaN(actualStarts[row] ?? NaN);
        const start = (isActual ? actualStarts[row] : plannedStarts[row]) ?? NaN;
        if (start < end) {
          const details = { start: shownDay(start), before, end: shownDay(end) };
          say(row, isActual ? "actualStart" : "plannedStart", details);
        }
        const rowEnd = firstNumber(actualEnds[row], plannedEnds[row]);
        if (!(rowEnd <= ownEnd)) ownEnd = Number.isNaN(rowEnd) ? ownEnd : rowEnd;
      }
      if (!Number.isNaN(ownEnd)) [end, before] = [ownEnd, number];
    }
  },
});

const firstNumber = (a: number | undefined, b: number | undefined): number =>
  a === undefined || Number.isNaN(a) ? (b ?? NaN) : a;
