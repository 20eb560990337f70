import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** E4: a completed task says on which day it was done. */
export const e4CompletedHasDay = defineRule({
  code: "E4",
  severity: "error",
  scope: "row",
  title: draftLabel("A completed task has its day", "ការងារបានបញ្ចប់មានថ្ងៃធ្វើរួច"),
  source: "Tasks of an event",
  templates: ["eventTasks"],
  replaces: ["G2 doneOn"],
  check(table, say) {
    if (!table.has("doneOn")) return;
    const statuses = table.codes("status");
    const blank = table.blank("doneOn");
    for (const row of table.rows) {
      if (statuses[row] === "completed" && blank[row] === 1)
        say(row, "doneOn", { status: table.labelAt("status", row) });
    }
  },
});
