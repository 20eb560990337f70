import type { TableData } from "../record/TableData";

/** Rows named in a message; the others are only hinted at. */
const NAMED = 5;
const MORE = "…";

/**
 * The sheet rows that hold the same as `row`, for messages: at most five, then "…". Looks at the first of `rows`
 * alone, so that ten thousand equal rows cost no more than ten.
 */
export function otherRows({ top }: Pick<TableData, "top">, rows: readonly number[], row: number): string[] {
  const others = rows.slice(0, NAMED + 1).filter((other) => other !== row);
  const named = others.slice(0, NAMED).map((other) => String(top + other + 2));
  return rows.length > NAMED + 1 ? [...named, MORE] : named;
}

/** The rows, from 0 in the body, that `otherRows` named, and whether they are all. */
export function namedRows(
  { top }: Pick<TableData, "top">,
  named: readonly string[],
): { readonly rows: readonly number[]; readonly areAll: boolean } {
  const rows = named.filter((name) => name !== MORE).map((name) => Number(name) - top - 2);
  return { rows, areAll: rows.length === named.length };
}
