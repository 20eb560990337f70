import type { TableData } from "../domain/record/TableData";
import { matchHeadings } from "../domain/schema/headings";
import { tableName } from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import type { Workbook } from "../domain/Workbook";
import { readTables } from "../excel/readTables";
import type { LoadedWorkbook } from "./loadWorkbook";
import { templateVersions } from "./templateVersions";

/** The templates' tables with their rows, beside lists and settings: one round trip more. */
export async function readWorkbook(
  context: Excel.RequestContext,
  { survey, settings, lists }: LoadedWorkbook,
): Promise<Workbook> {
  const present = templates.flatMap((template) => {
    const place = survey.tables.get(tableName(template.id));
    return place ? [{ template, place }] : [];
  });
  const cells = await readTables(
    context,
    present.map(({ place }) => place),
  );
  const tables = new Map<string, TableData>(
    present.map(({ template, place }, index) => [
      template.id,
      {
        templateId: template.id,
        table: place.name,
        sheet: place.sheet,
        top: place.top,
        left: place.left,
        headings: place.headings,
        columnOf: matchHeadings(template, place.headings).columnOf,
        rows: cells[index]?.rows ?? [],
        merged: cells[index]?.merged ?? [],
      },
    ]),
  );
  const lost = templates
    .map(({ id }) => id)
    .filter((id) => survey.metadata?.templates.has(id) && !tables.has(id));
  return { settings, lists, tables, lost, newer: templateVersions(survey).newer };
}
