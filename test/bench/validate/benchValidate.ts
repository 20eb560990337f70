import { deepStrictEqual } from "node:assert";
import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import { makePlan } from "../data/makePlan";
import { atLeast, atMost, growthExponent, type JobReport, type Measured, type Size } from "../Job";
import { measure, type Effort } from "../measure";
import { flaggedCells, flaggedRules } from "./Flag";
import { limitValidate } from "./limitValidate";
import { oursValidate } from "./oursValidate";
import { ajvValidate, zodValidate } from "./peers";

const SIZES: Readonly<Record<Size, readonly (readonly [rows: number, effort: Effort])[]>> = {
  full: [
    [1000, { warmUp: 40, rounds: 61 }],
    [10_000, { warmUp: 8, rounds: 25 }],
    [100_000, { warmUp: 1, rounds: 5 }],
  ],
  small: [
    [500, { warmUp: 40, rounds: 41 }],
    [5000, { warmUp: 8, rounds: 15 }],
  ],
};

/** Checks a plan of 22 columns by all rules. */
export function benchValidate(size: Size): JobReport {
  const measured = SIZES[size].map(([rows, effort]) => measureRows(rows, effort));
  const [small] = measured;
  const middle = measured[1] ?? small;
  const large = measured.at(-1);
  if (!small || !middle || !large) throw new Error("No sizes to measure");
  const { ours, limit, peers } = middle;
  return {
    measured,
    goals: [
      atLeast("validate: times faster than ajv with cross rules", (peers["ajv"] ?? NaN) / ours, 2),
      atLeast("validate: times faster than zod with cross rules", (peers["zod"] ?? NaN) / ours, 6),
      atMost("validate: times the limit", ours / limit, 1.8),
      atMost("validate: growth exponent", growthExponent(small, large), 1.2, 1.5),
    ],
  };
}

function measureRows(rows: number, effort: Effort): Measured {
  const workbook = makePlan(rows);
  const ajv = ajvValidate(workbook);
  const zod = zodValidate(workbook);
  const found = oursValidate(workbook);
  deepStrictEqual(flaggedRules(limitValidate(workbook)), flaggedRules(found));
  deepStrictEqual(flaggedCells(ajv(workbook)), flaggedCells(found));
  deepStrictEqual(flaggedCells(zod(workbook)), flaggedCells(found));
  const times = measure(
    {
      ours: () => validateWorkbook(workbook),
      limit: () => limitValidate(workbook),
      ajv: () => ajv(workbook),
      zod: () => zod(workbook),
    },
    effort,
  );
  const time = (name: string): number => times.get(name) ?? NaN;
  return {
    job: "validate",
    rows,
    ours: time("ours"),
    limit: time("limit"),
    peers: { ajv: time("ajv"), zod: time("zod") },
  };
}
