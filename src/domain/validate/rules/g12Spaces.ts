import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** Outer spaces, a zero-width space, two spaces side by side. */
const STRAY = /^[\s\uFEFF]|[\s\uFEFF]$|\u200B|[ \u00A0]{2}/;

/** G12: no spaces that nobody sees, since they make equal words different. */
export const g12Spaces = defineRule({
  code: "G12",
  severity: "warning",
  title: draftLabel("No stray spaces", "គ្មានដកឃ្លាលើស"),
  source: "Common rule",
  check(table, say) {
    for (const { field, index } of table.columns) {
      if (field.type !== "text" && field.type !== "code" && field.type !== "link" && !isChosen(field.type))
        continue;
      for (const row of table.rows) {
        const value = table.data.rows[row]?.[index];
        if (typeof value === "string" && STRAY.test(value))
          say(row, field.id, { value: table.textAt(field.id, row) });
      }
    }
  },
});

const isChosen = (type: string): boolean => type === "choice" || type === "unit";
