import type { ColumnHealer } from "../heal/Healing";
import type { CellValue, TableData } from "../record/TableData";
import type { Field, Template } from "../schema/Template";
import type { Workbook } from "../Workbook";
import type { KeyUses } from "./keyUses";

/** What repairs look at: one table, with what its columns say as a whole. */
export interface RepairedTable {
  readonly template: Template;
  readonly data: TableData;
  readonly workbook: Workbook;
  field(fieldId: string): Field | undefined;
  /** undefined where the field has no column. */
  cell(row: number, fieldId: string): CellValue | undefined;
  healer(field: Field): ColumnHealer;
  /** Of any table. */
  keys(templateId: string): KeyUses;
}
