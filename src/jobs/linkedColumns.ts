import { tableName } from "../domain/schema/tableName";
import type { Field, Template } from "../domain/schema/Template";
import { templates } from "../domain/schema/templates";
import { computedFormula } from "../domain/sheet/computedFormula";
import type { SheetContext } from "../domain/sheet/SheetContext";
import { askFilter } from "../excel/heldFilters";
import type { Survey } from "../excel/surveyWorkbook";
import { typedCells } from "../excel/typedCells";
import { refuseProtected } from "./checkWritable";
import type { KnownColumns, RenewedColumn } from "./renewColumns";
import { templateVersions } from "./templateVersions";

type ComputedField = Extract<Field, { type: "computed" }>;

/** Computed fields whose formulas look at one of these templates or lists (by id). */
const linkedFields = ({ fields }: Template, ids: readonly string[]): ComputedField[] =>
  fields.filter(
    (field): field is ComputedField =>
      field.type === "computed" && ids.some((id) => field.formula.includes(`{${id}.`)),
  );

/**
 * The calculated columns of tables that stand in the workbook already and look at templates or lists (by id) that
 * are being added: without their tables they counted 0 or lost their reference, so they get their formulas anew
 * (`renewColumns`). A column that the user deleted is left alone, and so are tables that a newer tracker made.
 * Protected sheets are refused.
 */
export function linkedColumns(
  survey: Survey,
  addedIds: readonly string[],
  sheetContext: SheetContext,
): RenewedColumn[] {
  const { newer } = templateVersions(survey);
  const columns = templates.flatMap((template) => {
    const place = survey.tables.get(tableName(template.id));
    if (!place || newer.includes(template.id)) return [];
    return linkedFields(template, addedIds).flatMap((field): RenewedColumn[] => {
      const heading = sheetContext.renamed?.get(template.id)?.get(field.id);
      if (heading === undefined) return [];
      const at = place.left + place.headings.indexOf(heading);
      const formula = computedFormula(template, field, sheetContext);
      return [{ templateId: template.id, place, at, heading, formula }];
    });
  });
  refuseProtected(
    survey,
    columns.map(({ place }) => place.sheet),
  );
  return columns;
}

/**
 * Queues the reading of columns that look at these templates, under the headings that they have unless users
 * renamed them: so nothing must be known of the workbook, and they are read along with the survey of it.
 */
export function askLinkedColumns(
  { workbook }: Excel.RequestContext,
  ids: readonly string[],
): () => KnownColumns {
  const asked = templates.flatMap((template) => {
    const fields = linkedFields(
      template,
      ids.filter((id) => id !== template.id),
    );
    if (fields.length === 0) return [];
    const table = workbook.tables.getItemOrNullObject(tableName(template.id));
    const columns = fields.flatMap(({ label }) =>
      [label.en, label.km].map((heading) => {
        const column = table.columns.getItemOrNullObject(heading).load("name");
        return { heading, column, body: column.getDataBodyRange().load("formulas,values") };
      }),
    );
    return [{ template, table, columns, filter: askFilter(table) }];
  });
  return () => {
    const there = asked.filter(({ table }) => !table.isNullObject);
    const columnOf = new Map(
      there.flatMap(({ template, columns }) =>
        columns
          .filter(({ column }) => !column.isNullObject)
          .map(({ heading, body }) => [`${template.id} ${heading}`, body] as const),
      ),
    );
    return {
      cellsOf: ({ templateId, heading }) => {
        const body = columnOf.get(`${templateId} ${heading}`);
        return body && typedCells(body.formulas, body.values).map(([cell = null]) => cell);
      },
      filterOf: ({ templateId }) => there.find(({ template }) => template.id === templateId)?.filter() ?? [],
    };
  };
}
