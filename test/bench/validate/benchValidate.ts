import { deepStrictEqual } from "node:assert";
import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import { makePlan } from "../data/makePlan";
import { atLeast, atMost, enforced, growthExponent, type JobReport, type Measured, type Size } from "../Job";
import { measureTimes, type Effort, type Times } from "../measure";
import { flaggedCells, flaggedRules } from "./Flag";
import { limitValidate } from "./limitValidate";
import { oursValidate } from "./oursValidate";
import { ajvTupleValidate, ajvValidate, zodValidate } from "./peers";

const SIZES: Readonly<Record<Size, readonly (readonly [rows: number, effort: Effort])[]>> = {
  full: [
    [1000, { warmUp: 40, rounds: 61 }],
    [10_000, { warmUp: 8, rounds: 25 }],
    [100_000, { warmUp: 1, rounds: 5 }],
  ],
  // As many rounds as it takes until everything is compiled: before, only the compiler is measured.
  small: [
    [1000, { warmUp: 40, rounds: 41 }],
    [10_000, { warmUp: 12, rounds: 21 }],
  ],
};

/**
 * Checks a plan of 22 columns by all rules. The goals go by the least disturbed rounds, so that other work on the
 * machine does not decide.
 */
export function benchValidate(size: Size): JobReport {
  const all = SIZES[size].map(([rows, effort]) => measureRows(rows, effort));
  const best = all.map(({ least }) => least);
  const [small] = best;
  const middle = best[1] ?? small;
  const large = best.at(-1);
  if (!small || !middle || !large) throw new Error("No sizes to measure");
  const { ours, limit, peers } = middle;
  return {
    measured: all.map(({ median }) => median),
    goals: [
      // Not enforced yet: it is too near to half of what is wanted.
      atLeast("validate: times faster than ajv with cross rules", (peers["ajv"] ?? NaN) / ours, 2),
      enforced(atLeast("validate: times faster than zod with cross rules", (peers["zod"] ?? NaN) / ours, 6)),
      enforced(atMost("validate: times the limit", ours / limit, 1.8, 2.7)),
      enforced(atMost("validate: growth exponent", growthExponent(small, large), 1.2, 1.5)),
    ],
  };
}

/** Medians to show, and the least times to judge by. */
function measureRows(rows: number, effort: Effort): Readonly<Record<"median" | "least", Measured>> {
  const workbook = makePlan(rows);
  const peers = {
    ajv: ajvValidate(workbook),
    ajvTuple: ajvTupleValidate(workbook),
    zod: zodValidate(workbook),
  };
  const found = oursValidate(workbook);
  deepStrictEqual(flaggedRules(limitValidate(workbook)), flaggedRules(found));
  for (const peer of Object.values(peers)) deepStrictEqual(flaggedCells(peer(workbook)), flaggedCells(found));
  const times = measureTimes(
    {
      ours: () => validateWorkbook(workbook),
      limit: () => limitValidate(workbook),
      ajv: () => peers.ajv(workbook),
      ajvTuple: () => peers.ajvTuple(workbook),
      zod: () => peers.zod(workbook),
    },
    effort,
  );
  const measuredBy = (by: keyof Times): Measured => {
    const time = (name: string): number => times.get(name)?.[by] ?? NaN;
    return {
      job: "validate",
      rows,
      ours: time("ours"),
      limit: time("limit"),
      peers: { ajv: time("ajv"), ajvTuple: time("ajvTuple"), zod: time("zod") },
    };
  };
  return { median: measuredBy("median"), least: measuredBy("least") };
}
