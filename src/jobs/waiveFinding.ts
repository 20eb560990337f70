import { isoFromDay } from "../domain/record/day";
import { isBlank } from "../domain/record/isBlank";
import { ROW_ID } from "../domain/schema/Template";
import { canWaive, fingerprintOf, judgedRows, rowIdOf } from "../domain/validate/waivers";
import type { Waiver } from "../domain/Waiver";
import type { Workbook } from "../domain/Workbook";
import { changeChecks } from "../excel/changeChecks";
import { LARGEST_PART, readChecks, writeChecks } from "../excel/checksPart";
import { writeCells } from "../excel/writeCells";
import type { LocatedFinding } from "./LocatedFinding";
import { refuseProtected } from "./checkWritable";
import { JobError } from "./JobError";
import { loadWorkbook } from "./loadWorkbook";
import { newRowId } from "./newRowId";
import { runCheck, type Checked } from "./runCheck";
import { runJob } from "./runJob";

export interface Acceptance {
  readonly reason: string;
  readonly by: string;
  /** A serial day; left out = the workbook's as-of date. */
  readonly on?: number;
}

/**
 * Accepts a warning or note with a reason: it leaves the counts until what it judged changes. The finding is looked
 * for anew, because the sheet may have changed since it was shown. A row without id gets one, those it is compared
 * with, too.
 */
export const waiveFinding = (finding: LocatedFinding, { reason, by, on }: Acceptance): Promise<void> =>
  runJob(async (context) => {
    if (!canWaive(finding) || reason.trim() === "") throw new JobError("error.noReason");
    const checked = await runCheck(context);
    const { report, loaded, stale } = checked;
    const found = report.findings.find((one) => isSame(one, finding));
    if (!found) throw new JobError("error.findingChanged");
    const workbook = withIds(context, found, checked);
    const waiver: Waiver = {
      code: found.code,
      ...(found.variant === undefined ? {} : { variant: found.variant }),
      templateId: found.templateId,
      rowId: rowIdOf(found, workbook),
      field: found.field,
      fingerprint: fingerprintOf(found, workbook),
      reason: reason.trim(),
      by: by.trim(),
      on: isoFromDay(on ?? loaded.settings.asOfDate),
    };
    const change = { add: [waiver], remove: stale };
    const { checksXml } = loaded.survey;
    if (new TextEncoder().encode(writeChecks(checksXml, change)).length > LARGEST_PART)
      throw new JobError("error.tooManyWaivers", { n: readChecks(checksXml).waivers.length });
    changeChecks(context, checksXml, change);
    await context.sync();
  });

/** Opens an accepted finding again. */
export const takeBackWaiver = (waiver: Waiver): Promise<void> =>
  runJob(async (context) => {
    const { survey } = await loadWorkbook(context);
    if (survey.checksXml === null) return;
    changeChecks(context, survey.checksXml, { remove: [waiver] });
    await context.sync();
  });

/** The same finding in another check, wherever its row is now. */
function isSame(one: LocatedFinding, other: LocatedFinding): boolean {
  const isSamePlace = other.rowId === "" ? one.row === other.row : one.rowId === other.rowId;
  return (
    isSamePlace &&
    one.code === other.code &&
    one.variant === other.variant &&
    one.templateId === other.templateId &&
    one.field === other.field &&
    JSON.stringify(one.details) === JSON.stringify(other.details)
  );
}

/**
 * The workbook with an id for each row by which the finding is known: its own, and those it is compared with, so that
 * ids that they are given later don't open it again. Queues those that are missing.
 */
function withIds(
  context: Excel.RequestContext,
  finding: LocatedFinding,
  { workbook, loaded: { survey } }: Checked,
): Workbook {
  const { templateId, sheet } = finding;
  const table = templateId === null ? undefined : workbook.tables.get(templateId);
  const judged = judgedRows(finding, workbook);
  if (!table || judged.length === 0) return workbook;
  const column = table.columnOf.get(ROW_ID);
  if (column === undefined) throw new JobError("error.noRowIds", { sheet, heading: ROW_ID });
  const without = judged.filter((row) => isBlank(table.rows[row]?.[column]));
  if (without.length === 0) return workbook;
  refuseProtected(survey, [sheet]);
  const taken = new Set(table.rows.map((cells) => String(cells[column] ?? "")));
  const rows = [...table.rows];
  for (const row of without) {
    const id = newRowId(taken);
    taken.add(id);
    rows[row] = (rows[row] ?? []).map((cell, at) => (at === column ? id : cell));
    const place = { sheet: table.sheet, top: table.top + 1 + row, left: table.left };
    writeCells(context, place, new Map([[column, id]]));
  }
  return { ...workbook, tables: new Map(workbook.tables).set(table.templateId, { ...table, rows }) };
}
