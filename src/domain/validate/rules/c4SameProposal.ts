import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { otherRows } from "../otherRows";
import { rowsByKey } from "../rowsByKey";

/** C4: a section with the same element and the same proposal stands once. Rows without a proposal are not compared. */
export const c4SameProposal = defineRule({
  code: "C4",
  severity: "warning",
  title: draftLabel("A proposal stands once", "សំណើមិនស្ទួន"),
  source: "Care Economy review",
  templates: ["careReview"],
  check(table, say) {
    const sections = table.keys("sectionCode");
    const elements = table.codes("careR");
    const khmer = table.keys("proposedKm");
    const english = table.keys("proposedEn");
    const proposals: string[] = [];
    for (const row of table.rows) {
      const text = khmer[row] || english[row] || "";
      if (sections[row] && text !== "")
        proposals[row] = [sections[row], elements[row] ?? "", text].join("\n");
    }
    for (const rows of rowsByKey(table.rows, proposals).values()) {
      if (typeof rows === "number") continue;
      for (const row of rows) {
        say(row, "sectionCode", {
          value: table.textAt("sectionCode", row),
          rows: otherRows(table.data, rows, row),
        });
      }
    }
  },
});
