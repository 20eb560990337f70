import type { CellValue } from "../record/TableData";

export type Test = (value: CellValue) => boolean;

/** Empty as Excel counts it: a cell with a space is not. (`record/isBlank` is what people call blank.) */
const isEmptyCell: Test = (value) => value === null || value === "";

/**
 * Whether a cell meets a text criterion as COUNTIFS takes it: without regard to case, `*` and `?` as wildcards,
 * `~` before one taking it as it is; an empty criterion means blank cells; a criterion that reads as a number
 * meets that number, too. Spaces count: a label with a space after it is another text, here as in Excel.
 */
export function textCriterion(criterion: string): Test {
  if (criterion === "") return isEmptyCell;
  const wanted = criterion.toLowerCase();
  if (/[*?~]/.test(wanted)) {
    const pattern = wildcardPattern(wanted);
    return (value) => typeof value === "string" && pattern.test(value.toLowerCase());
  }
  const number = wanted.trim() === "" ? NaN : Number(wanted);
  return (value) => {
    if (typeof value === "string") return value.toLowerCase() === wanted;
    return typeof value === "number" && value === number;
  };
}

const isPlainText = (criterion: string): boolean =>
  criterion.trim() !== "" && !/[*?~]/.test(criterion) && Number.isNaN(Number(criterion));

/** Which of many text criteria a cell meets, as their places. Criteria without wildcards are found in one look-up. */
export function textCriteria(criteria: readonly string[]): (value: CellValue) => readonly number[] {
  const byText = new Map<string, number[]>();
  const others: { readonly test: Test; readonly at: number }[] = [];
  criteria.forEach((criterion, at) => {
    const text = criterion.toLowerCase();
    const same = byText.get(text);
    if (!isPlainText(criterion)) others.push({ test: textCriterion(criterion), at });
    else if (same) same.push(at);
    else byText.set(text, [at]);
  });
  return (value) => {
    const places = (typeof value === "string" ? byText.get(value.toLowerCase()) : undefined) ?? [];
    const met = others.filter(({ test }) => test(value)).map(({ at }) => at);
    return met.length === 0 ? places : [...places, ...met];
  };
}

function wildcardPattern(criterion: string): RegExp {
  const body = criterion.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}])/g, (_all, literal, wild, special) => {
    if (literal !== undefined) return `\\${String(literal)}`;
    if (wild !== undefined) return wild === "*" ? ".*" : ".";
    return `\\${String(special)}`;
  });
  return new RegExp(`^${body}$`, "su");
}

/** Days from `start` up to, not including, `end`; serial numbers. Text that looks like a day is no day. */
export const dayWithin =
  (start: number, end: number): Test =>
  (value) =>
    typeof value === "number" && value >= start && value < end;

export const isNumber: Test = (value) => typeof value === "number";
export const isFilled: Test = (value) => !isEmptyCell(value);

/** How Excel hands over an error in a cell. */
export const isErrorValue = (value: CellValue): boolean =>
  typeof value === "string" && /^#(N\/A|NAME\?|[A-Z/0]+!)$/.test(value);
