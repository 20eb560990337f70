/** Long texts are not misspelt words, and their distances would take long. */
const LONGEST = 80;
/** Most misspelt words are fewer letters than this away from what was meant. */
const SLIP = 4;
/**
 * Finds the text written most alike among some, by letters to add, drop or change (Levenshtein): its place, or -1
 * where none is within a third of the asked text's length. Of texts equally near the first is meant.
 */
export function nearestText(texts: readonly string[]): (text: string) => number {
  const letters = texts.map(lettersOf);
  const bounds = new Float64Array(texts.length);
  return (text) => {
    if (text === "" || text.length > LONGEST) return -1;
    const own = lettersOf(text);
    let least = Math.floor(text.length / 3) + 1;
    let best = -1;
    let likeliest = 0;
    for (let at = 0; at < texts.length; at++) {
      const isNearLength = Math.abs((texts[at] ?? "").length - text.length) < least;
      const bound = isNearLength ? atLeastApart(own, letters[at] ?? 0) : Infinity;
      bounds[at] = bound;
      if (bound < (bounds[likeliest] ?? 0)) likeliest = at;
    }
    // The likeliest first, as a slip of the pen: what it gives rules out nearly all the others.
    for (let turn = -1; turn < texts.length; turn++) {
      const at = turn === -1 ? likeliest : turn;
      const limit = turn === -1 ? Math.min(least, SLIP) : at < best ? least + 1 : least;
      if ((bounds[at] ?? Infinity) >= limit) continue;
      const distance = distanceBelow(texts[at] ?? "", text, limit);
      if (distance < limit) [best, least] = [at, distance];
    }
    return best;
  };
}

/** Which letters a text has, by their last five bits, as bits of one number: enough to tell most words apart. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** No fewer letters than this differ: each change takes one letter away, or brings one in, or both. */
const atLeastApart = (own: number, other: number): number =>
  Math.max(countBits(own & ~other), countBits(other & ~own));

/** How many bits are 1 (Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  let pairs = bits - ((bits >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const line = new Uint16Array(LONGEST + 1);

/** The distance of two texts where it is below the limit, else the limit. `b` has at most `LONGEST` letters. */
function distanceBelow(a: string, b: string, limit: number): number {
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const width = endB - start;
  for (let column = 0; column <= width; column++) line[column] = column;
  for (let row = 1; row <= endA - start; row++) {
    const letter = a.charCodeAt(start + row - 1);
    // Farther from the diagonal every distance is at least the limit.
    const from = Math.max(1, row - limit + 1);
    const to = Math.min(width, row + limit - 1);
    let corner = line[from - 1] ?? limit;
    let left = from === 1 ? row : limit;
    let lowest = left;
    if (from === 1) line[0] = row;
    for (let column = from; column <= to; column++) {
      const above = line[column] ?? limit;
      const change = corner + (letter === b.charCodeAt(start + column - 1) ? 0 : 1);
      left = Math.min(change, above + 1, left + 1);
      line[column] = left;
      if (left < lowest) lowest = left;
      corner = above;
    }
    // What follows can only add to the lowest.
    if (lowest >= limit) return limit;
  }
  return Math.min(line[width] ?? limit, limit);
}
