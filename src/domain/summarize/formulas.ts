import { NOTHING } from "./CrossTab";

/** A column of a table as a structured reference, and a criterion as formula text. */
export type Criterion = readonly [range: string, criterion: string];

/** Meets every number and nothing else: no text, blank, truth value or error (SUMIFS would pass errors on). */
export const ANY_NUMBER = '"<1E+99"';
/** Meets every cell that is not empty. */
export const ANYTHING = '"<>"';
/**
 * Meets what a cell or formula holds. The sign is written out: a label that itself begins with = < or > would
 * be read as a comparison.
 */
export const equalTo = (text: string): string => `"="&${text}`;

const pairs = (criteria: readonly Criterion[]): string => criteria.flat().join(",");

/** COUNTIFS over at least one criterion, without "=". */
export const countRows = (criteria: readonly Criterion[]): string => `COUNTIFS(${pairs(criteria)})`;

/** SUMIFS of the numbers of a column; cells that hold none are left out. */
export const sumRows = (range: string, criteria: readonly Criterion[]): string =>
  `SUMIFS(${range},${pairs([...criteria, [range, ANY_NUMBER]])})`;

/** AVERAGEIFS of the numbers of a column, or a dash where there are none. */
export const meanRows = (range: string, criteria: readonly Criterion[]): string =>
  `IFERROR(AVERAGEIFS(${range},${pairs([...criteria, [range, ANY_NUMBER]])}),"${NOTHING}")`;

/** A quotient, or a dash where there is nothing to divide by. */
export const shareOf = (part: string, whole: string): string =>
  `IF(${whole}=0,"${NOTHING}",${part}/${whole.includes("+") ? `(${whole})` : whole})`;

/** A text of the row where a key stands: the first of the columns that is not blank, "" without such a row. */
export function lookupText(columns: readonly string[], key: string, keys: string): string {
  const cell = (column: string): string => `INDEX(${column},MATCH(${key},${keys},0))`;
  const [last = '""', ...before] = columns.map(cell).reverse();
  const text = before.reduce((other, first) => `IF(${first}="",${other},${first})`, last);
  return `IFERROR(${text}&"","")`;
}

/** A number or day of the row where a key stands, or a dash. */
export function lookupNumber(column: string, key: string, keys: string): string {
  const cell = `INDEX(${column},MATCH(${key},${keys},0))`;
  return `IFERROR(IF(ISNUMBER(${cell}),${cell},"${NOTHING}"),"${NOTHING}")`;
}

/** Mean of the numbers of cells of the summary itself, or a dash. */
export const meanOfCells = (range: string): string => `IF(COUNT(${range})=0,"${NOTHING}",AVERAGE(${range}))`;
