import type { CellValue, TableData } from "../../../src/domain/record/TableData";
import { tableName } from "../../../src/domain/schema/tableName";
import { templateById } from "../../../src/domain/schema/templates";
import type { Workbook } from "../../../src/domain/Workbook";
import { settings, shippedLists } from "../sheet/smallTemplate";

/** A table of the product with rows given by field id; fields that a row leaves out are blank. */
export function makeTable(
  templateId: string,
  rows: readonly Readonly<Record<string, CellValue>>[],
): TableData {
  const fields = templateById(templateId)?.fields ?? [];
  return {
    templateId,
    table: tableName(templateId),
    sheet: templateId,
    top: 3,
    left: 0,
    headings: ["rowId", ...fields.map(({ label }) => label.en)],
    columnOf: new Map(fields.map(({ id }, index) => [id, index + 1])),
    rows: rows.map((row) => ["id", ...fields.map(({ id }) => row[id] ?? null)]),
  };
}

export const makeWorkbook = (tables: readonly TableData[], changes: Partial<Workbook> = {}): Workbook => ({
  settings,
  lists: shippedLists,
  tables: new Map(tables.map((table) => [table.templateId, table])),
  ...changes,
});
