import { areasOf } from "../sheet/areasOf";
import { planArea } from "../sheet/planArea";
import type { ConditionalPlan, SheetPlan } from "../sheet/SheetPlan";
import { newHeight, newWidth } from "./newSizes";
import { newPrint } from "./newPrint";
import type { PlanPair } from "./PlanPair";
import type { Area, SheetEdits, SheetLook, SheetQuestion } from "./SheetLook";
import { translateRule } from "./translateRule";

/**
 * Whether a generated sheet (a summary, the Guide) that fills this area can be written over in the other language
 * and keep how it looks: both languages' plans have the same things at the same places. Otherwise rows came or went
 * since it was built, and looks would come to stand at the wrong cells.
 */
export const isSameLayout = (area: string, { before, after }: PlanPair): boolean =>
  planArea(before) === area && layoutOf(before) === layoutOf(after);

const layoutOf = (plan: SheetPlan): string =>
  JSON.stringify([
    planArea(plan),
    plan.blocks.map(({ at, cells }) => [at, cells.length, cells[0]?.length]),
    plan.styles,
    plan.numberFormats,
    plan.conditionals.map(({ range, tone, kind }) => [range, tone, kind]),
    plan.rowHeights.map(({ row }) => row),
  ]);

/** What is read of a sheet that is written so, to tell the product's sizes, fonts and rules from the user's. */
export function generatedQuestion(sheet: string, plan: SheetPlan): SheetQuestion {
  const rows = plan.rowHeights.map(({ row }) => row);
  return {
    sheet,
    cells: [],
    widths: { left: 0, columns: plan.columns.length },
    heights: { top: 0, rows: Math.max(1, ...rows) },
    validations: [],
    rules: ruleRanges(plan).map(areaOf),
    // The band holds the title and other texts, which have looks of their own.
    fonts: plan.styles.flatMap(({ range, role }) => (role === "band" ? [] : [areaOf(range)])),
    frozen: false,
    filledRow: null,
  };
}

/** What changes beside the words, where it is still as the product has it. */
export function generatedEdits(look: SheetLook, { before, after }: PlanPair): SheetEdits {
  const pairs = before.conditionals.map((rule, index) => {
    const [old, fresh] = [rule, after.conditionals[index] ?? rule].map(ruleFormula);
    return { range: rule.range, before: old ?? "", after: fresh ?? "" };
  });
  return {
    texts: [],
    widths: before.columns.flatMap(({ width: old }, column) => {
      const width = newWidth(look.widths[column], old, after.columns[column]?.width ?? old);
      return width === undefined ? [] : [{ column, width }];
    }),
    heights: before.rowHeights.flatMap(({ row, height: old }, index) => {
      const height = newHeight(look.heights[row - 1], old, after.rowHeights[index]?.height ?? old);
      return height === undefined ? [] : [{ row: row - 1, height }];
    }),
    validations: [],
    rules: ruleRanges(before).flatMap((range, index) => {
      const own = pairs.filter((pair) => pair.range === range && pair.before !== pair.after);
      return (look.rules[index] ?? []).flatMap((rule) => {
        const formula = translateRule(rule.formula, own);
        return formula === undefined ? [] : [{ area: areaOf(range), rule: { ...rule, formula } }];
      });
    }),
    print: newPrint(look.print, before, after),
    otherCells: null,
    otherRow: null,
  };
}

const ruleRanges = ({ conditionals }: SheetPlan): string[] => [
  ...new Set(conditionals.map(({ range }) => range)),
];

const ruleFormula = (rule: ConditionalPlan): string =>
  rule.kind === "formula" ? rule.formula : `="${rule.text.replaceAll('"', '""')}"`;

function areaOf(range: string): Area {
  const { top, left, bottom, right } = areasOf(range)?.[0] ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}
