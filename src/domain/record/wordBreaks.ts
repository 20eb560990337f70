/** U+200B, the zero-width space: Khmer is written without spaces between words, and lines break where one stands. */
const BREAK = "\u200B";
const BREAKS = /\u200B+/g;

/**
 * Whether a text has a zero-width space other than between two Khmer words, where it shows a program that a line may
 * break: at an end, beside a space, another sign or a Latin letter, two together, inside a syllable, inside a number.
 */
export function hasStrayBreaks(text: string): boolean {
  for (let at = text.indexOf(BREAK); at !== -1; at = text.indexOf(BREAK, at + 1))
    if (!isBetweenWords(text.charCodeAt(at - 1), text.charCodeAt(at + 1))) return true;
  return false;
}

/** The text without those; of several between two words one stays. */
export const dropStrayBreaks = (text: string): string =>
  text.replace(BREAKS, (run: string, at: number) =>
    isBetweenWords(text.charCodeAt(at - 1), text.charCodeAt(at + run.length)) ? BREAK : "",
  );

/** From the sign that ends a word or number to the sign that begins one; of two numbers side by side nobody knows. */
const isBetweenWords = (before: number, after: number): boolean =>
  isDigit(before) ? isLetter(after) : endsWord(before) && (isLetter(after) || isDigit(after));

const isDigit = (code: number): boolean => code >= 0x17e0 && code <= 0x17e9;

/** A consonant or independent vowel: every Khmer word begins with one. */
const isLetter = (code: number): boolean => code >= 0x1780 && code <= 0x17b3;

/** A letter, vowel or mark, but for the sign that puts the next letter below (U+17D2), and the sign of repetition. */
const endsWord = (code: number): boolean =>
  (code >= 0x1780 && code <= 0x17d3 && code !== 0x17d2) || code === 0x17d7 || code === 0x17dd;
