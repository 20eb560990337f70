import { columnHealer } from "../heal/columnHealer";
import { columnHints } from "../heal/columnHints";
import type { ColumnHealer } from "../heal/Healing";
import { templateById } from "../schema/templates";
import type { Finding } from "../validate/Finding";
import type { Workbook } from "../Workbook";
import type { CellRepairs } from "./CellRepairs";
import { codeRepairs, linkRepairs } from "./codeRepairs";
import { healRepairs } from "./healRepairs";
import { keyUses, type KeyUses } from "./keyUses";
import { lookRepairs } from "./lookRepairs";
import { progressRepairs } from "./progressRepairs";
import type { Repair } from "./Repair";
import type { RepairedTable } from "./RepairedTable";
import { rowIdRepairs } from "./rowIdRepairs";
import { spaceRepairs } from "./spaceRepairs";

/** Gives the repairs of a finding: none, one, or several where only the user can choose. */
export type Repairer = (finding: Finding) => readonly Repair[];

/** What repairs a finding of a cell, by its code, or by code and wording where not all wordings are repaired. */
const cellRepairs: ReadonlyMap<string, CellRepairs> = new Map([
  ["G11", healRepairs("number")],
  ["G4", healRepairs("day")],
  ["G14", healRepairs("percent")],
  ["G3", healRepairs("choice")],
  ["X11", healRepairs("choice")],
  ["G12", spaceRepairs],
  ["G1.form", codeRepairs],
  ["X10", linkRepairs],
  ["P3", progressRepairs],
  ["P4.progress", progressRepairs],
  ["H3.progress", progressRepairs],
  ["H3.noProgress", progressRepairs],
  ["A2.progress", progressRepairs],
  ["A2.noProgress", progressRepairs],
]);

const NONE: readonly Repair[] = [];

/**
 * The repairs of the findings of a workbook; each column and list is looked at once for all findings. `newId` gives
 * an id that no row has. Tables of a newer tracker are left alone. Never throws, whatever the cells hold.
 */
export function createRepairer(workbook: Workbook, newId: () => string): Repairer {
  const tables = new Map<string, RepairedTable | undefined>();
  const keys = new Map<string, KeyUses>();
  const keysOf = (templateId: string): KeyUses => {
    const known = keys.get(templateId) ?? keyUses(templateId, workbook);
    keys.set(templateId, known);
    return known;
  };
  const tableOf = (id: string): RepairedTable | undefined => {
    if (!tables.has(id)) tables.set(id, readTable(id, workbook, keysOf));
    return tables.get(id);
  };
  return (finding) => {
    const { code, variant, templateId, row, field: fieldId } = finding;
    const table = templateId === null ? undefined : tableOf(templateId);
    if (!table) return NONE;
    if (code === "S7") return rowIdRepairs(table, newId);
    if (code === "S8" || code === "S9") return lookRepairs(table, finding);
    const repair = cellRepairs.get(code) ?? cellRepairs.get(`${code}.${variant}`);
    const field = fieldId === null ? undefined : table.field(fieldId);
    const value = row === null || !field ? undefined : table.cell(row, field.id);
    if (!repair || row === null || !field || value === undefined) return NONE;
    return repair(table, { row, field, value }, finding);
  };
}

function readTable(
  id: string,
  workbook: Workbook,
  keys: (templateId: string) => KeyUses,
): RepairedTable | undefined {
  const data = workbook.tables.get(id);
  const template = templateById(id);
  if (!data || !template || workbook.newer?.includes(id)) return undefined;
  const fields = new Map(template.fields.map((field) => [field.id, field]));
  const healers = new Map<string, ColumnHealer>();
  return {
    template,
    data,
    workbook,
    field: (fieldId) => fields.get(fieldId),
    cell(row, fieldId) {
      const column = data.columnOf.get(fieldId);
      const cells = data.rows[row];
      return column === undefined || !cells ? undefined : (cells[column] ?? null);
    },
    healer(field) {
      const known = healers.get(field.id);
      if (known) return known;
      const column = data.columnOf.get(field.id) ?? -1;
      const hints = columnHints(
        field,
        data.rows.map((row) => row[column]),
      );
      const healer = columnHealer(field, workbook, hints);
      healers.set(field.id, healer);
      return healer;
    },
    keys,
  };
}
