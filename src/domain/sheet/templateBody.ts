import { dayFromIso } from "../record/day";
import type { CellValue } from "../record/TableData";
import { UNITS_LIST } from "../schema/tableName";
import type { Field, SeedRow, Template } from "../schema/Template";
import { computedFormula } from "./computedFormula";
import { choiceLabel, type SheetContext } from "./SheetContext";
import type { PlanCell } from "./SheetPlan";

/**
 * The rows under a template's headings, row id first: its own rows where wanted, else one blank row (an Excel
 * table always has one). Choices and units as labels, days as serial numbers, computed fields as formulas.
 */
export function templateBody(template: Template, context: SheetContext): PlanCell[][] {
  const formulas = new Map(
    template.fields.flatMap((field) =>
      field.type === "computed" ? [[field.id, { formula: computedFormula(template, field, context) }]] : [],
    ),
  );
  const rows: readonly (SeedRow | null)[] =
    context.seed && template.seedRows.length > 0 ? template.seedRows : [null];
  return rows.map((row) => [
    row?.rowId ?? null,
    ...template.fields.map(
      (field) => formulas.get(field.id) ?? seedCell(field, row?.[field.id] ?? null, context),
    ),
  ]);
}

/** What stands in the cell for a value as templates write it: codes of choices, days as "2025-03-08". */
export function seedCell(
  field: Pick<Field, "type"> & { list?: string },
  value: CellValue,
  context: SheetContext,
): CellValue {
  if (typeof value !== "string") return value;
  if (field.type === "choice" && field.list) return choiceLabel(context, field.list, value);
  if (field.type === "unit") return choiceLabel(context, UNITS_LIST, value);
  return field.type === "day" ? (dayFromIso(value) ?? value) : value;
}
