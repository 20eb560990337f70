import type { CellValue } from "../record/TableData";
import type { Field } from "../schema/Template";
import type { Finding } from "../validate/Finding";
import type { Repair } from "./Repair";
import type { RepairedTable } from "./RepairedTable";

/** The repairs of a finding about a cell. */
export type CellRepairs = (
  table: RepairedTable,
  cell: { readonly row: number; readonly field: Field; readonly value: CellValue },
  finding: Finding,
) => readonly Repair[];
