import { draftLabel } from "../../schema/Label";
import type { Required } from "../../schema/Template";
import type { CheckedTable } from "../CheckedTable";
import { defineRule } from "../defineRule";

/** G2: a field that must be filled is filled; one that should soon be gets a warning. */
export const g02Required = defineRule({
  code: "G2",
  severity: "error",
  scope: "row",
  title: draftLabel("Required cells are filled", "ក្រឡាចាំបាច់ត្រូវបំពេញ"),
  source: "Common rule",
  variants: ["blank", "oneLanguage", "notSetYet"],
  check(table, say) {
    for (const { field, blank } of table.columns) {
      if (table.isSaidByOwnRule("G2", field.id)) continue;
      const isRequired = requiredTest(field.required, table);
      const isAdvised = requiredTest(field.advised ?? "never", table);
      if (!isRequired && !isAdvised) continue;
      const variant = isEitherLanguage(field.required) ? "oneLanguage" : "blank";
      for (const row of table.rows) {
        if (blank[row] !== 1) continue;
        if (isRequired?.(row)) say(row, field.id, {}, { variant });
        else if (isAdvised?.(row)) say(row, field.id, {}, { variant: "notSetYet", severity: "warning" });
      }
    }
  },
});

const isEitherLanguage = (required: Required): boolean =>
  typeof required === "object" && required.blank !== undefined;

/** The test that says on which rows a field must be filled; undefined = on none. */
function requiredTest(required: Required, table: CheckedTable): ((row: number) => boolean) | undefined {
  if (required === "never") return undefined;
  if (required === "always") return () => true;
  const where = Object.entries(required.where ?? {}).map(([id, codes]) => ({
    cells: table.codes(id),
    codes,
  }));
  const filled = (required.filled ?? []).map((id) => ({
    blank: table.blank(id),
    numbers: table.column(id)?.field.type === "money" ? table.numbers(id) : undefined,
  }));
  const blank = (required.blank ?? []).map((id) => table.blank(id));
  return (row) => {
    for (const { cells, codes } of where) {
      const code = cells[row];
      if (code === undefined || !codes.includes(code)) return false;
    }
    for (const { blank: isBlank, numbers } of filled)
      if (isBlank[row] === 1 || numbers?.[row] === 0) return false;
    for (const isBlank of blank) if (isBlank[row] !== 1) return false;
    return true;
  };
}
