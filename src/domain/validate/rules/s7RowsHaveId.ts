import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/**
 * S7: rows have an id. Rows that were typed or pasted have none until the add-in gives them one: one finding a
 * table says how many. Silent where the table has no column of ids.
 */
export const s7RowsHaveId = defineRule({
  code: "S7",
  severity: "note",
  title: draftLabel("Rows have an id", "ជួរមានលេខសម្គាល់"),
  source: "Waivers and the merging of copies name rows by their id",
  check(table, say) {
    const withoutId = table.withoutId();
    if (!withoutId) return;
    let count = 0;
    for (const row of table.rows) if (withoutId[row] === 1) count++;
    if (count > 0) say(null, null, { count });
  },
});
