import { answeringUnits } from "../domain/validate/answeringUnit";
import type { Finding, Severity } from "../domain/validate/Finding";
import { validateWorkbook } from "../domain/validate/validateWorkbook";
import { applyWaivers, rowIdOf } from "../domain/validate/waivers";
import type { Waiver } from "../domain/Waiver";
import type { Workbook } from "../domain/Workbook";
import { readChecks } from "../excel/checksPart";
import type { CheckReport } from "./CheckReport";
import type { LocatedFinding } from "./LocatedFinding";
import { findRepairs } from "./findRepairs";
import { JobError } from "./JobError";
import { loadWorkbook, type LoadedWorkbook } from "./loadWorkbook";
import { locateFinding } from "./locateFinding";
import type { RepairPreview } from "./RepairItem";
import { readWorkbook } from "./readWorkbook";

/** A check with what it was made from. */
export interface Checked {
  readonly report: CheckReport & { readonly repairs: RepairPreview };
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
  const { loaded, workbook } = await readForCheck(context);
  return reportOn(loaded, workbook, validateWorkbook(workbook));
}

/** All that a check looks at. `alongside` queues what else is to be read in the second round trip. */
export async function readForCheck(
  context: Excel.RequestContext,
  alongside: (loaded: LoadedWorkbook) => void = () => undefined,
): Promise<Pick<Checked, "loaded" | "workbook">> {
  const loaded = await loadWorkbook(context);
  alongside(loaded);
  const workbook = await readWorkbook(context, loaded, true);
  if (workbook.tables.size === 0 && workbook.lost?.length === 0) throw new JobError("error.noTables");
  return { loaded, workbook };
}

/** Findings with their cells, by the very same finding; good as long as no table or row moves. */
export type Located = WeakMap<Finding, LocatedFinding>;

/**
 * What was found in a workbook, as users see it: with cells and units, without what was accepted. What is in `known`
 * and still says the same is taken from there, so that views see what stayed; new ones are added to it.
 */
export function reportOn(
  loaded: LoadedWorkbook,
  workbook: Workbook,
  found: readonly Finding[],
  known: Located = new WeakMap(),
): Checked {
  const { marks, waivers } = readChecks(loaded.survey.checksXml);
  const { open, waived, stale } = applyWaivers(found, waivers, workbook);
  const unitOf = answeringUnits(workbook);
  const locate = (finding: Finding): LocatedFinding => {
    const unit = unitOf(finding);
    const before = known.get(finding);
    if (before && before.unit?.id === unit?.id && before.rowId === rowIdOf(finding, workbook)) return before;
    const located = locateFinding(finding, workbook, loaded.survey, unit);
    known.set(finding, located);
    return located;
  };
  const findings = open.map(locate);
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  const rows = [...workbook.tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
  return {
    report: {
      findings,
      waived: waived.map(({ finding, waiver }) => ({
        finding: locate(finding),
        waiver,
      })),
      counts,
      rows,
      marked: marks,
      repairs: findRepairs(findings, workbook, loaded),
    },
    loaded,
    workbook,
    stale,
  };
}
