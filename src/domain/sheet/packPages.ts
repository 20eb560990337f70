/**
 * A4 across between our margins at full size is 774 points (27.3 cm). A fifth is left free: computers that lack the
 * workbook's default font draw its columns up to that much wider.
 */
const POINTS_A_PAGE = 620;

/** A column's width in points: 7 pixels a character of the default font and 5 of padding. */
const points = (characters: number): number => (7 * characters + 5) * 0.75;

/**
 * Packs groups of columns that belong together on pages, in their order and as many as fit; a group wider than a
 * page has its own. `groups` hold the widths of what is shown, in characters.
 *
 * @returns the places of the groups that start a new page, without the first
 */
export function packPages(groups: readonly (readonly number[])[], percent: number): number[] {
  const room = POINTS_A_PAGE / (percent / 100);
  const starts: number[] = [];
  let filled = 0;
  groups.forEach((widths, index) => {
    const width = widths.reduce((sum, one) => sum + points(one), 0);
    if (index > 0 && filled + width > room) {
      starts.push(index);
      filled = 0;
    }
    filled += width;
  });
  return starts;
}
