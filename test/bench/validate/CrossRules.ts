import type { Row } from "../../../src/domain/record/TableData";
import { readAmount } from "../../../src/domain/validate/readAmount";
import type { Workbook } from "../../../src/domain/Workbook";
import { PLACE } from "../data/planPlaces";
import type { FlagCell } from "./Flag";
import { choiceCodes } from "./PlanChoices";

const LEVELS: ReadonlyMap<string | undefined, number> = new Map([
  ["objective", 0],
  ["strategy", 1],
  ["output", 2],
  ["activity", 3],
]);
const ROUNDING = 0.005;

/**
 * The plan's rules that look at more than one cell, written by hand: no schema library has words for them. Call
 * `row` for each row in order, then `finish`.
 */
export class CrossRules {
  private readonly keys: string[] = [];
  private readonly parents: string[] = [];
  private readonly levels: number[] = [];
  private readonly starts: Float64Array;
  private readonly ends: Float64Array;
  private readonly budgets: Float64Array;
  private readonly levelCodes: Map<string, string>;
  private readonly statusCodes: Map<string, string>;

  constructor(
    private readonly workbook: Workbook,
    rows: number,
    private readonly flag: FlagCell,
  ) {
    this.starts = new Float64Array(rows);
    this.ends = new Float64Array(rows);
    this.budgets = new Float64Array(rows);
    this.levelCodes = choiceCodes(workbook, "level");
    this.statusCodes = choiceCodes(workbook, "status");
  }

  /** False where the row is blank; nothing else is said of it then. */
  row(cells: Row, at: number): boolean {
    const { flag } = this;
    if (isBlankRow(cells)) {
      this.keys.push("");
      this.parents.push("");
      this.levels.push(-1);
      flag("G13", at, -1);
      return false;
    }
    const { asOfDate } = this.workbook.settings;
    const level = codeOf(this.levelCodes, cells[PLACE.level]);
    const status = codeOf(this.statusCodes, cells[PLACE.status]);
    const depth = LEVELS.get(level) ?? -1;
    const key = keyOf(cells[PLACE.planCode]);
    const start = dayIn(cells[PLACE.startDate]);
    const end = dayIn(cells[PLACE.endDate]);
    const budget = this.amount(cells[PLACE.budgetAmount], "money");
    const spent = this.amount(cells[PLACE.spentAmount], "money");
    const share = this.amount(cells[PLACE.progressPct], "percent");
    const progress = share >= 0 && share <= 1 ? share : NaN;
    const parent = keyOf(cells[PLACE.parentCode]);
    this.keys.push(key);
    this.parents.push(parent);
    this.levels.push(depth);
    this.starts[at] = start;
    this.ends[at] = end;
    this.budgets[at] = budget;

    if (depth > 0 && parent === "") flag("G2", at, PLACE.parentCode);
    if (cells[PLACE.titleKm] === "" && cells[PLACE.titleEn] === "") flag("G2", at, PLACE.titleKm);
    if (cells[PLACE.fundSource] === "" && cells[PLACE.budgetAmount] !== "" && budget !== 0)
      flag("G2", at, PLACE.fundSource);
    if (depth === 3) {
      if (cells[PLACE.responsibleUnit] === "") flag("G2", at, PLACE.responsibleUnit);
      if (cells[PLACE.status] === "") flag("G2", at, PLACE.status);
      if (cells[PLACE.progressPct] === "") flag("G2", at, PLACE.progressPct);
      if (status !== undefined && status !== "cancelled") {
        if (cells[PLACE.startDate] === "") flag("G2", at, PLACE.startDate);
        if (cells[PLACE.endDate] === "") flag("G2", at, PLACE.endDate);
      }
    }
    if (end < start) flag("G6", at, PLACE.endDate);
    if (spent > budget) flag("G9", at, PLACE.spentAmount);
    if (status !== undefined && !Number.isNaN(progress) && (status === "completed") !== (progress === 1))
      flag("P3", at, status === "completed" ? PLACE.progressPct : PLACE.status);
    if (status === "notStarted") {
      if (progress > 0) flag("P4", at, PLACE.status);
      if (spent > 0) flag("P4", at, PLACE.status);
      if (start < asOfDate) flag("P5", at, PLACE.status);
    }
    if ((status === "suspended" || status === "cancelled") && cells[PLACE.remarks] === "")
      flag("P9", at, PLACE.remarks);
    const parts = planParts(key);
    if (parts !== -1 && depth !== -1 && depth !== parts - 1) flag("P1", at, PLACE.level);
    return true;
  }

  /** The rules between rows. */
  finish(): void {
    const { keys, parents, levels, starts, ends, budgets, flag } = this;
    const byKey = new Map<string, number>();
    const repeated = new Set<string>();
    const withOutput = new Set<string>();
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? "";
      if (levels[at] === 2) withOutput.add(key.split(".")[0] ?? "");
      if (key === "") continue;
      if (byKey.has(key)) repeated.add(key);
      else byKey.set(key, at);
    }
    const sums = new Map<number, number>();
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? "";
      if (repeated.size > 0 && repeated.has(key)) flag("G1", at, PLACE.planCode);
      if (levels[at] === 0 && key !== "" && !withOutput.has(key)) flag("P8", at, PLACE.planCode);
      const code = parents[at] ?? "";
      if (code === "") continue;
      const found = byKey.get(code);
      const parent = found !== undefined && repeated.has(code) ? -1 : found;
      if (parent === undefined) flag("P2", at, PLACE.parentCode);
      if (key !== "" && !(key.startsWith(code) && key[code.length] === ".")) flag("P2", at, PLACE.parentCode);
      else if (parent !== undefined && parent >= 0) {
        const own = levels[at] ?? -1;
        const above = levels[parent] ?? -1;
        if (own !== -1 && above !== -1 && above !== own - 1)
          if (!isMislabelled(own, key) && !isMislabelled(above, keys[parent] ?? ""))
            flag("P2", at, PLACE.parentCode);
      }
      if (parent === undefined || parent < 0 || parent === at) continue;
      if ((starts[at] ?? NaN) < (starts[parent] ?? NaN)) flag("P6", at, PLACE.startDate);
      if ((ends[at] ?? NaN) > (ends[parent] ?? NaN)) flag("P6", at, PLACE.endDate);
      const budget = budgets[at] ?? NaN;
      if (!Number.isNaN(budget)) sums.set(parent, (sums.get(parent) ?? 0) + budget);
    }
    for (const [at, sum] of sums) {
      if (sum > (budgets[at] ?? NaN) + ROUNDING) flag("P7", at, PLACE.budgetAmount);
    }
  }

  /** A number, also where text means one. */
  private amount(value: Row[number] | undefined, type: "money" | "percent"): number {
    if (typeof value === "number") return value;
    if (typeof value !== "string" || value === "") return NaN;
    const amount = readAmount(value, type, this.workbook.settings.currency);
    return typeof amount === "number" ? amount : NaN;
  }
}

function isBlankRow(cells: Row): boolean {
  for (let place = 1; place < cells.length; place++) {
    const value = cells[place];
    if (value !== "" && place !== PLACE.executionRate && place !== PLACE.light) return false;
  }
  return true;
}

/** Also where spaces stand around the text. */
const codeOf = (codes: ReadonlyMap<string, string>, value: Row[number] | undefined): string | undefined =>
  typeof value === "string" && value !== "" ? (codes.get(value) ?? codes.get(value.trim())) : undefined;

const dayIn = (value: Row[number] | undefined): number =>
  typeof value === "number" && value >= 1 && value < 2_958_466 ? Math.floor(value) : NaN;

const keyOf = (value: Row[number] | undefined): string =>
  typeof value === "string" ? value.trim().toLowerCase() : "";

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

/** Whether a row's level is not the one that its code means. */
function isMislabelled(depth: number, key: string): boolean {
  const parts = planParts(key);
  return parts !== -1 && depth !== parts - 1;
}

/** "so1.st2" has two parts; -1 where the code has another form. */
export function planParts(key: string): number {
  const { length } = key;
  if (!key.startsWith("so") || !isDigit(key, 2)) return -1;
  if (length === 3) return 1;
  if (!key.startsWith(".st", 3) || !isDigit(key, 6)) return -1;
  if (length === 7) return 2;
  if (!key.startsWith(".op", 7) || !isDigit(key, 10)) return -1;
  if (length === 11) return 3;
  return key.startsWith(".a", 11) && isDigit(key, 13) && isDigit(key, 14) && length === 15 ? 4 : -1;
}
