import { deepStrictEqual } from "node:assert";
import type { CellValue } from "../../../src/domain/record/TableData";
import { createLiveCheck } from "../../../src/domain/validate/live/createLiveCheck";
import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import type { Workbook } from "../../../src/domain/Workbook";
import { makePlan } from "../data/makePlan";
import { PLACE } from "../data/planPlaces";
import { atMost, enforced, type JobReport, type Size } from "../Job";
import { measureTimes, median, type Contenders } from "../measure";
import { limitValidate } from "./limitValidate";

const ROWS = 10_000;
/** Kinds of edits: a place of the row and what is typed there in turn. */
const EDITS: Readonly<Record<string, readonly [place: number, ...typed: CellValue[]]>> = {
  status: [PLACE.status, "Completed", "In progress"],
  progress: [PLACE.progressPct, 0.3, 1],
  code: [PLACE.planCode, "SO9.ST9", "SO1.ST1.OP1.A07"],
  parent: [PLACE.parentCode, "SO1", "SO2.ST2.OP2"],
  unit: [PLACE.responsibleUnit, "Nobody", "Department of Planning"],
  start: [PLACE.startDate, 45_000, 45_800],
  budget: [PLACE.budgetAmount, 1, 1_000_000],
  title: [PLACE.titleEn, "Better services", "  "],
};

/**
 * One edited row in a plan of 10,000 rows, and the findings after it: the median over kinds of edits. The limit is
 * the hand-written pass over the edited row alone, which knows nothing of the others.
 */
export function benchRecheck(size: Size): JobReport {
  const workbook = makePlan(ROWS);
  const live = createLiveCheck(workbook);
  const rows = (): number => live.workbook.tables.get("plan")?.rows.length ?? 0;
  let turn = 0;
  const edit = (place: number, typed: readonly CellValue[]): unknown => {
    const row = (turn++ * 37) % rows();
    const cells = [...(live.workbook.tables.get("plan")?.rows[row] ?? [])];
    cells[place] = typed[turn % typed.length] ?? "";
    live.update([{ templateId: "plan", row, cells }]);
    return live.findings();
  };
  const edits = Object.entries(EDITS).map(([kind, [place, ...typed]]) => [kind, () => edit(place, typed)]);
  const kinds = Object.fromEntries(edits) as Contenders;
  for (const run of Object.values(kinds)) {
    run();
    deepStrictEqual(live.findings(), validateWorkbook(live.workbook));
  }
  const effort = size === "full" ? { warmUp: 20, rounds: 61 } : { warmUp: 10, rounds: 31 };
  const times = measureTimes(kinds, effort);
  const ours = median(Object.keys(kinds).map((kind) => times.get(kind)?.median ?? NaN));
  const best = median(Object.keys(kinds).map((kind) => times.get(kind)?.least ?? NaN));
  const oneRow = onlyRow(workbook);
  const others = measureTimes(
    { limit: () => limitValidate(oneRow), whole: () => validateWorkbook(live.workbook) },
    { warmUp: 5, rounds: 11 },
  );
  return {
    measured: [
      {
        job: "recheck",
        rows: ROWS,
        ours,
        limit: others.get("limit")?.median ?? NaN,
        peers: { whole: others.get("whole")?.median ?? NaN },
      },
    ],
    goals: [enforced(atMost("recheck: ms for one edited row in 10,000", best, 2, 3))],
  };
}

/** The workbook with the first row of its plan alone. */
function onlyRow(workbook: Workbook): Workbook {
  const tables = [...workbook.tables].map(
    ([id, table]) => [id, { ...table, rows: table.rows.slice(0, 1) }] as const,
  );
  return { ...workbook, tables: new Map(tables) };
}
