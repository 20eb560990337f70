import type { Language } from "../../src/domain/schema/Label";
import type { Template } from "../../src/domain/schema/Template";
import { templates } from "../../src/domain/schema/templates";
import { addTemplates } from "../../src/jobs/addTemplates";
import type { Editor } from "../../src/workbench/book/Editor";
import { addOptions, blankWorkbook, fieldCell, reopen } from "../support/openWorkbook";
import { oldVisits, visits } from "./otherTemplates";

/** The product as it is with this version of the template; the test's own list of templates ends with it. */
export const use = (template: Template): void => {
  (templates as Template[])[templates.length - 1] = template;
};

export const tableOf = (editor: Editor) => {
  const found = editor.findTable("GmspVisits");
  if (!found) throw new Error("no table");
  return { ...found, headings: found.table.columns.map(({ name }) => name) };
};

/** A field's cell as it was typed and as it shows. */
export function cellOf(editor: Editor, field: string, row: number) {
  const at = fieldCell(editor, "visits", field, row);
  const cell = editor.sheet(at.sheet).columns[at.column]?.[at.row];
  return { formula: cell?.formula, value: editor.value(at.sheet, at.row, at.column) };
}

/** A workbook of the old version with three rows, saved and opened by the product with the new one. */
export async function oldWorkbook(
  language: Language = "en",
  edit: (editor: Editor) => void = () => undefined,
) {
  use(oldVisits);
  const { editor } = blankWorkbook();
  await addTemplates(addOptions({ language, templates: ["plan", "visits"] }));
  const status = language === "en" ? "Suspended" : "ផ្អាក";
  const { sheet, table } = tableOf(editor);
  editor.addTableRows(
    table.id,
    null,
    [
      ["r2", "V2", status, "SO1", null, null],
      ["r3", "V3", status, null, null, null],
    ].map((row) => row.slice(0, table.columns.length)),
    "user",
  );
  expect(sheet.name).toBe(oldVisits.sheetName[language]);
  edit(editor);
  use(visits);
  return reopen(editor);
}
