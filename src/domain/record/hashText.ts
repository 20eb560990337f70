/** A text as 16 hexadecimal digits: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) twice, from two starts. */
export function hashText(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit ^ (at & 0xff), 0x01000193);
  }
  const hex = (number: number): string => (number >>> 0).toString(16).padStart(8, "0");
  return hex(one) + hex(two);
}
