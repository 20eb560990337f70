import { latinDigits } from "../record/plainText";
import type { Field } from "../schema/Template";
import { templateById } from "../schema/templates";
import type { FilledHealer } from "./FilledHealer";
import { isEmptyMark } from "./emptyMarks";
import type { Healing } from "./Healing";
import { healed, kept, refused } from "./verdicts";

/** Heals codes and links: Khmer digits, case, spaces and dashes, where the field's pattern then fits. */
export function codeHealer(field: Field): FilledHealer {
  const source = patternOf(field);
  const pattern = source === undefined ? undefined : new RegExp(`^(?:${source})$`);
  return (value, text, steps) => {
    if (typeof value !== "string") return healCodeNumber(value, pattern);
    if (isEmptyMark(text)) return healed(null, [...steps, { code: "emptyMark", details: { mark: text } }]);
    if (pattern === undefined || pattern.test(text)) return healed(text, steps);
    const latin = latinDigits(text);
    const code = formsOf(latin).find((form) => pattern.test(form));
    if (code === undefined) return refused(value, "codeShape");
    if (latin !== text) steps.push({ code: "digits" });
    if (code !== latin) steps.push({ code: "codeForm" });
    return healed(code, steps);
  };
}

/** A link has the form of the codes that it leads to. */
function patternOf(field: Field): string | undefined {
  if (field.type === "code") return field.pattern;
  if (field.type !== "link") return undefined;
  const target = templateById(field.template);
  const key = target?.fields.find(({ id }) => id === target.keyField);
  return key?.type === "code" ? key.pattern : undefined;
}

/** Excel makes a number of a time that is typed ("08:30" -> 0.354...): codes that are times get it back. */
function healCodeNumber(value: number | boolean | null, pattern: RegExp | undefined): Healing {
  if (pattern === undefined || pattern.test(String(value))) return kept(value);
  if (typeof value !== "number" || !(value >= 0 && value < 1)) return refused(value, "codeShape");
  const minutes = Math.round(value * 1440) % 1440;
  const time = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return pattern.test(time) ? healed(time, [{ code: "codeForm" }]) : refused(value, "codeShape");
}

/** Ways in which a code may have been meant, from the least changed on. */
function formsOf(text: string): string[] {
  const dashed = text.replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[.,;:]+$/, "");
  const dense = dashed.replace(/\s+/g, "");
  const forms = [text, dashed, dense];
  return [...forms, ...forms.map((form) => form.toUpperCase()), ...forms.map((form) => form.toLowerCase())];
}
