import type { Template } from "./Template";

/** How the templates of a workbook stand to those of the product. */
export interface TemplateVersions {
  /** Ids, in the product's order, of templates that an older product made: they can be brought up to date. */
  readonly older: readonly string[];
  /** Ids of templates that a newer product made, or that this one does not know: they are left alone. */
  readonly newer: readonly string[];
}

/**
 * Compares the versions that a workbook remembers (id -> version) with the product's. A template whose version the
 * workbook does not remember counts as the product's own; one whose table is gone is neither older nor newer.
 */
export function compareVersions(
  templates: readonly Template[],
  stored: ReadonlyMap<string, number>,
  isPresent: (templateId: string) => boolean,
): TemplateVersions {
  const known = new Map(templates.map(({ id, version }) => [id, version]));
  const older = templates
    .filter(({ id, version }) => isPresent(id) && (stored.get(id) ?? version) < version)
    .map(({ id }) => id);
  const newer = [...stored]
    .filter(([id, version]) => isPresent(id) && version > (known.get(id) ?? 0))
    .map(([id]) => id);
  return { older, newer };
}
