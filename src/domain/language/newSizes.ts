/** Excel rounds to whole pixels. */
const SAME_WIDTH = 0.2;
const SAME_HEIGHT = 0.8;

/** The new width where a column still has the product's (characters); undefined where users changed it. */
export const newWidth = (now: number | undefined, before: number, after: number): number | undefined =>
  now !== undefined && before !== after && Math.abs(now - before) < SAME_WIDTH ? after : undefined;

/** The same for a row's height (points). */
export const newHeight = (now: number | undefined, before: number, after: number): number | undefined =>
  now !== undefined && before !== after && Math.abs(now - before) < SAME_HEIGHT ? after : undefined;
