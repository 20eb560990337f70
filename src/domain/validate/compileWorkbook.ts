import { templates } from "../schema/templates";
import type { Workbook } from "../Workbook";
import { rules } from "./catalogue";
import { compileTable, type CheckContext } from "./compileTable";
import type { Rule } from "./defineRule";

/** "G2 trainings actualTotal" for each finding of a common rule that a template's own rule says better. */
const saidByOwnRule: ReadonlySet<string> = new Set(
  rules.flatMap(({ replaces = [], templates: ids = [] }) =>
    replaces.flatMap((replaced) => {
      const [code, field] = replaced.split(" ");
      return ids.map((id) => `${code} ${id} ${field}`);
    }),
  ),
);

const byTemplate: ReadonlyMap<string, readonly Rule[]> = new Map(
  templates.map(({ id }) => [id, rules.filter((rule) => rule.templates?.includes(id) ?? true)]),
);

/** The rules that look at a template's table, in the catalogue's order. */
export const rulesOf = (templateId: string): readonly Rule[] => byTemplate.get(templateId) ?? [];

/** Reads all tables of a workbook, in the templates' order. */
export function compileWorkbook(workbook: Workbook): CheckContext {
  const context: CheckContext = {
    workbook,
    resolvers: new Map(),
    tables: new Map(),
    isSaidByOwnRule: (code, templateId, fieldId) => saidByOwnRule.has(`${code} ${templateId} ${fieldId}`),
  };
  for (const template of templates) {
    const data = workbook.tables.get(template.id);
    if (data) context.tables.set(template.id, compileTable(template, data, context));
  }
  return context;
}
