import type { Field } from "../schema/Template";
import type { StyleRole } from "./SheetPlan";

/** The looks of a field's cells, each added to the one before it. */
export function fieldRoles(field: Field): StyleRole[] {
  const shown = field.type === "computed" ? field.shownAs : field.type;
  const own: StyleRole = field.type === "computed" ? "computed" : "input";
  switch (shown) {
    case "day":
      return [own, "day"];
    case "integer":
    case "number":
    case "money":
    case "percent":
      return [own, "amount"];
    default:
      return [own];
  }
}
