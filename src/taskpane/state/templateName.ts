import type { Language } from "../../domain/schema/Label";
import { templates } from "../../domain/schema/templates/index";

const labels = new Map(templates.map((template) => [template.id, template.label]));

/** A template's name in a language; its id where this version of the product doesn't know it. */
export const templateName = (id: string, language: Language): string => labels.get(id)?.[language] ?? id;

export const templateNames = (ids: readonly string[], language: Language): string =>
  ids.map((id) => templateName(id, language)).join(", ");
