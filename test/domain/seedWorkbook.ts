import type { CellValue, TableData } from "../../src/domain/record/TableData";
import type { Language } from "../../src/domain/schema/Label";
import { listById } from "../../src/domain/schema/lists";
import { ROW_ID, type Field, type Template } from "../../src/domain/schema/Template";
import { templates } from "../../src/domain/schema/templates";
import { units } from "../../src/domain/schema/units";
import type { Workbook } from "../../src/domain/Workbook";
import { day, settingsFor, shippedLists, tableOf } from "./drawTable";

function seedCell(field: Field, value: CellValue | undefined, language: Language): CellValue {
  if (value === undefined || value === null) return null;
  if (field.type === "day") return day(String(value));
  const choices =
    field.type === "choice" ? listById(field.list)?.choices : field.type === "unit" ? units : undefined;
  const found = choices?.find((choice) => choice.code === value);
  if (choices && !found) throw new Error(`${field.id}: no choice ${String(value)}`);
  return found ? found.label[language] : value;
}

/** A template's table as it is made, with its own rows. */
export const seedTable = (template: Template, language: Language): TableData =>
  tableOf(
    template,
    [ROW_ID, ...template.fields.map((field) => field.label[language])],
    template.seedRows.map((row) => [
      row.rowId,
      ...template.fields.map((field) => seedCell(field, row[field.id], language)),
    ]),
  );

/** A workbook as it is made, with every template. */
export const seedWorkbook = (language: Language, asOf: string): Workbook => ({
  settings: settingsFor(asOf, language),
  lists: shippedLists(),
  tables: new Map(templates.map((template) => [template.id, seedTable(template, language)])),
});
