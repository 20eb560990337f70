import { plainText } from "../../record/plainText";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { otherRows } from "../otherRows";
import { rowsByKey } from "../rowsByKey";

/** Everything but letters, their marks and digits. */
const SIGNS = /[^\p{L}\p{M}\p{N}]+/gu;

/** IN6: the same input on the same section stands once, whatever its punctuation, spaces and spelling variants. */
export const in6SameInput = defineRule({
  code: "IN6",
  severity: "warning",
  title: draftLabel("An input stands once", "ធាតុចូលមិនស្ទួន"),
  source: "Inputs for finalising the plan",
  templates: ["inputs"],
  check(table, say) {
    const sections = table.keys("sectionCode");
    const comments = table.keys("comment");
    const asked: string[] = [];
    for (const row of table.rows) {
      const letters = plainText(comments[row] ?? "").replace(SIGNS, "");
      if (sections[row] && letters !== "") asked[row] = `${sections[row]}\n${letters}`;
    }
    for (const rows of rowsByKey(table.rows, asked).values()) {
      if (typeof rows === "number") continue;
      for (const row of rows) {
        say(row, "comment", {
          value: table.textAt("comment", row),
          rows: otherRows(table.data, rows, row),
        });
      }
    }
  },
});
