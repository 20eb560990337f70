import type { CellValue, TableData } from "../../../src/domain/record/TableData";
import { listById } from "../../../src/domain/schema/lists";
import { plan } from "../../../src/domain/schema/templates/plan";
import { units } from "../../../src/domain/schema/units";
import type { Workbook } from "../../../src/domain/Workbook";
import { day, settingsFor, shippedLists, tableOf } from "../../domain/drawTable";
import { createChance, type Chance } from "./chance";
import { PLACE, PLAN_FIELDS } from "./planPlaces";
import { spoilCell } from "./spoilCell";

/** The as-of date of every workbook measured. */
const AS_OF = "2025-06-30";
/** Cells that somebody got wrong. */
const BAD_SHARE = 0.03;
/** Rows left blank inside the table. */
const BLANK_SHARE = 0.001;

type Labels = readonly [string, ...string[]];
const labels = (list: string): Labels => {
  const [first = "", ...others] = (list === "units" ? units : (listById(list)?.choices ?? [])).map(
    ({ label }) => label.en,
  );
  return [first, ...others];
};

const LEVELS = labels("level");
const asOf = day(AS_OF);
const planStart = day("2024-01-01");
const planEnd = day("2028-12-31");
/** So much that the parts of a full plan always fit. */
const BUDGETS = [1e12, 1e11, 1e10];

/** Codes in the plan's order, each followed by what is below it; 101,110 at most. */
function* codes(): Generator<string> {
  for (let objective = 0; objective < 10; objective++) {
    yield `SO${objective}`;
    for (let strategy = 0; strategy < 10; strategy++) {
      yield `SO${objective}.ST${strategy}`;
      for (let output = 0; output < 10; output++) {
        const code = `SO${objective}.ST${strategy}.OP${output}`;
        yield code;
        for (let activity = 0; activity < 100; activity++)
          yield `${code}.A${String(activity).padStart(2, "0")}`;
      }
    }
  }
}

/** A plan of so many rows as Excel hands it over: empty cells are "", texts are copies of their own, 3 % bad. */
export function makePlan(rows: number): Workbook {
  const chance = createChance(rows);
  const cells: CellValue[][] = [];
  for (const code of codes()) {
    if (cells.length === rows) break;
    const row = chance.fraction() < BLANK_SHARE ? PLAN_FIELDS.map(() => "") : planRow(code, chance);
    row[PLACE.rowId] = `r${cells.length}`;
    cells.push(row);
  }
  const headings = ["rowId", ...plan.fields.map(({ label }) => label.en)];
  return {
    settings: settingsFor(AS_OF),
    lists: shippedLists(),
    tables: new Map([["plan", freshCopy(tableOf(plan, headings, cells))]]),
  };
}

/** The same table with strings of its own, as they come from Excel. */
const freshCopy = (table: TableData): TableData => ({
  ...table,
  rows: JSON.parse(JSON.stringify(table.rows)) as CellValue[][],
});

function planRow(code: string, chance: Chance): CellValue[] {
  const depth = code.split(".").length - 1;
  const row = PLAN_FIELDS.map((): CellValue => "");
  row[PLACE.planCode] = code;
  row[PLACE.level] = LEVELS[depth] ?? "";
  row[PLACE.parentCode] = code.slice(0, Math.max(0, code.lastIndexOf(".")));
  row[PLACE.titleKm] = `សកម្មភាពលើកកម្ពស់ស្ត្រី ${code}`;
  row[PLACE.titleEn] = `Activity for women ${code}`;
  row[PLACE.directionCode] = chance.fraction() < 0.5 ? "" : chance.pick(labels("direction"));
  row[PLACE.nationalLink] = chance.pick(labels("nationalLink"));
  row[PLACE.responsibleUnit] = chance.pick(labels("units"));
  row[PLACE.partnerUnits] = "Ministry of Women's Affairs, partners";
  row[PLACE.startDate] = planStart;
  row[PLACE.endDate] = planEnd;
  row[PLACE.budgetAmount] = BUDGETS[depth] ?? chance.whole(1, 100) * 100_000;
  row[PLACE.fundSource] = chance.pick(labels("fund"));
  row[PLACE.genderLevel] = chance.pick(labels("genderLevel"));
  row[PLACE.dacScore] = chance.pick(labels("dac"));
  row[PLACE.executionRate] = "";
  row[PLACE.updatedOn] = asOf - chance.whole(0, 60);
  if (depth === 3) addProgress(row, chance);
  return row.map((value, place) => (chance.fraction() < BAD_SHARE ? spoilCell(place, value, chance) : value));
}

/** What an activity says of itself: nothing that contradicts the rest of the row. */
function addProgress(row: CellValue[], chance: Chance): void {
  const start = planStart + chance.whole(0, 1200);
  row[PLACE.startDate] = start;
  row[PLACE.endDate] = start + chance.whole(10, 500);
  const status =
    start >= asOf
      ? "Not started"
      : chance.pick(["In progress", "In progress", "Completed", "Suspended", "Cancelled"]);
  row[PLACE.status] = status;
  row[PLACE.progressPct] =
    status === "Completed" ? 1 : status === "Not started" ? 0 : chance.whole(1, 19) / 20;
  row[PLACE.spentAmount] = status === "Not started" ? "" : Number(row[PLACE.budgetAmount]) / 2;
  row[PLACE.light] = "On track";
  if (status === "Suspended" || status === "Cancelled")
    row[PLACE.remarks] = "Waiting for the partner's decision";
}
