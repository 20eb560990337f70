import { otherLanguage, type Label, type Language } from "../schema/Label";

/**
 * The headings of a table in the new language: column -> heading, only where one changes. A heading that users
 * reworded stays, and so does one whose new wording another column of the table has already.
 */
export function newHeadings(
  headings: readonly string[],
  labels: ReadonlyMap<number, Label>,
  to: Language,
): ReadonlyMap<number, string> {
  const from = otherLanguage(to);
  const wanted = new Map(
    [...labels].flatMap(([column, label]) =>
      headings[column] === label[from] && label[from] !== label[to] ? [[column, label[to]] as const] : [],
    ),
  );
  const taken = new Set(
    headings.flatMap((heading, column) => (wanted.has(column) ? [] : [heading.toLowerCase()])),
  );
  return new Map([...wanted].filter(([, heading]) => !taken.has(heading.toLowerCase())));
}
