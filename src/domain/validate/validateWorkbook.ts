import { templates } from "../schema/templates";
import type { Workbook } from "../Workbook";
import { rules } from "./catalogue";
import type { CheckedTable } from "./CheckedTable";
import { checkLostTables } from "./checkLostTables";
import { checkNewerTemplates } from "./checkNewerTemplates";
import { checkSettings } from "./checkSettings";
import { compileTable, type CheckContext } from "./compileTable";
import type { Rule } from "./defineRule";
import type { Finding } from "./Finding";
import { TableFindings } from "./TableFindings";

/** "G2 trainings actualTotal" for each finding of a common rule that a template's own rule says better. */
const saidByOwnRule: ReadonlySet<string> = new Set(
  rules.flatMap(({ replaces = [], templates: ids = [] }) =>
    replaces.flatMap((replaced) => {
      const [code, field] = replaced.split(" ");
      return ids.map((id) => `${code} ${id} ${field}`);
    }),
  ),
);

const rulesOf: ReadonlyMap<string, readonly Rule[]> = new Map(
  templates.map(({ id }) => [id, rules.filter((rule) => rule.templates?.includes(id) ?? true)]),
);

/**
 * All findings of a workbook at once: the settings', tables that are gone, then table by table in the templates' order, by row and
 * column. A bad cell never hides another rule's finding. Never throws, whatever the cells hold.
 */
export function validateWorkbook(workbook: Workbook): Finding[] {
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
  const findings = [
    ...checkSettings(workbook.settings),
    ...checkLostTables(workbook),
    ...checkNewerTemplates(workbook),
  ];
  for (const table of context.tables.values()) {
    for (const finding of checkTable(table)) findings.push(finding);
  }
  return findings;
}

function checkTable(table: CheckedTable): Finding[] {
  const { template, data } = table;
  const findings = new TableFindings(template, data);
  for (const rule of rulesOf.get(template.id) ?? []) rule.check(table, findings.sayFor(rule));
  return findings.inOrder();
}
