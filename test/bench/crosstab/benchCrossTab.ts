import { deepStrictEqual } from "node:assert";
import { makeUnitPlan } from "../data/makeUnitPlan";
import { atLeast, atMost, type JobReport, type Size } from "../Job";
import { measure } from "../measure";
import { limitCrossTab, oursCrossTab } from "./contenders";
import { d3CrossTab } from "./d3CrossTab";

/** Counts and budgets of a plan by 300 units and 5 states: 3,000 results. */
export function benchCrossTab(size: Size): JobReport {
  const rows = 10_000;
  const { workbook, crossTab } = makeUnitPlan(rows);
  const result = oursCrossTab(workbook, crossTab);
  deepStrictEqual(limitCrossTab(workbook, crossTab), result);
  deepStrictEqual(d3CrossTab(workbook, crossTab), result);
  const times = measure(
    {
      ours: () => oursCrossTab(workbook, crossTab),
      limit: () => limitCrossTab(workbook, crossTab),
      "d3-array": () => d3CrossTab(workbook, crossTab),
    },
    { warmUp: 40, rounds: size === "full" ? 61 : 21 },
  );
  const [ours = NaN, limit = NaN, d3 = NaN] = ["ours", "limit", "d3-array"].map((name) => times.get(name));
  return {
    measured: [{ job: "crosstab", rows, ours, limit, peers: { "d3-array": d3 } }],
    goals: [
      atLeast("crosstab: times faster than d3-array", d3 / ours, 2),
      atMost("crosstab: times the limit", ours / limit, 1.8),
    ],
  };
}
