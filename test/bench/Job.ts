/** What was measured for one job at one size. Times are medians in milliseconds. */
export interface Measured {
  readonly job: string;
  readonly rows: number;
  readonly ours: number;
  /** A hand-written pass for exactly this case; what nobody can expect to beat by much. */
  readonly limit: number;
  readonly peers: Readonly<Record<string, number>>;
}

/** Something to reach: `reached` is at least (or at most) `wanted`. */
export interface Goal {
  readonly text: string;
  readonly reached: number;
  readonly wanted: number;
  readonly isAtLeast: boolean;
  /** What counts as far off; a half of the goal where left out. */
  readonly farOff?: number;
  /** Whether a reduced run fails where it is far off; else that is only told. */
  readonly isEnforced?: boolean;
}

export interface JobReport {
  readonly measured: readonly Measured[];
  readonly goals: readonly Goal[];
}

/** Reduced sizes are for machines that only need to know that nothing has become much slower. */
export type Size = "full" | "small";

export const atLeast = (text: string, reached: number, wanted: number): Goal => ({
  text,
  reached,
  wanted,
  isAtLeast: true,
});

export const atMost = (text: string, reached: number, wanted: number, farOff = wanted * 2): Goal => ({
  text,
  reached,
  wanted,
  isAtLeast: false,
  farOff,
});

export const enforced = (goal: Goal): Goal => ({ ...goal, isEnforced: true });

export const isMet = ({ reached, wanted, isAtLeast }: Goal): boolean =>
  isAtLeast ? reached >= wanted : reached <= wanted;

/** Whether even half of the goal is missed. */
export const isFarOff = ({ reached, wanted, isAtLeast, farOff }: Goal): boolean =>
  isAtLeast ? reached < wanted / 2 : reached > (farOff ?? wanted * 2);

/** How time grows with size: 1 = in step with it, 2 = with its square. */
export const growthExponent = (small: Measured, large: Measured): number =>
  Math.log(large.ours / small.ours) / Math.log(large.rows / small.rows);
