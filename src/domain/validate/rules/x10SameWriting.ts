import { draftLabel } from "../../schema/Label";
import { templateById } from "../../schema/templates";
import { defineRule } from "../defineRule";
import { NO_ROW } from "../linkedRows";

/**
 * X10: a code that points to a row of a table is written as it stands there: formulas and other programs may tell
 * "T-២០២៥-០១" and "t-2025-01" from "T-2025-01". `meant` is how it stands there. Spaces are G12's.
 */
export const x10SameWriting = defineRule({
  code: "X10",
  severity: "warning",
  scope: "row",
  title: draftLabel("Linked codes are written alike", "លេខកូដដែលភ្ជាប់សរសេរដូចគ្នា"),
  source: "Cross-table check of linked codes: case and Khmer digits",
  check(table, say) {
    for (const column of table.columns) {
      const { field } = column;
      if (field.type !== "link") continue;
      const target = table.other(field.template);
      const names = target?.column(target.template.keyField);
      if (!target || !names) continue;
      const linked = table.linkedRows(field.id);
      const sheet = templateById(field.template)?.sheetName ?? field.template;
      for (const row of table.rows) {
        const found = linked[row] ?? NO_ROW;
        if (found < 0) continue;
        const text = column.textOf(row);
        const name = names.textOf(found);
        if (text === name || withoutSpaces(text) === withoutSpaces(name)) continue;
        say(row, field.id, { value: table.textAt(field.id, row), meant: withoutSpaces(name), sheet });
      }
    }
  },
});

/** A code without the spaces and invisible signs that G12 speaks of. */
const withoutSpaces = (text: string): string => text.normalize("NFC").replace(/[\s\u200B-\u200D\uFEFF]/g, "");
