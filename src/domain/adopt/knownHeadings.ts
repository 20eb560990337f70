import { templates } from "../schema/templates";
import type { Template } from "../schema/Template";
import { headingKey, headingParts, isRowNumberHeading } from "./headingKey";
import { synonyms } from "./synonyms";

/** How sure a heading names a field: its own one, the field's id, an older wording, another common one. */
export interface KnownHeading {
  readonly field: string;
  readonly confidence: number;
  readonly why: "heading" | "synonym";
}

const known = new WeakMap<Template, ReadonlyMap<string, readonly KnownHeading[]>>();

/** Heading key -> the fields that it may name, the surest first. Computed fields are left out. */
export function knownHeadings(template: Template): ReadonlyMap<string, readonly KnownHeading[]> {
  const made = known.get(template);
  if (made) return made;
  const all = new Map<string, KnownHeading[]>();
  const add = (heading: string, field: string, confidence: number, why: KnownHeading["why"]): void => {
    const key = headingKey(heading);
    const found = all.get(key) ?? [];
    if (key === "" || found.some((one) => one.field === field)) return;
    all.set(key, [...found, { field, confidence, why }]);
  };
  const fields = template.fields.filter(({ type }) => type !== "computed");
  for (const { id, label } of fields) for (const text of [label.en, label.km]) add(text, id, 0.97, "heading");
  for (const { id } of fields) add(id, id, 0.95, "heading");
  for (const { id, alsoKnownAs = [] } of fields)
    for (const text of alsoKnownAs) add(text, id, 0.93, "heading");
  for (const { id } of fields) for (const text of synonyms.get(id) ?? []) add(text, id, 0.85, "synonym");
  known.set(template, all);
  return all;
}

let everyKey: ReadonlySet<string> | undefined;

/** Whether some template knows the heading, or it numbers the rows. */
export function isKnownHeading(heading: string): boolean {
  everyKey ??= new Set(templates.flatMap((template) => [...knownHeadings(template).keys()]));
  if (isRowNumberHeading(heading) || everyKey.has(headingKey(heading))) return true;
  return headingParts(heading).some((part) => everyKey?.has(part));
}
