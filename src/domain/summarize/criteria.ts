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

/** The same answer for the same cell content, worked out once: columns repeat a few labels many times. */
export function remembered<T>(work: (value: CellValue) => T): (value: CellValue) => T {
  const known = new Map<CellValue, T>();
  return (value) => {
    let answer = known.get(value);
    if (answer === undefined) {
      answer = work(value);
      known.set(value, answer);
    }
    return answer;
  };
}

/** How Excel hands over an error in a cell. */
export const isErrorValue = (value: CellValue): boolean =>
  typeof value === "string" && /^#(N\/A|NAME\?|[A-Z/0]+!)$/.test(value);
