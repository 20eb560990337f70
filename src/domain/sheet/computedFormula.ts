import { dropMissingTables } from "../schema/dropMissingTables";
import { listById } from "../schema/lists";
import { settingName, tableName } from "../schema/tableName";
import type { Field, Template } from "../schema/Template";
import { choiceFormula } from "./choiceFormula";
import { headingOf, type SheetContext } from "./SheetContext";
import { tableColumn, thisRow } from "./structuredReference";

type ComputedField = Extract<Field, { type: "computed" }>;
type FormulaContext = Pick<SheetContext, "language" | "words" | "present" | "renamed">;

/**
 * The native formula of a computed field, with its "=". Placeholders are described at `FieldType`. Calls over
 * tables that the workbook lacks count 0; the formula is to be written again when such a table is added.
 * Throws an Error where a placeholder names nothing: templates are checked when the program starts.
 */
export function computedFormula(template: Template, field: ComputedField, context: FormulaContext): string {
  const formula = dropMissingTables(
    field.formula,
    (id) => listById(id) === undefined,
    (id) => id === template.id || context.present.has(id),
  );
  return formula.replace(
    /\{(\w+)(?:\.([\w-]+))?\}/g,
    (placeholder, first: string, second: string | undefined) => {
      if (second === undefined)
        return thisRow(tableName(template.id), heading(template, first, context, placeholder));
      if (first === "Settings") return settingName(second);
      if (listById(first)) return choiceFormula(context, first, { text: second });
      const other = first === template.id ? template : context.present.get(first);
      if (!other) throw new Error(`Formula of ${template.id}.${field.id}: nothing is called ${placeholder}`);
      return tableColumn(tableName(first), heading(other, second, context, placeholder));
    },
  );
}

function heading(template: Template, fieldId: string, context: FormulaContext, placeholder: string): string {
  const field = template.fields.find((one) => one.id === fieldId);
  if (!field) throw new Error(`Formulas of ${template.id}: nothing is called ${placeholder}`);
  return headingOf(context, template.id, field);
}
