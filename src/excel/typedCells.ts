import type { CellValue } from "../domain/record/TableData";

/**
 * Cells as they are typed: formulas, constants, and text that begins with "=" or an apostrophe behind the apostrophe
 * that Excel's answers leave out (a formula and the text of one then differ in nothing but the value).
 */
export const typedCells = (
  formulas: readonly (readonly CellValue[])[],
  values: readonly (readonly CellValue[])[],
): CellValue[][] =>
  formulas.map((row, at) =>
    row.map((cell, column) =>
      typeof cell === "string" && /^[=']/.test(cell) && cell === values[at]?.[column] ? `'${cell}` : cell,
    ),
  );
