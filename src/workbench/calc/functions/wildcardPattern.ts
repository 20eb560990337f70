/** A piece of a pattern: a lower-case character, any one character, or any text. */
type Piece = string | typeof ANY_CHARACTER | typeof ANY_TEXT;
const ANY_CHARACTER = 1;
const ANY_TEXT = 2;

export interface WildcardPattern {
  /** Whether the whole text matches. */
  test(text: string): boolean;
  /** Where a part of the text from `start` on first matches; -1 = nowhere. */
  search(text: string, start: number): number;
}

function piecesOf(pattern: string): Piece[] {
  const pieces: Piece[] = [];
  const lower = pattern.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const character = lower.charAt(i);
    const next = lower.charAt(i + 1);
    if (character === "~" && next !== "" && "*?~".includes(next)) {
      pieces.push(next);
      i++;
    } else if (character === "?") pieces.push(ANY_CHARACTER);
    else if (character === "*") {
      if (pieces[pieces.length - 1] !== ANY_TEXT) pieces.push(ANY_TEXT);
    } else pieces.push(character);
  }
  return pieces;
}

/** Greedy with one step back to the last `*`: never slower than text times pattern, whatever the pattern. */
function matches(pieces: readonly Piece[], text: string, start: number): boolean {
  let at = start;
  let piece = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const wanted = pieces[piece];
    if (wanted === ANY_TEXT) {
      star = piece++;
      resume = at;
    } else if (wanted === ANY_CHARACTER || wanted === text.charAt(at)) {
      piece++;
      at++;
    } else if (star >= 0) {
      piece = star + 1;
      at = ++resume;
    } else return false;
  }
  while (pieces[piece] === ANY_TEXT) piece++;
  return piece === pieces.length;
}

/**
 * The pattern of a text with `*` (any text), `?` (any character) and `~` before one that is meant literally; undefined
 * where it has no wildcard. Case does not count.
 */
export function wildcardPattern(text: string): WildcardPattern | undefined {
  if (!/[*?]/.test(text)) return undefined;
  const pieces = piecesOf(text);
  if (!pieces.some((piece) => typeof piece === "number")) return undefined;
  const open: Piece[] = [...pieces, ANY_TEXT];
  return {
    test: (value) => matches(pieces, value.toLowerCase(), 0),
    search: (value, start) => {
      const lower = value.toLowerCase();
      for (let at = start; at <= lower.length; at++) if (matches(open, lower, at)) return at;
      return -1;
    },
  };
}

/** The text that a pattern without wildcards means: `~*` is a star. */
export const literalText = (pattern: string): string => pattern.replace(/~([*?~])/g, "$1");
