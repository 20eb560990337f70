import type { Workbook } from "../domain/Workbook";
import type { Finding } from "../domain/validate/Finding";
import { validateWorkbook } from "../domain/validate/validateWorkbook";
import { tableName } from "../domain/schema/tableName";
import type { LoadedWorkbook } from "./loadWorkbook";

/** All rows of a workbook as they were read, with what the checks say: kept while one goes from row to row. */
export interface KnownWorkbook {
  readonly workbook: Workbook;
  /** Template id -> row -> its findings. */
  readonly findings: ReadonlyMap<string, ReadonlyMap<number, readonly Finding[]>>;
}

export function knowWorkbook(workbook: Workbook): KnownWorkbook {
  const findings = new Map<string, Map<number, Finding[]>>();
  for (const finding of validateWorkbook(workbook)) {
    if (finding.templateId === null || finding.row === null) continue;
    let rows = findings.get(finding.templateId);
    if (!rows) findings.set(finding.templateId, (rows = new Map()));
    const here = rows.get(finding.row);
    if (here) here.push(finding);
    else rows.set(finding.row, [finding]);
  }
  return { workbook, findings };
}

/** Whether the tables lie as they did: the same tables, sizes and headings. Their cells may differ. */
export function isSameLayout({ workbook }: KnownWorkbook, { survey }: LoadedWorkbook): boolean {
  for (const [id, table] of workbook.tables) {
    const place = survey.tables.get(tableName(id));
    if (
      !place ||
      place.sheet !== table.sheet ||
      place.top !== table.top ||
      place.left !== table.left ||
      place.rows !== table.rows.length ||
      place.headings.length !== table.headings.length ||
      place.headings.some((heading, column) => heading !== table.headings[column])
    )
      return false;
  }
  return true;
}
