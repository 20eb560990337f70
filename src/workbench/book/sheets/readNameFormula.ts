import { readFormula } from "../cells/readFormula";
import { Refusal } from "../Editor";
import type { Context } from "../core/Context";

/** A name's formula as the book keeps it; without "=" it is taken as if it had one. */
export function readNameFormula({ book }: Context, formula: string, scope: string | null): string {
  const sheet = book.sheets.find((one) => one.id === (scope ?? book.activeSheet)) ?? book.sheets[0];
  if (!sheet || formula === "" || formula === "=")
    throw new Refusal("InvalidArgument", "A name needs a formula.");
  return readFormula(formula.startsWith("=") ? formula : `=${formula}`, sheet, -1, -1);
}
