import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import type { CheckedTable } from "../CheckedTable";
import { defineRule } from "../defineRule";
import { NO_ROW } from "../linkedRows";

/**
 * E3: a task depends on one that is in the table, not on itself, and not in a ring; and it is not due before that
 * one, which is worth a warning.
 */
export const e3DependsOn = defineRule({
  code: "E3",
  severity: "error",
  title: draftLabel("What must be done before is there", "ការងារដែលត្រូវធ្វើមុនមានពិត"),
  source: "Tasks of an event",
  templates: ["eventTasks"],
  replaces: ["G8 dependsOn"],
  variants: ["missing", "self", "ring", "order"],
  check(table, say) {
    if (!table.has("taskId")) return;
    const keys = table.keys("dependsOn");
    const linked = table.linkedRows("dependsOn");
    const dues = table.numbers("dueDate");
    const isInRing = rowsInRings(table, linked);
    for (const row of table.rows) {
      if ((keys[row] ?? "") === "") continue;
      const before = linked[row] ?? NO_ROW;
      const value = table.textAt("dependsOn", row);
      if (before === NO_ROW) say(row, "dependsOn", { value }, { variant: "missing" });
      else if (before === row) say(row, "dependsOn", { value }, { variant: "self" });
      else if (isInRing[row] === 1) say(row, "dependsOn", { value }, { variant: "ring" });
      else if (before >= 0) {
        const due = dues[row] ?? NaN;
        const beforeDue = dues[before] ?? NaN;
        if (!(due < beforeDue)) continue;
        const details = { value, due: shownDay(due), before: shownDay(beforeDue) };
        say(row, "dueDate", details, { variant: "order", severity: "warning" });
      }
    }
  },
});

const UNSEEN = 0;
const ON_THE_WAY = 1;
const DONE = 2;

/** 1 for each row that leads back to itself. Each row has one predecessor at most, so that each is walked once. */
function rowsInRings(table: CheckedTable, linked: Int32Array): Uint8Array {
  const state = new Uint8Array(linked.length);
  const isInRing = new Uint8Array(linked.length);
  for (const start of table.rows) {
    const way: number[] = [];
    let row = start;
    while (row >= 0 && state[row] === UNSEEN) {
      state[row] = ON_THE_WAY;
      way.push(row);
      row = linked[row] ?? NO_ROW;
    }
    if (row >= 0 && state[row] === ON_THE_WAY) {
      for (let at = way.length - 1; at >= 0; at--) {
        isInRing[way[at] ?? 0] = 1;
        if (way[at] === row) break;
      }
    }
    for (const walked of way) state[walked] = DONE;
  }
  return isInRing;
}
