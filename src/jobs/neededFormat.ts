import type { Field } from "../domain/schema/Template";
import { inDigits, numberFormat } from "../domain/sheet/numberFormat";
import type { Settings } from "../domain/schema/Settings";

/**
 * The number format that a cell needs before a number or day is written into it; undefined = it has one. A day in a
 * cell without a format would show as a number, and a number in a text cell would become text.
 */
export function neededFormat(
  field: Field,
  now: string,
  { currency, digitStyle }: Settings,
): string | undefined {
  if (!["day", "integer", "number", "money", "percent"].includes(field.type)) return undefined;
  const wanted = inDigits(numberFormat(field, currency) ?? "General", digitStyle);
  const isWrong = now === "@" || (now === "General" && field.type !== "number");
  return isWrong && now !== wanted ? wanted : undefined;
}
