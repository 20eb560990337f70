import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";

export type Value = string | number | boolean | null | Date;

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
  readonly hidden?: boolean;
  /** [first row, first column, last row, last column], from 0. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
}

/** A workbook file as another program would write it: cells and merged areas, no tables. */
export function makeXlsx(sheets: readonly MadeSheet[], epoch: "1900" | "1904" = "1900"): Promise<Uint8Array> {
  return writeXlsx({
    dateSystem: epoch,
    sheets: sheets.map(({ name, rows, hidden, merges = [] }) => ({
      name,
      rows: rows.map((row) => [...row]),
      ...(hidden && { hidden }),
      columns: Array.from({ length: Math.max(...rows.map((row) => row.length)) }, () => ({})),
      merges: merges.map(([startRow, startCol, endRow, endCol]) => ({ startRow, startCol, endRow, endCol })),
    })),
  });
}

/** The file with one of its parts changed. */
export function changePart(file: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const part = parts[path];
  if (!part) throw new Error(`the file has no part ${path}`);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(part))) });
}

/** The file with one part more. */
export const addPart = (file: Uint8Array, path: string, bytes: Uint8Array): Uint8Array =>
  zipSync({ ...unzipSync(file), [path]: bytes });
