import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Ways to do the same work; each call does all of it once. */
export type Contenders = Readonly<Record<string, () => unknown>>;

export interface Effort {
  /** Rounds before any is counted. */
  readonly warmUp: number;
  /** Rounds counted. */
  readonly rounds: number;
}

// Compiled code must not be thrown away between rounds: whoever comes next would be measured cold.
setFlagsFromString("--no-flush-bytecode");
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (options: { type: "minor" }) => void;

/** Where results go, so that no work can be left out as unused. */
export const kept: { result: unknown } = { result: undefined };

export interface Times {
  readonly median: number;
  /** The least disturbed round: what a busy machine cannot spoil. */
  readonly least: number;
}

/** Medians in milliseconds, as `measureTimes` takes them. */
export const measure = (contenders: Contenders, effort: Effort): Map<string, number> =>
  new Map([...measureTimes(contenders, effort)].map(([name, times]) => [name, times.median]));

/**
 * Times in milliseconds. The contenders take turns within each round, each round beginning with another one, and
 * each starts with a clean nursery: a full collection would slow down whoever comes after it.
 */
export function measureTimes(contenders: Contenders, { warmUp, rounds }: Effort): Map<string, Times> {
  const entries = Object.entries(contenders);
  const times = new Map(entries.map(([name]) => [name, [] as number[]]));
  for (let round = -warmUp; round < rounds; round++) {
    for (let turn = 0; turn < entries.length; turn++) {
      const [name, run] = entries[(turn + Math.max(0, round)) % entries.length] ?? ["", () => undefined];
      collect({ type: "minor" });
      const start = performance.now();
      kept.result = run();
      const time = performance.now() - start;
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  kept.result = undefined;
  return new Map([...times].map(([name, own]) => [name, { median: median(own), least: Math.min(...own) }]));
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
