import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

const LETTERS = { km: /[\u1780-\u17FF]/, en: /[A-Za-z]/ } as const;

/** G10: text meant for Khmer readers has Khmer letters, text for English readers Latin ones. */
export const g10Script = defineRule({
  code: "G10",
  severity: "warning",
  title: draftLabel("Text is in its language", "អត្ថបទត្រូវនឹងភាសា"),
  source: "Common rule",
  variants: ["km", "en"],
  check(table, say) {
    for (const { field, texts, blank } of table.columns) {
      if (field.type !== "text" || field.script === undefined) continue;
      const letters = LETTERS[field.script];
      for (const row of table.rows) {
        if (blank[row] === 1 || letters.test(texts[row] ?? "")) continue;
        say(row, field.id, { value: table.textAt(field.id, row) }, { variant: field.script });
      }
    }
  },
});
