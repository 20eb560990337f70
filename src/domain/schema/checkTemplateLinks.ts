import { listById } from "./lists";
import type { Template } from "./Template";

/**
 * Checks what `defineTemplate` cannot see alone: unique ids and sheet names, links to other templates, and
 * whole columns of other templates in computed formulas. Throws an Error that names every mistake.
 */
export function checkTemplateLinks(templates: readonly Template[]): readonly Template[] {
  const mistakes: string[] = [];
  const byId = new Map(templates.map((template) => [template.id, template]));
  if (byId.size !== templates.length) mistakes.push("a template id occurs twice");
  for (const language of ["en", "km"] as const) {
    const names = new Set(templates.map((template) => template.sheetName[language].toLowerCase()));
    if (names.size !== templates.length) mistakes.push(`a sheet name occurs twice (${language})`);
  }
  for (const template of templates) {
    if (listById(template.id)) mistakes.push(`${template.id} is also the id of a list`);
    for (const field of template.fields) {
      if (field.type === "link" && !byId.has(field.template))
        mistakes.push(`${template.id}.${field.id} links to unknown template "${field.template}"`);
      if (field.type !== "computed") continue;
      for (const [placeholder, first = "", second] of field.formula.matchAll(/\{([a-z]\w*)\.(\w+)\}/g)) {
        if (listById(first)) continue;
        if (!byId.get(first)?.fields.some((other) => other.id === second))
          mistakes.push(`formula of ${template.id}.${field.id} has unknown ${placeholder}`);
      }
    }
  }
  if (mistakes.length > 0) throw new Error(`Templates: ${mistakes.join("; ")}`);
  return templates;
}
