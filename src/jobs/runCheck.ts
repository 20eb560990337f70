import type { Severity } from "../domain/validate/Finding";
import { validateWorkbook } from "../domain/validate/validateWorkbook";
import { applyWaivers } from "../domain/validate/waivers";
import type { Waiver } from "../domain/Waiver";
import type { Workbook } from "../domain/Workbook";
import { readChecks } from "../excel/checksPart";
import type { CheckReport } from "./CheckReport";
import { JobError } from "./JobError";
import { loadWorkbook, type LoadedWorkbook } from "./loadWorkbook";
import { locateFinding } from "./locateFinding";
import { readWorkbook } from "./readWorkbook";

/** A check with what it was made from. */
export interface Checked {
  readonly report: CheckReport;
  readonly loaded: LoadedWorkbook;
  readonly workbook: Workbook;
  /** Waivers whose finding is gone or another by now. */
  readonly stale: readonly Waiver[];
}

/**
 * Reads and checks every table: two round trips, more only where the tables hold more than 4 MB; writes nothing.
 * A workbook without any table of ours is a JobError.
 */
export async function runCheck(context: Excel.RequestContext): Promise<Checked> {
  const loaded = await loadWorkbook(context);
  const workbook = await readWorkbook(context, loaded);
  if (workbook.tables.size === 0 && workbook.lost?.length === 0) throw new JobError("error.noTables");
  const { marks, waivers } = readChecks(loaded.survey.checksXml);
  const { open, waived, stale } = applyWaivers(validateWorkbook(workbook), waivers, workbook);
  const findings = open.map((finding) => locateFinding(finding, workbook, loaded.survey));
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  const rows = [...workbook.tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
  return {
    report: {
      findings,
      waived: waived.map(({ finding, waiver }) => ({
        finding: locateFinding(finding, workbook, loaded.survey),
        waiver,
      })),
      counts,
      rows,
      marked: marks,
    },
    loaded,
    workbook,
    stale,
  };
}
