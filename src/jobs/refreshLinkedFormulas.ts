import { tableName } from "../domain/schema/tableName";
import type { Template } from "../domain/schema/Template";
import { templates } from "../domain/schema/templates";
import { computedFormula } from "../domain/sheet/computedFormula";
import type { SheetContext } from "../domain/sheet/SheetContext";
import { writeColumnFormula } from "../excel/writeColumnFormula";
import type { Survey } from "../excel/surveyWorkbook";

/**
 * Queues anew the calculated columns of tables that stand in the workbook already and count rows of a template
 * that is being added: without its table they counted 0. A column that the user deleted is left alone.
 */
export function refreshLinkedFormulas(
  context: Excel.RequestContext,
  survey: Survey,
  added: readonly Template[],
  sheetContext: SheetContext,
): void {
  for (const template of templates) {
    if (!survey.tables.has(tableName(template.id))) continue;
    for (const field of template.fields) {
      if (field.type !== "computed" || !added.some(({ id }) => field.formula.includes(`{${id}.`))) continue;
      const heading = sheetContext.renamed?.get(template.id)?.get(field.id);
      if (heading === undefined) continue;
      writeColumnFormula(
        context,
        tableName(template.id),
        heading,
        computedFormula(template, field, sheetContext),
      );
    }
  }
}
