import type { TableData } from "../record/TableData";

/** Rows named in a message; the others are only hinted at. */
const NAMED = 5;

/**
 * The sheet rows that hold the same as `row`, for messages: at most five, then "…". Looks at the first of `rows`
 * alone, so that ten thousand equal rows cost no more than ten.
 */
export function otherRows({ top }: Pick<TableData, "top">, rows: readonly number[], row: number): string[] {
  const others = rows.slice(0, NAMED + 1).filter((other) => other !== row);
  const named = others.slice(0, NAMED).map((other) => String(top + other + 2));
  return rows.length > NAMED + 1 ? [...named, "…"] : named;
}
