import type { Severity } from "../domain/validate/Finding";
import { validateWorkbook } from "../domain/validate/validateWorkbook";
import type { CheckReport } from "./CheckReport";
import { JobError } from "./JobError";
import { loadWorkbook } from "./loadWorkbook";
import { locateFinding } from "./locateFinding";
import { readWorkbook } from "./readWorkbook";
import { runJob } from "./runJob";

/**
 * Checks every table of the workbook: all findings at once, with their cells. Two round trips, more only where the
 * tables hold more than 4 MB; writes nothing.
 */
export const checkWorkbook = (): Promise<CheckReport> =>
  runJob(async (context) => {
    const loaded = await loadWorkbook(context);
    const workbook = await readWorkbook(context, loaded);
    if (workbook.tables.size === 0 && workbook.lost?.length === 0) throw new JobError("error.noTables");
    const findings = validateWorkbook(workbook).map((finding) =>
      locateFinding(finding, workbook, loaded.survey),
    );
    const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
    for (const { severity } of findings) counts[severity] += 1;
    const rows = [...workbook.tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
    return { findings, counts, rows };
  });
