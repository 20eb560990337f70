/** Points that a text takes at 11 points of size: 7 pixels (5.25 points) a Latin digit, as Calibri's. */
const LATIN = 5.25;
/** Khmer base letters are wider; vowel signs and coeng forms mostly stand on, under or in the letter. */
const KHMER = 6.6;
const KHMER_SIGN = 1.6;
const WIDE = 10.5;

/** The width of one line of text in points: an estimate, good to about a tenth. */
export function textWidth(text: string, size: number, bold: boolean): number {
  let width = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x300) width += LATIN;
    else if (code >= 0x1780 && code <= 0x17ff) width += isSign(code) ? KHMER_SIGN : KHMER;
    else if (code >= 0x1100 && (code < 0x1780 || code >= 0x2e80)) width += WIDE;
    else width += LATIN;
  }
  return width * (size / 11) * (bold ? 1.06 : 1);
}

const isSign = (code: number): boolean => code >= 0x17b4 && code <= 0x17d3;

export const hasKhmer = (text: string): boolean => /[\u1780-\u17ff]/.test(text);
