/**
 * Rows of cells from tab-separated text as spreadsheets put it on the clipboard: a cell with line breaks,
 * tabs or quotes stands in double quotes, quotes inside are doubled; the last line break counts for nothing.
 */
export function readClipboardText(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const body = text.replace(/\r\n|\r/g, "\n").replace(/\n$/, "");
  for (;;) {
    const quoted = body[at] === '"' ? readQuoted(body, at) : undefined;
    const end = quoted?.end ?? nextBreak(body, at);
    rows[rows.length - 1]?.push(quoted?.value ?? body.slice(at, end));
    if (end >= body.length) return rows;
    if (body[end] === "\n") rows.push([]);
    at = end + 1;
  }
}

function nextBreak(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (text[i] === "\t" || text[i] === "\n") return i;
  return text.length;
}

/** undefined where the quote is no wrapper: nothing closes it at a cell's end. */
function readQuoted(text: string, start: number): { value: string; end: number } | undefined {
  let i = start + 1;
  for (;;) {
    const quote = text.indexOf('"', i);
    if (quote < 0) return undefined;
    if (text[quote + 1] === '"') {
      i = quote + 2;
      continue;
    }
    const next = text[quote + 1];
    if (next !== undefined && next !== "\t" && next !== "\n") return undefined;
    return { value: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
  }
}
