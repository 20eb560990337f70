/** A cell that something was found about; the row as a whole has the place -1. */
export interface Flag {
  readonly code: string;
  readonly row: number;
  readonly place: number;
}

export type FlagCell = (code: string, row: number, place: number) => void;

/** Each flagged cell once, as "row place", in order. */
export const flaggedCells = (flags: readonly Flag[]): string[] =>
  [...new Set(flags.map(({ row, place }) => `${row} ${place}`))].sort();

/** Each finding as "code row place", in order. */
export const flaggedRules = (flags: readonly Flag[]): string[] =>
  flags.map(({ code, row, place }) => `${code} ${row} ${place}`).sort();
