import { formatAddress } from "../book/address";
import type { Validation } from "../book/Book";
import { invalidArgument } from "../protocol/HostError";
import type { Session } from "../protocol/Session";
import { type Members, readMembers, readOptionalFlag, readText, readWord } from "../protocol/readArguments";
import { RangeClass } from "./Range";
import { areaOf } from "./Blocks";
import { VALIDATION_OPERATORS } from "../book/rules/checkValidation";

type Rule = Pick<Validation, "type" | "operator" | "formula1" | "formula2" | "inCellDropDown">;

/** Member of Excel.DataValidationRule -> type of the rule. */
const KINDS = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
  list: "List",
  custom: "Custom",
} as const;

/** Reads Excel.DataValidationRule: exactly one kind; none at all takes the rule away. */
export function readRule(value: unknown, session: Session): Rule | undefined {
  const given = readMembers(value, "rule");
  const names = Object.keys(KINDS) as (keyof typeof KINDS)[];
  const kinds = names.filter((name) => given[name] !== null && given[name] !== undefined);
  const [kind, second] = kinds;
  if (kind === undefined) return undefined;
  if (second !== undefined) throw invalidArgument(`a rule has one kind, not both ${kind} and ${second}`);
  const members = readMembers(given[kind], kind);
  switch (kind) {
    case "list":
      return {
        type: "List",
        formula1: operand(members.source, kind, session),
        inCellDropDown: readOptionalFlag(members.inCellDropDown, "inCellDropDown", true),
      };
    case "custom":
      return {
        type: "Custom",
        formula1: formula(readText(members.formula, "formula")),
        inCellDropDown: true,
      };
    default:
      return { type: KINDS[kind], inCellDropDown: true, ...limits(members, kind, session) };
  }
}

function limits(
  members: Members,
  kind: string,
  session: Session,
): Pick<Rule, "operator" | "formula1" | "formula2"> {
  const operator = readWord(members.operator, VALIDATION_OPERATORS, "operator");
  const formula1 = operand(members.formula1, kind, session);
  if (operator !== "Between" && operator !== "NotBetween") return { operator, formula1 };
  return { operator, formula1, formula2: operand(members.formula2, kind, session) };
}

function operand(value: unknown, kind: string, session: Session): string | number {
  if (RangeClass.holds(value)) {
    const name = session.editor.sheet(value.state.sheet).name;
    return `=${formatAddress(areaOf(value.state), name, true)}`;
  }
  if (typeof value === "number") {
    if (kind === "date" || kind === "time")
      throw invalidArgument("dates and times are given as text or formula");
    return value;
  }
  const text = readText(value, "formula1");
  if (text === "") throw invalidArgument("an empty operand");
  if (kind === "list") return text;
  if (kind === "date" || kind === "time") return serialOf(text) ?? formula(text);
  // "=10" is how Excel gives a number back.
  const number = Number(text.replace(/^=/, ""));
  return Number.isFinite(number) && text.trim() !== "=" ? number : formula(text);
}

const formula = (text: string): string => (text.startsWith("=") ? text : `=${text}`);

/** ISO date, time, or both -> serial number; undefined for anything else. */
function serialOf(text: string): number | undefined {
  const match = /^=?(?:(\d{4})-(\d{2})-(\d{2}))?(?:[T ]?(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/.exec(
    text,
  );
  if (!match) return /^=?\d+(\.\d+)?$/.test(text) ? Number(text.replace("=", "")) : undefined;
  const [, year, month, day, hour, minute, second] = match;
  const days =
    year === undefined ? 0 : Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  const seconds = Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0);
  return days + seconds / 86_400;
}

/** The rule as Office.js reads it: operands always as formula text ("=10"). */
export function describeRule(rule: Rule): Members {
  if (rule.type === "None") return {};
  if (rule.type === "List")
    return { list: { inCellDropDown: rule.inCellDropDown, source: String(rule.formula1) } };
  if (rule.type === "Custom") return { custom: { formula: String(rule.formula1) } };
  const name = rule.type.charAt(0).toLowerCase() + rule.type.slice(1);
  return {
    [name]: {
      formula1: asFormula(rule.formula1),
      ...(rule.formula2 === undefined ? {} : { formula2: asFormula(rule.formula2) }),
      operator: rule.operator ?? "Between",
    },
  };
}

const asFormula = (operand: string | number): string => formula(String(operand));
