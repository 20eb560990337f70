import type { Row } from "../../record/TableData";
import type { Workbook } from "../../Workbook";
import type { Finding } from "../Finding";
import { validateWorkbook } from "../validateWorkbook";
import type { EditedRow, LiveCheck } from "./LiveCheck";

/** Checks a workbook, whose own rows are never changed, and keeps the findings up to date while rows are edited. */
export function createLiveCheck(workbook: Workbook): LiveCheck {
  const rowsOf = new Map<string, Row[]>();
  const tables = new Map(
    [...workbook.tables].map(([id, data]) => {
      const rows = [...data.rows];
      rowsOf.set(id, rows);
      return [id, { ...data, rows }] as const;
    }),
  );
  const current = { ...workbook, tables };
  let found: readonly Finding[] | undefined;
  const fits = ({ templateId, row, cells }: EditedRow): boolean => {
    const table = tables.get(templateId);
    return table?.rows[row] !== undefined && cells.length === table.headings.length;
  };
  return {
    workbook: current,
    findings: () => (found ??= validateWorkbook(current)),
    update(edits) {
      if (!edits.every(fits)) return false;
      for (const { templateId, row, cells } of edits) rowsOf.get(templateId)?.splice(row, 1, cells);
      found = undefined;
      return true;
    },
  };
}
