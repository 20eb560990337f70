const SPACE = 0x20;

/**
 * Whether a text holds visible ASCII and Khmer signs alone, with single spaces between them: nearly every text
 * does, and then nothing in it needs a closer look. False for "".
 */
export function isTidy(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      if (before === SPACE) return false;
    } else if (code < SPACE || (code > 0x7e && (code < 0x1780 || code > 0x17ff))) return false;
    before = code;
  }
  return before !== SPACE;
}
