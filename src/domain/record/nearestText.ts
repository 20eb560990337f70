/** Long texts are not misspelt words, and their distances would take long. */
const LONGEST = 80;
/** Letters are counted by their last five bits: enough to tell most words apart. */
const BUCKETS = 32;

/**
 * Finds the text written most alike among some, by letters to add, drop or change (Levenshtein): its place, or -1
 * where none is within a third of the asked text's length. Of texts equally near the first is meant.
 */
export function nearestText(texts: readonly string[]): (text: string) => number {
  const counts = texts.map(countLetters);
  return (text) => {
    if (text === "" || text.length > LONGEST) return -1;
    const own = countLetters(text);
    let best = -1;
    let least = Math.floor(text.length / 3) + 1;
    for (let at = 0; at < texts.length && least > 0; at++) {
      const other = texts[at] ?? "";
      if (Math.abs(other.length - text.length) >= least) continue;
      if (atLeastApart(own, counts[at] ?? own) >= least) continue;
      const distance = distanceBelow(other, text, least);
      if (distance < least) [best, least] = [at, distance];
    }
    return best;
  };
}

function countLetters(text: string): Uint16Array {
  const counts = new Uint16Array(BUCKETS);
  for (let at = 0; at < text.length; at++) {
    const bucket = text.charCodeAt(at) % BUCKETS;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return counts;
}

/** No fewer letters than this differ: each change takes one letter away, or brings one in, or both. */
function atLeastApart(a: Uint16Array, b: Uint16Array): number {
  let more = 0;
  let fewer = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const difference = (a[bucket] ?? 0) - (b[bucket] ?? 0);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return Math.max(more, fewer);
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
  for (let row = start; row < endA; row++) {
    const letter = a.charCodeAt(row);
    let above = row - start;
    let left = above + 1;
    let lowest = left;
    line[0] = left;
    for (let column = 1; column <= width; column++) {
      const corner = above;
      above = line[column] ?? 0;
      const change = corner + (letter === b.charCodeAt(start + column - 1) ? 0 : 1);
      left = Math.min(change, above + 1, left + 1);
      line[column] = left;
      if (left < lowest) lowest = left;
    }
    // What follows can only add to the lowest.
    if (lowest >= limit) return limit;
  }
  return Math.min(line[width] ?? limit, limit);
}
