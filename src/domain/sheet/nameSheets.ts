const FORBIDDEN = /[\\/?*:[\]\u0000-\u001f]/g;
const LONGEST = 31;

/**
 * A tab name that Excel accepts and that is not taken: forbidden characters become spaces, apostrophes at the
 * ends go, "History" (which Excel keeps for itself) and taken names get " (2)", " (3)"…, at most 31 UTF-16
 * units. Names are compared without regard to case, as Excel does.
 */
export function nameSheet(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  used.add("history");
  const legal = tidy(wanted.replace(FORBIDDEN, " ").replace(/ {2,}/g, " ")) || "Sheet";
  let name = numberedName(legal, 1);
  for (let n = 2; used.has(name.toLowerCase()); n++) name = numberedName(legal, n);
  return name;
}

/** The name that a sheet gets where `n - 1` others have the legal name already: itself, "Plan (2)", "Plan (3)"… */
export function numberedName(legal: string, n: number): string {
  const ending = n === 1 ? "" : ` (${n})`;
  return cut(legal, LONGEST - ending.length) + ending;
}

/** One free name for each wanted one, in order, none equal to another or to a taken one. */
export function nameSheets(wanted: readonly string[], taken: Iterable<string>): string[] {
  const used = [...taken];
  return wanted.map((name) => {
    const free = nameSheet(name, used);
    used.push(free);
    return free;
  });
}

const tidy = (name: string): string =>
  name
    .trim()
    .replace(/^'+|'+$/g, "")
    .trim();

/** Cuts before a letter, never between a Khmer letter and its marks. */
function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  let end = length;
  while (end > 1 && /[\p{M}\udc00-\udfff]/u.test(name.charAt(end))) end--;
  while (end > 1 && name.charAt(end - 1) === "\u17d2") end--;
  return tidy(name.slice(0, end));
}
