import { plainText } from "../record/plainText";
import { CHECK_MARKS, ROW_ID, type Template } from "./Template";

/** What the headings of a table mean. */
export interface MatchedHeadings {
  /** Field id (and "rowId", "checkMarks") -> column, counted from 0. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Columns that are no field: the user's own. */
  readonly unknown: readonly number[];
  /** Columns whose heading names a field that another column has already. */
  readonly doubled: readonly { readonly field: string; readonly column: number }[];
  /** Fields without a column, in the template's order. */
  readonly missing: readonly string[];
}

interface HeadingMaps {
  /** Headings as the product writes them, letter by letter. */
  readonly exact: ReadonlyMap<string, string>;
  /** Everything that names a field, by `plainText`. */
  readonly plain: ReadonlyMap<string, string>;
}

const mapsOf = new WeakMap<Template, HeadingMaps>();

/** Earlier entries win: a field's own heading stands before another field's older wording. */
function headingMaps(template: Template): HeadingMaps {
  const known = mapsOf.get(template);
  if (known) return known;
  const exact = new Map<string, string>();
  const plain = new Map<string, string>();
  const add = (heading: string, id: string): void => {
    const key = plainText(heading);
    if (!plain.has(key)) plain.set(key, id);
  };
  for (const { id, label } of template.fields) {
    for (const heading of [label.en, label.km]) {
      exact.set(heading, id);
      add(heading, id);
    }
  }
  for (const id of [ROW_ID, CHECK_MARKS]) {
    exact.set(id, id);
    add(id, id);
  }
  for (const { id } of template.fields) add(id, id);
  for (const { id, alsoKnownAs = [] } of template.fields) for (const heading of alsoKnownAs) add(heading, id);
  const maps = { exact, plain };
  mapsOf.set(template, maps);
  return maps;
}

/**
 * Finds the fields of a template under any heading that is known for them: English or Khmer, an older
 * wording, the field's id, whatever the spelling variant. Headings written exactly as the product writes
 * them are matched first, then the rest from left to right.
 */
export function matchHeadings(template: Template, headings: readonly string[]): MatchedHeadings {
  const { exact, plain } = headingMaps(template);
  const columnOf = new Map<string, number>();
  headings.forEach((heading, column) => {
    const id = exact.get(heading);
    if (id !== undefined && !columnOf.has(id)) columnOf.set(id, column);
  });
  const unknown: number[] = [];
  const doubled: { field: string; column: number }[] = [];
  headings.forEach((heading, column) => {
    const id = plain.get(plainText(heading));
    if (id === undefined) unknown.push(column);
    else if (!columnOf.has(id)) columnOf.set(id, column);
    else if (columnOf.get(id) !== column) doubled.push({ field: id, column });
  });
  const missing = template.fields.filter(({ id }) => !columnOf.has(id)).map(({ id }) => id);
  return { columnOf, unknown, doubled, missing };
}
