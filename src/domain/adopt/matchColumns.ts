import type { HealContext } from "../heal/Healing";
import type { Template } from "../schema/Template";
import type { ColumnMatch } from "./ColumnMatch";
import type { RememberedMapping } from "./rememberMapping";
import type { SourceTable } from "./SourceTable";

/**
 * Takes each column for the field that it most likely is, one column a field and one field a column, by heading
 * (remembered, the field's own, other common ones, near ones) and by content. Computed fields are never taken.
 */
export function matchColumns(
  _table: SourceTable,
  _template: Template,
  _context: HealContext,
  _remembered: readonly RememberedMapping[] = [],
): ColumnMatch[] {
  throw new Error("not built yet");
}
