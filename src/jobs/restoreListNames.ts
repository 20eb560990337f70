import type { Language } from "../domain/schema/Label";
import { lists } from "../domain/schema/lists";
import { labelsName, UNITS_LIST } from "../domain/schema/tableName";
import { labelHeading, listTable } from "../domain/sheet/choiceFormula";
import { tableColumn } from "../domain/sheet/structuredReference";
import type { Survey } from "../excel/surveyWorkbook";
import { sheetWords } from "../text/sheetWords";

/**
 * Queues the names behind labels (`GmspLabels_status`) that a workbook with its lists lacks: users deleted them, or
 * an older tracker made it. Formulas that are written now look labels up through them.
 */
export function restoreListNames(
  { workbook }: Excel.RequestContext,
  { tables, names }: Survey,
  language: Language,
): void {
  const heading = labelHeading({ language, words: sheetWords[language] });
  for (const id of [UNITS_LIST, ...lists.map((list) => list.id)]) {
    const place = tables.get(listTable(id));
    if (!place || names.has(labelsName(id)) || !place.headings.includes(heading)) continue;
    workbook.names.add(labelsName(id), `=${tableColumn(listTable(id), heading)}`);
  }
}
