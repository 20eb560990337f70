import { tableName } from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import { computedFormula } from "../domain/sheet/computedFormula";
import type { SheetContext } from "../domain/sheet/SheetContext";
import { writeColumnFormula } from "../excel/writeColumnFormula";
import type { Survey } from "../excel/surveyWorkbook";
import { refuseProtected } from "./checkWritable";
import { templateVersions } from "./templateVersions";

/**
 * Queues anew the calculated columns of tables that stand in the workbook already and look at templates or lists
 * (by id) that are being added: without their tables they counted 0 or lost their reference. A column that the
 * user deleted is left alone, and so are tables that a newer tracker made.
 */
export function refreshLinkedFormulas(
  context: Excel.RequestContext,
  survey: Survey,
  addedIds: readonly string[],
  sheetContext: SheetContext,
): void {
  const { newer } = templateVersions(survey);
  for (const template of templates) {
    const place = survey.tables.get(tableName(template.id));
    if (!place || newer.includes(template.id)) continue;
    for (const field of template.fields) {
      if (field.type !== "computed" || !addedIds.some((id) => field.formula.includes(`{${id}.`))) continue;
      const heading = sheetContext.renamed?.get(template.id)?.get(field.id);
      if (heading === undefined) continue;
      refuseProtected(survey, [place.sheet]);
      writeColumnFormula(
        context,
        tableName(template.id),
        heading,
        computedFormula(template, field, sheetContext),
      );
    }
  }
}
