import type { Scalar } from "../../book/Book";
import { errorValue } from "../errorValue";
import { Matrix } from "./Value";

/**
 * Calls a function of single values once for each place of the arrays among its arguments; a single value, row or
 * column is repeated, and where an array has no such place the result is #N/A (Excel's array rules).
 */
export function lift(args: readonly (Scalar | Matrix)[], call: (args: Scalar[]) => Scalar): Scalar | Matrix {
  let rows = 1;
  let columns = 1;
  let arrays = 0;
  for (const arg of args) {
    if (!(arg instanceof Matrix)) continue;
    arrays++;
    rows = Math.max(rows, arg.rows);
    columns = Math.max(columns, arg.columns);
  }
  if (arrays === 0) return call(args as readonly Scalar[] as Scalar[]);
  const missing = errorValue("#N/A");
  const cells = new Array<Scalar>(rows * columns);
  const single = new Array<Scalar>(args.length);
  let i = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let whole = true;
      for (let k = 0; k < args.length; k++) {
        const arg = args[k] as Scalar | Matrix;
        if (arg instanceof Matrix) {
          const r = arg.rows === 1 ? 0 : row;
          const c = arg.columns === 1 ? 0 : column;
          if (r >= arg.rows || c >= arg.columns) whole = false;
          else single[k] = arg.cells[r * arg.columns + c] ?? null;
        } else single[k] = arg;
      }
      cells[i++] = whole ? call(single) : missing;
    }
  }
  return new Matrix(rows, columns, cells);
}
