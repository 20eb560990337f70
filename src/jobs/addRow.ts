import { ownFieldId } from "../domain/form/ownField";
import { matchHeadings } from "../domain/schema/headings";
import { tableName } from "../domain/schema/tableName";
import { templateById } from "../domain/schema/templates";
import type { CellValue } from "../domain/record/TableData";
import { ROW_ID } from "../domain/schema/Template";
import { appendRows } from "./appendRows";
import { ownColumnsOf } from "./buildRowForm";
import { refuseProtected } from "./checkWritable";
import { JobError } from "./JobError";
import { loadWorkbook } from "./loadWorkbook";
import { newRowFormats } from "./newRowFormats";
import type { RowTarget } from "./RowForm";
import { runJob } from "./runJob";
import type { Undo } from "./Undo";

export interface AddedRow {
  readonly target: RowTarget;
  readonly undo: Undo;
}

/**
 * Adds one row with values by field id (also of users' columns) at the end of a template's table; fields that are
 * computed, or that the table lacks, are left out. Three round trips: to find the table under its present name and
 * headings, to look, to write.
 */
export const addRow = (templateId: string, values: ReadonlyMap<string, CellValue>): Promise<AddedRow> =>
  runJob(async (context) => {
    const template = templateById(templateId);
    const name = tableName(templateId);
    const { survey, settings } = await loadWorkbook(context);
    const place = survey.tables.get(name);
    if (!template || !place) throw new JobError("error.notFound", { detail: name });
    refuseProtected(survey, [place.sheet]);
    const { columnOf } = matchHeadings(template, place.headings);
    const row = new Array<CellValue>(place.headings.length).fill(null);
    for (const { id, type } of template.fields) {
      const column = columnOf.get(id);
      if (type !== "computed" && column !== undefined) row[column] = values.get(id) ?? null;
    }
    for (const column of ownColumnsOf(template, place.headings)) {
      const value = values.get(ownFieldId(place.headings[column] ?? ""));
      if (value !== undefined) row[column] = value;
    }
    const idHeading = place.headings[columnOf.get(ROW_ID) ?? -1];
    const { firstRow, rowIds, undo } = await appendRows(
      context,
      place.name,
      [row],
      idHeading,
      undefined,
      newRowFormats(template, settings),
    );
    return { target: { templateId, row: firstRow, rowId: rowIds[0] ?? "" }, undo };
  });
