import { tableName } from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import { fieldValidation } from "../domain/sheet/fieldValidation";
import type { SheetContext } from "../domain/sheet/SheetContext";
import type { Survey } from "../excel/surveyWorkbook";
import { writeValidation } from "../excel/writeRules";
import { newerSheets } from "./checkWritable";

/**
 * Queues the drop-downs of tables that stand in the workbook already and name rows of templates (by id) that are
 * being added: a decision made before its meetings had a table is offered their codes from now on. Sheets that are
 * protected, or that a newer tracker made, go without: codes can be typed all the same.
 */
export function offerLinkedCodes(
  context: Excel.RequestContext,
  survey: Survey,
  addedIds: readonly string[],
  sheetContext: SheetContext,
): void {
  const closed = new Set([
    ...survey.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name),
    ...newerSheets(survey),
  ]);
  for (const { id, fields } of templates) {
    const table = tableName(id);
    const place = survey.tables.get(table);
    if (!place || closed.has(place.sheet)) continue;
    for (const field of fields) {
      if (field.type !== "link" || !addedIds.includes(field.template)) continue;
      const heading = sheetContext.renamed?.get(id)?.get(field.id);
      const rule = fieldValidation(field, "", sheetContext);
      if (heading === undefined || !rule) continue;
      const body = context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();
      writeValidation(body, rule);
    }
  }
}
