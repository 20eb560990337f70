import { Refusal } from "../Editor";
import type { Validation } from "../Book";

/** Words of Office.js. */
export const VALIDATION_OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
const OPERATORS = new Set<string>(VALIDATION_OPERATORS);
const TYPES = new Set(["WholeNumber", "Decimal", "List", "Date", "Time", "TextLength", "Custom", "None"]);

/** Refuses (InvalidArgument) rules that Excel refuses: over-long lists, formulas and texts, bad operators, missing operands. */
export function checkValidation(rule: Omit<Validation, "id" | "areas">): void {
  if (!TYPES.has(rule.type)) refuse(`There is no validation "${rule.type}".`);
  const first = String(rule.formula1);
  if (rule.type !== "None" && (first === "" || first === "="))
    refuse("A validation rule needs a value or formula.");
  if (first.length > 255 && rule.type === "List" && !first.startsWith("=")) {
    refuse("A list inside a rule holds at most 255 characters, commas included; use a range or a name.");
  }
  for (const formula of [rule.formula1, rule.formula2]) {
    if (typeof formula === "string" && formula.length > 255)
      refuse("A rule's formula holds at most 255 characters.");
  }
  if (rule.type === "Custom") {
    if (!first.startsWith("=")) refuse('A custom rule needs a formula that starts with "=".');
  } else if (rule.type !== "List" && rule.type !== "None") {
    if (!OPERATORS.has(rule.operator ?? "Between")) refuse(`There is no operator "${rule.operator}".`);
    const two = (rule.operator ?? "Between").endsWith("etween");
    if (two && (rule.formula2 === undefined || rule.formula2 === ""))
      refuse("This operator needs a second value.");
  }
  const { prompt, errorAlert } = rule;
  if (prompt.title.length > 32 || errorAlert.title.length > 32)
    refuse("A title holds at most 32 characters.");
  if (prompt.message.length > 255) refuse("A prompt holds at most 255 characters.");
  if (errorAlert.message.length > 225) refuse("An alert holds at most 225 characters.");
}

function refuse(message: string): never {
  throw new Refusal("InvalidArgument", message);
}
