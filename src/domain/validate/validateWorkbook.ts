import type { Workbook } from "../Workbook";
import type { CheckedTable } from "./CheckedTable";
import { checkLostTables } from "./checkLostTables";
import { checkNewerTemplates } from "./checkNewerTemplates";
import { checkSettings } from "./checkSettings";
import { compileWorkbook, rulesOf } from "./compileWorkbook";
import type { Finding } from "./Finding";
import { TableFindings } from "./TableFindings";

/**
 * All findings of a workbook at once: the settings', tables that are gone, then table by table in the templates' order, by row and
 * column. A bad cell never hides another rule's finding. Never throws, whatever the cells hold.
 */
export function validateWorkbook(workbook: Workbook): Finding[] {
  const findings = checkWhole(workbook);
  for (const table of compileWorkbook(workbook).tables.values()) {
    for (const finding of checkTable(table)) findings.push(finding);
  }
  return findings;
}

/** Findings about the workbook as a whole, which no cell of a table changes. */
export const checkWhole = (workbook: Workbook): Finding[] => [
  ...checkSettings(workbook.settings),
  ...checkLostTables(workbook),
  ...checkNewerTemplates(workbook),
];

function checkTable(table: CheckedTable): Finding[] {
  const { template, data } = table;
  const findings = new TableFindings(template, data);
  for (const rule of rulesOf(template.id)) rule.check(table, findings.sayFor(rule));
  return findings.inOrder();
}
