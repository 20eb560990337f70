import { isFormulaText } from "../excel/lookAtTable";
import { tableName } from "../domain/schema/tableName";
import { templateById } from "../domain/schema/templates";
import type { CellValue } from "../domain/record/TableData";
import { columnOfField } from "./columnOfField";
import { buildRowForm } from "./buildRowForm";
import { JobError } from "./JobError";
import { knowWorkbook, type KnownWorkbook } from "./KnownWorkbook";
import { loadWorkbook } from "./loadWorkbook";
import { readRowCells } from "./readRowCells";
import { readWorkbook } from "./readWorkbook";
import type { RowForm } from "./RowForm";
import { runJob } from "./runJob";

/** The form of a row that is not in the table yet. */
export interface NewRow {
  readonly form: RowForm;
  readonly known: KnownWorkbook;
}

/**
 * A form to add a row with: blank, or the copy of another row without its key, its id and what formulas compute.
 * Two round trips; nothing is written before `addRow`.
 */
export const newRow = (templateId: string, copyOf?: RowForm): Promise<NewRow> =>
  runJob(async (context) => {
    const loaded = await loadWorkbook(context);
    const template = templateById(templateId);
    const place = loaded.survey.tables.get(tableName(templateId));
    if (!template || !place) throw new JobError("error.notFound", { detail: tableName(templateId) });
    const above = readRowCells(context, place.name, place, place.rows - 1);
    const known = knowWorkbook(await readWorkbook(context, loaded));
    const table = known.workbook.tables.get(templateId);
    const values = new Array<CellValue>(table?.headings.length ?? 0).fill(null);
    for (const { field, value, isFormula } of copyOf?.fields ?? []) {
      const column = table && columnOfField(field.id, table);
      if (column === undefined || isFormula || field.id === template.keyField || isFormulaText(value))
        continue;
      values[column] = value;
    }
    const like = { formulas: above.formulas(), formats: above.formats() };
    const shown = { row: null, rowId: "", values, formulas: [], like, visible: undefined };
    return { form: buildRowForm(template, shown, known, loaded), known };
  });
