/** Signs that print nothing: zero-width space, non-joiner, joiner, byte order mark. */
const INVISIBLE = /[\u200B-\u200D\uFEFF]/g;
const SPACE = 0x20;
/** A subscript RO written before another subscript. */
const RO_FIRST = /\u17D2\u179A(\u17D2[\u1780-\u17A2])/g;

/**
 * The one way to compare text. Two wordings that look the same give the same result: invisible signs and outer
 * spaces dropped, inner spaces single, Khmer digits Latin, case lowered, and the two Khmer spellings that
 * print alike brought together: subscript DO as subscript TA, subscript RO after another subscript.
 */
export function plainText(text: string): string {
  if (isPlainAscii(text)) return text.toLowerCase();
  return latinDigits(text.normalize("NFC").replace(INVISIBLE, ""))
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\u17D2\u178A/g, "\u17D2\u178F")
    .replace(RO_FIRST, "$1\u17D2\u179A")
    .toLowerCase();
}

/** Only visible ASCII with single inner spaces: by far the most common text, and nothing but case to level. */
function isPlainAscii(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code > 0x7e || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE;
}

/** Khmer digits as Latin ones; everything else stays. */
export const latinDigits = (text: string): string =>
  text.replace(/[\u17E0-\u17E9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x17e0 + 0x30));
