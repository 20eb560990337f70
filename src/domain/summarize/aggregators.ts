/** What is known of a group of rows after one pass: enough for every aggregator. */
export interface Tally {
  /** Rows in the group. */
  rows: number;
  /** Rows whose cell holds a number. */
  numbers: number;
  /** Sum of those numbers. */
  sum: number;
  /** Rows that also pass a second test; shares are part / rows. */
  part: number;
}

export const emptyTally = (): Tally => ({ rows: 0, numbers: 0, sum: 0, part: 0 });

export interface Aggregator {
  /** null where nothing can be said: the mean of no numbers, a share of nothing. */
  readonly of: (tally: Tally) => number | null;
  /**
   * The result of a whole from the results of its parts; null where results alone do not say it (the mean of
   * two means is no mean): then the rows are tallied together.
   */
  readonly combine: ((results: readonly number[]) => number) | null;
}

const add = (results: readonly number[]): number => results.reduce((sum, result) => sum + result, 0);

export const aggregators = {
  count: { of: ({ rows }) => rows, combine: add },
  /** Cells that hold no number are left out, as SUMIFS leaves them out. */
  sum: { of: ({ sum }) => sum, combine: add },
  /** Part of the whole, 0..1. */
  share: { of: ({ rows, part }) => (rows === 0 ? null : part / rows), combine: null },
  /** Of the cells that hold a number: a blank is not 0. */
  mean: { of: ({ numbers, sum }) => (numbers === 0 ? null : sum / numbers), combine: null },
} satisfies Record<string, Aggregator>;
