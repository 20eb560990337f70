const COENG = "\u17d2";
const MARK = /\p{M}/u;

/**
 * Text of at most `limit` UTF-16 units (what Excel counts), cut at a word where one ends in the last third,
 * never inside a Khmer cluster or a surrogate pair, with "…" where something was cut.
 */
export function clipText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = limit - 1;
  while (end > 0 && splitsCluster(text, end)) end--;
  const space = text.lastIndexOf(" ", end);
  if (space > (limit * 2) / 3) end = space;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Whether a cut before `index` would part a mark from its letter, a subscript from its base, or a pair. */
function splitsCluster(text: string, index: number): boolean {
  const next = text.charAt(index);
  const code = text.charCodeAt(index);
  return MARK.test(next) || text.charAt(index - 1) === COENG || (code >= 0xdc00 && code <= 0xdfff);
}
