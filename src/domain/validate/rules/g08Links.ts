import { draftLabel } from "../../schema/Label";
import { templateById } from "../../schema/templates";
import { defineRule } from "../defineRule";
import { NO_ROW } from "../linkedRows";

/** G8: a code that points to a row of a table finds it there. Silent where the workbook lacks that table. */
export const g08Links = defineRule({
  code: "G8",
  severity: "error",
  scope: "row",
  title: draftLabel("Linked codes exist", "លេខកូដដែលភ្ជាប់មានពិត"),
  source: "Common rule",
  check(table, say) {
    for (const { field } of table.columns) {
      if (field.type !== "link" || table.isSaidByOwnRule("G8", field.id)) continue;
      const target = table.other(field.template);
      const keyField = target?.template.keyField ?? "";
      if (!target?.has(keyField)) continue;
      const linked = table.linkedRows(field.id);
      const keys = table.keys(field.id);
      const sheet = templateById(field.template)?.sheetName ?? field.template;
      for (const row of table.rows) {
        if (keys[row] !== "" && linked[row] === NO_ROW)
          say(row, field.id, { value: table.textAt(field.id, row), sheet });
      }
    }
  },
});
