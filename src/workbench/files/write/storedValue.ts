import type { Scalar } from "../../book/Book";
import { isError } from "../../calc/errorValue";

/** A value as a cell's type and text; undefined for an empty cell. Errors that older programs do not know become #VALUE!. */
export function storedValue(value: Scalar): { type?: "b" | "e" | "str"; text: string } | undefined {
  if (value === null) return undefined;
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (typeof value === "string") return { type: "str", text: value };
  if (typeof value === "number")
    return Number.isFinite(value) ? { text: String(value) } : { type: "e", text: "#NUM!" };
  if (!isError(value)) return undefined;
  return { type: "e", text: value.error === "#SPILL!" || value.error === "#CALC!" ? "#VALUE!" : value.error };
}
