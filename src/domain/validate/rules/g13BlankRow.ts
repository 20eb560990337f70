import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** G13: no blank rows inside a table. A table without any filled row is new, and nothing is said of it. */
export const g13BlankRow = defineRule({
  code: "G13",
  severity: "warning",
  title: draftLabel("No blank rows", "គ្មានជួរទទេ"),
  source: "Common rule",
  check(table, say) {
    if (table.rows.length === 0) return;
    let next = 0;
    for (let row = 0; row < table.data.rows.length; row++) {
      if (table.rows[next] === row) next++;
      else say(row, null);
    }
  },
});
