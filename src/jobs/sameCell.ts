import type { CellValue } from "../domain/record/TableData";

/** Whether two cells hold the same: null and "" are both empty, and Excel keeps line breaks as one sign. */
export function sameCell(one: CellValue | undefined, other: CellValue | undefined): boolean {
  return plain(one) === plain(other);
}

const plain = (value: CellValue | undefined): CellValue =>
  typeof value === "string" ? value.replace(/\r\n?/g, "\n") : (value ?? "");
