import { offsetFormula } from "../../calc/offsetFormula";
import type { Area, ConditionalFormat, Sheet, Validation } from "../Book";
import type { Context } from "../core/Context";
import { overlaps, subtract } from "../core/areas";
import { isFormula } from "../core/isFormula";

/**
 * Gives a rule other areas on the same cells: as its formulas are seen from the first area's top left cell,
 * they move when that is another cell now.
 */
export function setAreas(context: Context, rule: Validation | ConditionalFormat, areas: Area[]): void {
  const [before] = rule.areas;
  const [after] = areas;
  if (before && after) moveFormulas(context, rule, after.top - before.top, after.left - before.left);
  context.journal.set(rule, "areas", areas);
}

/** Formulas of a rule as they read from a cell `rows` down and `columns` right. */
export function moveFormulas(
  { journal }: Context,
  rule: Validation | ConditionalFormat,
  rows: number,
  columns: number,
): void {
  if (rows === 0 && columns === 0) return;
  if ("formula1" in rule) {
    if (isFormula(rule.formula1)) journal.set(rule, "formula1", offsetFormula(rule.formula1, rows, columns));
    if (isFormula(rule.formula2)) journal.set(rule, "formula2", offsetFormula(rule.formula2, rows, columns));
  } else if ("formula" in rule && rule.formula !== undefined) {
    journal.set(rule, "formula", offsetFormula(rule.formula, rows, columns));
  }
}

/** Takes an area out of all rules of a kind; rules that have none left go. */
export function removeFromRules(
  context: Context,
  sheet: Sheet,
  kind: "validations" | "conditionalFormats",
  area: Area,
): void {
  const rules: (Validation | ConditionalFormat)[] = sheet[kind];
  for (const rule of rules) {
    if (rule.areas.some((one) => overlaps(one, area))) {
      setAreas(
        context,
        rule,
        rule.areas.flatMap((one) => subtract(one, area)),
      );
    }
  }
  dropEmptyRules(context, sheet);
}

export function dropEmptyRules({ journal }: Context, sheet: Sheet): void {
  const empty = (rule: { areas: Area[] }): boolean => rule.areas.length === 0;
  if (sheet.validations.some(empty)) {
    journal.set(
      sheet,
      "validations",
      sheet.validations.filter((rule) => !empty(rule)),
    );
  }
  if (sheet.conditionalFormats.some(empty)) {
    journal.set(
      sheet,
      "conditionalFormats",
      sheet.conditionalFormats.filter((rule) => !empty(rule)),
    );
  }
}
