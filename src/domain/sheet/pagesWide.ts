/** A4 across between our margins at full size, in characters of the default font (27.3 cm at 5.25 points). */
const CHARACTERS_A_PAGE = 145;
/** Below this share of full size, print is too small for a meeting table. */
const SMALLEST_PRINT = 0.55;

/** How many pages a sheet needs across so that its print stays readable; widths in characters. */
export const pagesWide = (widths: readonly number[]): number =>
  Math.max(
    1,
    Math.ceil((widths.reduce((sum, width) => sum + width, 0) * SMALLEST_PRINT) / CHARACTERS_A_PAGE),
  );
