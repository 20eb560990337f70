import type { CellValue } from "../../../../src/domain/record/TableData";

/** Field id -> what is in the cell: choices and units by code, days as "2025-03-08". What is left out is blank. */
export type CleanRow = Readonly<Record<string, CellValue>> & { readonly rowId: string };

/** Template id -> rows. */
export type CleanRows = Readonly<Record<string, readonly CleanRow[]>>;
