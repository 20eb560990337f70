const MARKS = /\u17d2[\u1780-\u17b3]|\p{Mn}|[\u200b-\u200d]/gu;
const KHMER = /[\u1780-\u17ff]/;

/** How many letters stand side by side: marks and subscripts below a Khmer letter take no place of their own. */
export const visibleLength = (text: string): number => text.replace(MARKS, "").length;

/** About how many characters of the default font's width a text takes: Khmer letters are wider than Latin ones. */
export const shownWidth = (text: string): number => visibleLength(text) * (KHMER.test(text) ? 1.3 : 1);

/** A line's height in points: Khmer needs about 1.6 times its 11 points, Latin about 1.35. */
export const lineHeight = (khmer: boolean): number => (khmer ? 18 : 15);

/**
 * Height of a row in points whose cells wrap. An estimate: Excel would measure with the fonts of the computer,
 * and neither a new sheet nor the command line has them. At most eight lines; the rest is one click away.
 */
export function rowHeight(cells: readonly { text: string; width: number }[], khmerSheet: boolean): number {
  let lines = 1;
  let khmer = khmerSheet;
  for (const { text, width } of cells) {
    khmer ||= KHMER.test(text);
    const room = Math.max(1, width - 2);
    let own = 0;
    for (const line of text.split("\n")) own += Math.max(1, Math.ceil(shownWidth(line) / room));
    lines = Math.max(lines, own);
  }
  return Math.min(lines, 8) * lineHeight(khmer) + (lines > 1 ? 4 : khmer ? 2 : 0);
}

/** Width of a column in characters: Khmer sheets about 30 % wider, nothing under 10 (Excel's limit is 255). */
export const columnWidth = (width: number, khmerSheet: boolean): number =>
  Math.min(255, Math.max(10, khmerSheet ? Math.ceil(width * 1.3) : width));
