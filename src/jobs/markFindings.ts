import { CHECK_MARKS } from "../domain/schema/Template";
import { tableName } from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import { rowMarks } from "../domain/sheet/rowMarks";
import { changeChecks } from "../excel/changeChecks";
import type { TablePlace } from "../excel/surveyWorkbook";
import { addMarks, writeMarks } from "../excel/writeMarks";
import type { CheckReport } from "./CheckReport";
import { newerSheets } from "./checkWritable";
import { runCheck, type Checked } from "./runCheck";
import { runJob } from "./runJob";

/**
 * What the pane remembers of its last writing of marks. Excel's undo takes that back first: marks that are found as
 * they were before it, while nothing else has changed, are left so that the user's own last step can be undone next.
 */
export interface MarkMemory {
  before: string | null;
  written: string | null;
}

export const markMemory = (): MarkMemory => ({ before: null, written: null });

/**
 * Brings the marks up to date where the workbook shows them; whether anything was written. Nothing is written where
 * they are right already, so that the event of our own writing ends there.
 */
export async function bringMarks(
  context: Excel.RequestContext,
  tables: readonly TableMarks[],
  { report }: Checked,
  memory: MarkMemory,
): Promise<boolean> {
  if (!report.marked) return false;
  try {
    if (!(await queueMarks(context, tables, memory))) return false;
    await context.sync();
    return true;
  } catch (error) {
    // A cell is being typed in, the workbook is read-only…: the findings count, marks come with a later check.
    if (!(error instanceof OfficeExtension.Error)) throw error;
    memory.before = null;
    return false;
  }
}

/** Shows the findings in the sheet, or takes all marks away; the workbook remembers which. */
export const showMarks = (shown: boolean, memory: MarkMemory): Promise<CheckReport> =>
  runJob(async (context) => {
    const checked = await runCheck(context);
    memory.before = null;
    await queueMarks(context, marksOf(checked, shown), memory);
    if (checked.report.marked !== shown)
      changeChecks(context, checked.loaded.survey.checksXml, { marks: shown });
    await context.sync();
    return { ...checked.report, marked: shown };
  });

/** What a table's marks are and are to be, a text a row. */
export interface TableMarks {
  readonly templateId: string;
  readonly place: TablePlace;
  /** From 0 in the table; undefined where the table has no column of marks. */
  readonly column: number | undefined;
  readonly present: readonly string[];
  readonly wanted: readonly string[];
}

/**
 * Queues the marks of all tables; whether there was anything to write. Tables on protected sheets, and those that a
 * newer tracker made, are passed over.
 */
async function queueMarks(
  context: Excel.RequestContext,
  tables: readonly TableMarks[],
  memory: MarkMemory,
): Promise<boolean> {
  const before = JSON.stringify(tables.map(({ present }) => present));
  const after = JSON.stringify(tables.map(({ wanted }) => wanted));
  const isUndone = memory.before === before && memory.written === after;
  if (isUndone || before === after) {
    if (!isUndone) memory.before = null;
    return false;
  }
  memory.before = before;
  memory.written = after;
  for (const { place, column, present, wanted } of tables) {
    if (column !== undefined) await writeMarks(context, place, column, present, wanted);
    else if (wanted.some((text) => text !== "")) addMarks(context, place, wanted);
  }
  return true;
}

/** The marks of all tables that can have them; `shown`: those of the findings, else none. */
export function marksOf({ report, loaded: { survey }, workbook }: Checked, shown: boolean): TableMarks[] {
  // Tables that a newer tracker made are left alone, too.
  const locked = new Set([
    ...survey.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name),
    ...newerSheets(survey),
  ]);
  return templates.flatMap(({ id, keyField }) => {
    const place = survey.tables.get(tableName(id));
    const table = workbook.tables.get(id);
    if (!place || !table || locked.has(place.sheet)) return [];
    const column = table.columnOf.get(CHECK_MARKS);
    // A column can't be added while a filter hides rows, nor where the headings are switched off.
    if (column === undefined && (place.isFiltered || place.top < 0)) return [];
    const findings = shown ? report.findings.filter(({ templateId }) => templateId === id) : [];
    return {
      templateId: id,
      place,
      column,
      present: table.rows.map((row) => (column === undefined ? "" : String(row[column] ?? ""))),
      wanted: rowMarks(table, keyField, findings),
    };
  });
}
