import type { LiveCheck } from "../../domain/validate/live/LiveCheck";
import { HostError, toHostError } from "../../excel/HostError";
import { readTouchedRows } from "../../excel/readTouchedRows";
import type { WorkbookChange } from "../../excel/watchChanges";
import type { CheckReport } from "../CheckReport";
import { bringMarks, marksOf, type MarkMemory, type TableMarks } from "../markFindings";
import { reportOn, type Checked } from "../runCheck";
import { runJob } from "../runJob";
import { editsOf } from "./editsOf";
import type { LiveBase } from "./LiveBase";
import { lookAnew } from "./lookAnew";
import { planUpdate, type PlannedUpdate } from "./planUpdate";

export interface LiveReport {
  /** As a full check would give it. */
  readonly report: CheckReport;
  /** Marks in the sheet are still to be written, into tables of which is not known where they lie now: by a full check. */
  readonly marksAreBehind: boolean;
}

/** The check of the open workbook, kept in step with edits by small reads. One call at a time. */
export interface LiveWorkbook {
  /** Remembers what changed, until the next update or check. */
  readonly note: (changes: readonly WorkbookChange[]) => void;
  /**
   * The report after the noted changes, from one small read of what they touched: one round trip, and one more where
   * marks in the sheet change. undefined where only a full check will do. While a cell is being typed in it is a
   * JobError, and the changes stay noted.
   */
  readonly update: () => Promise<LiveReport | undefined>;
  /** Reads and checks everything, and brings marks up to date where the workbook shows them. */
  readonly check: () => Promise<CheckReport>;
  /** The next update is to be a full check: something happened that no event tells of. */
  readonly forget: () => void;
}

/** After so many small updates a full look mends what events left out. */
const MOST_UPDATES = 50;

/** More changes than these are not worth remembering one by one. */
const MOST_CHANGES = 200;

export function createLiveWorkbook(memory: MarkMemory): LiveWorkbook {
  let base: LiveBase | undefined;
  let pending: readonly WorkbookChange[] = [];
  let updates = 0;

  const forget = (): undefined => {
    base = undefined;
  };

  /** Writes the marks that differ; what was written is known without reading it again. */
  const mark = async (
    context: Excel.RequestContext,
    tables: readonly TableMarks[],
    checked: Checked,
  ): Promise<void> => {
    if (!(await bringMarks(context, tables, checked, memory)) || !base) return;
    if (!tables.every((table) => takeMarks(table, base?.check))) forget();
  };

  const check = (): Promise<CheckReport> =>
    runJob(async (context) => {
      forget();
      pending = [];
      base = await lookAnew(context);
      updates = 0;
      const checked = reportNow(base);
      if (checked.report.marked) await mark(context, marksOf(checked, true), checked);
      return checked.report;
    });

  const update = async (): Promise<LiveReport | undefined> => {
    if (!base || updates >= MOST_UPDATES) return forget();
    const known = base;
    const changes = pending;
    const planned = planUpdate(known, changes);
    if (!planned) return forget();
    pending = [];
    // Nothing that is checked was touched: nothing needs to be asked.
    if (planned.tables.length + planned.followed.length === 0) return upToDate(reportNow(known).report);
    updates += 1;
    return runJob(async (context) => {
      try {
        if (!(await takeEdits(context, known, planned))) return forget();
      } catch (error) {
        const problem = toHostError(error);
        if (!(problem instanceof HostError)) throw error;
        if (problem.problem !== "cellEditing") return forget();
        pending = [...changes, ...pending];
        throw error;
      }
      const checked = reportNow(known);
      if (!checked.report.marked) return upToDate(checked.report);
      const tables = marksOf(checked, true);
      const isRead = new Set(planned.tables.map(({ templateId }) => templateId));
      if (tables.some((table) => !isRead.has(table.templateId) && differs(table))) {
        forget();
        return { report: checked.report, marksAreBehind: true };
      }
      await mark(context, tables, checked);
      return upToDate(checked.report);
    });
  };

  return {
    note: (changes) => {
      pending = pending.length > MOST_CHANGES ? [{ kind: "other" }] : [...pending, ...changes];
    },
    update,
    check,
    forget: () => void forget(),
  };
}

const upToDate = (report: CheckReport): LiveReport => ({ report, marksAreBehind: false });

/** What a full check would report; the rows that it stands on stay as they are when later edits are taken. */
function reportNow({ loaded, check, located }: LiveBase): Checked {
  const { workbook } = check;
  const tables = new Map(
    [...workbook.tables].map(([id, table]) => [id, { ...table, rows: [...table.rows] }]),
  );
  return reportOn(loaded, { ...workbook, tables }, check.findings(), located);
}

async function takeEdits(
  context: Excel.RequestContext,
  base: LiveBase,
  { tables, followed }: PlannedUpdate,
): Promise<boolean> {
  const small = followed.map(({ place }) => place);
  const now = await readTouchedRows(context, tables, small);
  const sheets = base.loaded.survey.sheets.map(({ id, name, isProtected }) => ({ id, name, isProtected }));
  if (!isSame(now.sheets, sheets)) return false;
  if (!followed.every(({ values }, at) => isSame(now.values[at], values))) return false;
  const edits = tables.map((table, at) => {
    const answer = now.tables[at];
    return answer && editsOf(base, table, answer);
  });
  if (edits.some((rows) => rows === undefined)) return false;
  return base.check.update(edits.flatMap((rows) => rows ?? []));
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const differs = ({ present, wanted }: TableMarks): boolean =>
  wanted.some((text, row) => text !== present[row]);

/** Takes over marks that were written; false where the table got its column only now. */
function takeMarks(table: TableMarks, live: LiveCheck | undefined): boolean {
  const { templateId, column, present, wanted } = table;
  if (!differs(table)) return true;
  const rows = live?.workbook.tables.get(templateId)?.rows;
  if (column === undefined || !rows || !live) return false;
  return live.update(
    wanted.flatMap((text, row) => {
      const cells = text === present[row] ? undefined : rows[row];
      return cells
        ? [{ templateId, row, cells: cells.map((cell, at) => (at === column ? text : cell)) }]
        : [];
    }),
  );
}
