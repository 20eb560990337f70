import type { TableData } from "../domain/record/TableData";
import { matchHeadings } from "../domain/schema/headings";
import { tableName } from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import { validateWorkbook } from "../domain/validate/validateWorkbook";
import type { Severity } from "../domain/validate/Finding";
import type { Workbook } from "../domain/Workbook";
import { readTables } from "../excel/readTables";
import type { CheckReport } from "./CheckReport";
import { JobError } from "./JobError";
import { loadWorkbook, type LoadedWorkbook } from "./loadWorkbook";
import { locateFinding } from "./locateFinding";
import { runJob } from "./runJob";

/** Checks every table of the workbook: all findings at once, with their cells. Two round trips; writes nothing. */
export const checkWorkbook = (): Promise<CheckReport> =>
  runJob(async (context) => {
    const loaded = await loadWorkbook(context);
    const workbook = await readWorkbook(context, loaded);
    if (workbook.tables.size === 0 && workbook.lost?.length === 0) throw new JobError("error.noTables");
    const findings = validateWorkbook(workbook).map((finding) =>
      locateFinding(finding, workbook, loaded.survey),
    );
    const count = (severity: Severity): number =>
      findings.filter((finding) => finding.severity === severity).length;
    return {
      findings,
      counts: { error: count("error"), warning: count("warning"), note: count("note") },
      rows: [...workbook.tables.values()].reduce((sum, table) => sum + table.rows.length, 0),
    };
  });

/** The templates' tables with their rows, beside lists and settings: one round trip more. */
async function readWorkbook(
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
  return { settings, lists, tables, lost };
}
