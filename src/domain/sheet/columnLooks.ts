import type { Field } from "../schema/Template";

/** Kinds of Excel's data validation that a field's cells may have; null = they only prompt, and nothing is lost. */
export function ruleTypes(field: Field): readonly string[] | null {
  switch (field.type) {
    case "choice":
    case "unit":
      return ["List"];
    case "link":
      // Without the other table there is no list to choose from.
      return ["List", "TextLength"];
    case "day":
      return ["Date"];
    case "integer":
      return ["WholeNumber"];
    case "number":
    case "money":
    case "percent":
      return ["Decimal"];
    default:
      return null;
  }
}

/** What a number format is for, as far as it tells texts and days from all else. */
export const formatKind = (format: string): "text" | "day" | "other" =>
  format === "@" ? "text" : formatFits({ type: "day" }, format) ? "day" : "other";

/** Whether number formats of the field's cells are looked at: in others any format shows the value as it is. */
export const mindsFormat = ({ type }: Field): boolean =>
  ["day", "integer", "number", "money", "percent", "code"].includes(type);

/**
 * Whether a number format shows the field's values as what they are. Users may choose another one of its kind, such
 * as "d mmm yyyy" for a day.
 */
export function formatFits({ type }: Pick<Field, "type">, format: string): boolean {
  if (type === "code") return format === "@";
  // Quoted texts, colours, currencies and locales, and signs that are shown as they stand.
  const signs = format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "");
  const isText = signs.trim() === "@";
  const isDay = /[yd]/i.test(signs) || (/m/i.test(signs) && !/[hs]/i.test(signs));
  const isTime = /[hs]/i.test(signs);
  const isPercent = signs.includes("%");
  switch (type) {
    case "day":
      return isDay;
    case "percent":
      return isPercent;
    default:
      return !(isText || isDay || isTime || isPercent);
  }
}
