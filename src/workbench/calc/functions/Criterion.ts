import type { Scalar } from "../../book/Book";
import { errorCode, isError } from "../errorValue";
import type { ColumnIndex } from "../graph/ColumnIndex";
import { compareNumbers, compareTexts } from "../value/compareValues";
import { parseNumberText } from "../value/parseNumberText";
import { literalText, wildcardPattern } from "./wildcardPattern";

/** A condition as COUNTIF and its family read it. */
export interface Criterion {
  /** The same for the same condition. */
  readonly key: string;
  test(value: Scalar): boolean;
  /** The groups of an index that pass where they can be found at once; undefined = test each value. */
  groups(index: ColumnIndex): readonly number[] | undefined;
}

const OPERATOR = /^(<=|>=|<>|<|>|=)/;
const numericText = (value: Scalar): number | undefined =>
  typeof value === "number" ? value : typeof value === "string" ? parseNumberText(value) : undefined;

const none = (): undefined => undefined;

function equalsNumber(number: number): Criterion {
  return {
    key: `=n${number}`,
    test: (value) => {
      const own = numericText(value);
      return own !== undefined && compareNumbers(own, number) === 0;
    },
    groups: (index) => index.groupsOfNumber(number),
  };
}

function equalsExactly(value: boolean | { error: string }): Criterion {
  const matches = (other: Scalar): boolean =>
    isError(other) && typeof value === "object" ? other.error === value.error : other === value;
  return { key: `=x${String(typeof value === "object" ? value.error : value)}`, test: matches, groups: none };
}

function equalsText(text: string): Criterion {
  const pattern = wildcardPattern(text);
  if (pattern) {
    return {
      key: `=w${text}`,
      test: (value) => typeof value === "string" && pattern.test(value),
      groups: none,
    };
  }
  const plain = literalText(text);
  const lower = plain.toLowerCase();
  return {
    key: `=t${lower}`,
    test: (value) => typeof value === "string" && value.toLowerCase() === lower,
    groups: (index) => {
      const id = index.groupOfValue(plain);
      return id === undefined ? [] : [id];
    },
  };
}

function ordered(operator: string, operand: string): Criterion {
  const number = parseNumberText(operand);
  const holds = (order: number): boolean =>
    operator === "<" ? order < 0 : operator === ">" ? order > 0 : operator === "<=" ? order <= 0 : order >= 0;
  const key = `${operator}${operand}`;
  if (number !== undefined) {
    return {
      key,
      test: (value) => typeof value === "number" && holds(compareNumbers(value, number)),
      groups: none,
    };
  }
  const upper = operand.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") {
    const flag = Number(upper === "TRUE");
    return { key, test: (value) => typeof value === "boolean" && holds(Number(value) - flag), groups: none };
  }
  return {
    key,
    test: (value) => typeof value === "string" && holds(compareTexts(value, operand)),
    groups: none,
  };
}

function not(criterion: Criterion): Criterion {
  return { key: `not${criterion.key}`, test: (value) => !criterion.test(value), groups: none };
}

const emptyOrBlankText: Criterion = {
  key: "blank",
  test: (value) => value === null || value === "",
  groups: none,
};
const empty: Criterion = { key: "empty", test: (value) => value === null, groups: none };

function equals(operand: string): Criterion {
  const number = parseNumberText(operand);
  if (number !== undefined) return equalsNumber(number);
  const upper = operand.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return equalsExactly(upper === "TRUE");
  const code = errorCode(operand);
  return code ? equalsExactly({ error: code }) : equalsText(operand);
}

/**
 * Reads a criterion: "abc", "a*", ">=2025-01-01", "<>0", 5, TRUE. An empty cell means 0; "" means cells that are empty
 * or hold "", "=" empty cells only, "<>" cells that are not empty. Case does not count; `*`, `?` stand for any text and
 * any character of text, `~` takes their meaning away. Text that spells a number equals the number (as in Excel).
 */
export function parseCriterion(value: Scalar): Criterion {
  if (value === null) return equalsNumber(0);
  if (typeof value === "number") return equalsNumber(value);
  if (typeof value === "boolean" || isError(value)) return equalsExactly(value);
  const operator = OPERATOR.exec(value)?.[0];
  if (operator === undefined) return value === "" ? emptyOrBlankText : equals(value);
  const operand = value.slice(operator.length);
  if (operator === "=") return operand === "" ? empty : equals(operand);
  if (operator === "<>") return not(operand === "" ? empty : equals(operand));
  return ordered(operator, operand);
}
