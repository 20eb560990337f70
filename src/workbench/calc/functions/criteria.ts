import type { Scalar } from "../../book/Book";
import { isError } from "../errorValue";
import { clipped, read } from "../formula/readReference";
import type { Context, Workspace } from "../formula/Workspace";
import { firstAtLeast, type ColumnIndex } from "../graph/ColumnIndex";
import { fail } from "../value/fail";
import { heightOf, Matrix, Reference, type SheetArea, type Value, widthOf } from "../value/Value";
import { parseCriterion, type Criterion } from "./Criterion";
import { MANY, values, type FunctionTable } from "./FunctionEntry";

interface Condition {
  area: SheetArea;
  criterion: Criterion;
}

function areaOf(value: Value): SheetArea {
  if (value instanceof Reference && value.areas.length === 1 && value.areas[0]) return value.areas[0];
  // Excel takes cells here, never arrays.
  return fail(isError(value) ? value.error : "#VALUE!");
}

/** range, criterion, range, criterion… of equal size. */
function conditionsOf(args: readonly Value[]): Condition[] {
  if (args.length % 2 !== 0) fail("#VALUE!");
  const conditions: Condition[] = [];
  for (let i = 0; i < args.length; i += 2) {
    conditions.push({
      area: areaOf(args[i] ?? null),
      criterion: parseCriterion((args[i + 1] ?? null) as Scalar),
    });
  }
  const size = conditions[0]?.area;
  for (const { area } of conditions) {
    if (!size || heightOf(area) !== heightOf(size) || widthOf(area) !== widthOf(size)) fail("#VALUE!");
  }
  return conditions;
}

/** One condition made ready for one column. */
interface Probe {
  index: ColumnIndex;
  top: number;
  /** The one group that passes, or which groups pass. */
  group: number | undefined;
  passing: readonly boolean[];
  rows: readonly number[] | undefined;
}

function probe(condition: Condition, offset: number, workspace: Workspace): Probe {
  const { area, criterion } = condition;
  const index = workspace.index(area.sheet, area.left + offset);
  const groups = criterion.groups(index);
  const only = groups?.length === 1 ? groups[0] : undefined;
  if (only !== undefined) {
    return { index, top: area.top, group: only, passing: [], rows: index.groups[only]?.rows };
  }
  return {
    index,
    top: area.top,
    group: undefined,
    passing: index.passing(criterion.key, criterion.test),
    rows: groups?.length === 0 ? [] : undefined,
  };
}

const passes = (one: Probe, offset: number): boolean => {
  const id = one.index.groupOf(one.top + offset);
  return one.group === undefined ? one.passing[id] === true : id === one.group;
};

/**
 * Visits the places (counted from the ranges' first cells) where all conditions hold, as far down as any of the ranges
 * is in use, and returns how many more hold below, where all is empty.
 */
function visitMatches(
  conditions: readonly Condition[],
  workspace: Workspace,
  visit: (row: number, column: number) => void,
): number {
  const [first] = conditions;
  if (first === undefined) return 0;
  for (const { area } of conditions) workspace.refresh(area.sheet, clipped(area, workspace));
  const height = heightOf(first.area);
  const width = Math.min(widthOf(first.area), workspace.usedColumns + 1);
  const passesEmpty = conditions.every(({ criterion }) => criterion.test(null));
  let beyond = passesEmpty ? (widthOf(first.area) - width) * height : 0;
  for (let column = 0; column < width; column++) {
    const probes = conditions.map((condition) => probe(condition, column, workspace));
    const used = Math.max(0, ...probes.map(({ index, top }) => Math.min(height, index.length - top)));
    // The condition with the fewest candidate rows leads; the others are asked about each of them.
    const leader = probes.reduce<Probe | undefined>(
      (best, next) =>
        next.rows && (best?.rows === undefined || next.rows.length < best.rows.length) ? next : best,
      undefined,
    );
    const others = probes.filter((one) => one !== leader);
    if (leader?.rows) {
      const { rows, top } = leader;
      for (let i = firstAtLeast(rows, top); i < rows.length; i++) {
        const row = (rows[i] ?? 0) - top;
        if (row >= height) break;
        if (others.every((one) => passes(one, row))) visit(row, column);
      }
    } else {
      for (let row = 0; row < used; row++) {
        let all = true;
        for (const one of probes)
          if (!passes(one, row)) {
            all = false;
            break;
          }
        if (all) visit(row, column);
      }
      if (passesEmpty) beyond += height - used;
    }
  }
  return beyond;
}

function count(args: readonly Value[], { workspace }: Context): number {
  let found = 0;
  const beyond = visitMatches(conditionsOf(args), workspace, () => found++);
  return found + beyond;
}

/** Visits the numbers of `target` where the conditions hold; an error there spreads. */
function eachMatch(
  target: SheetArea,
  args: readonly Value[],
  workspace: Workspace,
  visit: (value: number) => void,
): void {
  const conditions = conditionsOf(args);
  workspace.refresh(target.sheet, clipped(target, workspace));
  const columns = new Map<number, ReturnType<Workspace["column"]>>();
  visitMatches(conditions, workspace, (row, offset) => {
    let column = columns.get(offset);
    if (column === undefined) {
      column = workspace.column(target.sheet, target.left + offset);
      columns.set(offset, column);
    }
    const value = column[target.top + row]?.value;
    if (typeof value === "number") visit(value);
    else if (isError(value)) fail(value.error);
  });
}

type Gather = (each: (visit: (value: number) => void) => void) => Scalar;

const sum: Gather = (each) => {
  let total = 0;
  each((value) => (total += value));
  return total;
};
const average: Gather = (each) => {
  let total = 0;
  let found = 0;
  each((value) => {
    total += value;
    found++;
  });
  return found === 0 ? fail("#DIV/0!") : total / found;
};
const extreme =
  (start: number, better: (a: number, b: number) => number): Gather =>
  (each) => {
    let best = start;
    each((value) => (best = better(best, value)));
    return Number.isFinite(best) ? best : 0;
  };

/** SUMIF and AVERAGEIF: the target takes its size from the range, whatever size was given. */
function singleCondition(gather: Gather) {
  return (
    [range = null, criterion = null, target = range]: readonly Value[],
    { workspace }: Context,
  ): Value => {
    const area = areaOf(range);
    const to = areaOf(target);
    const sized = { ...to, bottom: to.top + heightOf(area) - 1, right: to.left + widthOf(area) - 1 };
    return gather((visit) => eachMatch(sized, [range, criterion], workspace, visit));
  };
}

/** SUMIFS and its family: target first, all of one size. */
function manyConditions(gather: Gather) {
  return ([target = null, ...args]: readonly Value[], { workspace }: Context): Value => {
    const area = areaOf(target);
    const first = areaOf(args[0] ?? null);
    if (heightOf(area) !== heightOf(first) || widthOf(area) !== widthOf(first)) fail("#VALUE!");
    return gather((visit) => eachMatch(area, args, workspace, visit));
  };
}

const second = { lifted: (index: number) => index === 1 };
const odd = { lifted: (index: number) => index % 2 === 1 };
const even = { lifted: (index: number) => index > 0 && index % 2 === 0 };

export const criteriaFunctions: FunctionTable = {
  COUNTIF: values(2, 2, count, second),
  COUNTIFS: values(2, MANY, count, odd),
  SUMIF: values(2, 3, singleCondition(sum), second),
  SUMIFS: values(3, MANY, manyConditions(sum), even),
  AVERAGEIF: values(2, 3, singleCondition(average), second),
  AVERAGEIFS: values(3, MANY, manyConditions(average), even),
  MINIFS: values(3, MANY, manyConditions(extreme(Infinity, Math.min)), even),
  MAXIFS: values(3, MANY, manyConditions(extreme(-Infinity, Math.max)), even),
  COUNTBLANK: values(1, 1, ([range = null], context) => {
    if (range instanceof Reference) return count([range, ""], context);
    const content = read(range, context.workspace);
    const cells = content instanceof Matrix ? content.cells : [content];
    return cells.filter((value) => value === null || value === "").length;
  }),
};
