/**
 * An attribute of a tag as it stands in the source, still escaped; undefined where it is missing. Quick, for the
 * millions of tags of a sheet's cells, whose attributes are plain.
 */
export function tagAttribute(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf(name); at > 0; at = tag.indexOf(name, at + 1)) {
    const before = tag.charCodeAt(at - 1);
    if (before !== 32 && before !== 10 && before !== 13 && before !== 9) continue;
    let open = at + name.length;
    while (tag[open] === " ") open++;
    if (tag[open] !== "=") continue;
    open++;
    while (tag[open] === " ") open++;
    const quote = tag[open];
    if (quote !== '"' && quote !== "'") continue;
    const close = tag.indexOf(quote, open + 1);
    return close < 0 ? undefined : tag.slice(open + 1, close);
  }
  return undefined;
}
