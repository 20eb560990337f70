import type { TableData } from "../domain/record/TableData";
import { matchHeadings } from "../domain/schema/headings";
import { tableName } from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import type { Workbook } from "../domain/Workbook";
import { readTables } from "../excel/readTables";
import type { LoadedWorkbook } from "./loadWorkbook";
import { lookForSpoilt } from "./spoiltColumns";
import { templateVersions } from "./templateVersions";

/**
 * The templates' tables with their rows, beside lists and settings: one round trip more. `withLooks` also looks at
 * drop-downs, formats and colours in it.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  loaded: LoadedWorkbook,
  withLooks = false,
): Promise<Workbook> {
  const { survey, settings, lists } = loaded;
  const present = templates.flatMap((template) => {
    const place = survey.tables.get(tableName(template.id));
    return place ? [{ template, place }] : [];
  });
  let spoiltNow: ReturnType<typeof lookForSpoilt> = () => new Map();
  const cells = await readTables(
    context,
    present.map(({ place }) => place),
    () => {
      if (withLooks) spoiltNow = lookForSpoilt(context, loaded);
    },
  );
  const spoilt = spoiltNow();
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
        spoilt: spoilt.get(template.id) ?? [],
      },
    ]),
  );
  const lost = templates
    .map(({ id }) => id)
    .filter((id) => survey.metadata?.templates.has(id) && !tables.has(id));
  return { settings, lists, tables, lost, newer: templateVersions(survey).newer };
}
