import { offsetFormula } from "../../calc/offsetFormula";
import { createId } from "../createId";
import type { Scalar, Sheet, Validation } from "../Book";
import { Refusal, type Editor } from "../Editor";
import { checkArea } from "../core/checkArea";
import type { Context } from "../core/Context";
import { contains, sameArea } from "../core/areas";
import { locked } from "../core/checkWritable";
import { styleAt } from "../core/cellStyle";
import { readFormula } from "../cells/readFormula";
import { parseInput } from "../cells/parseInput";
import { checkValidation } from "./checkValidation";
import { breaksRule } from "./breaksRule";
import { listTexts } from "./listTexts";
import { readRuleFormula } from "./readRuleFormula";
import { isFormula } from "../core/isFormula";
import { removeFromRules } from "./setAreas";

type Validations = Pick<Editor, "validation" | "listItems" | "breaks" | "setValidation">;

/** Data validation: rules, drop-down items, and whether an input keeps the rule. */
export function createValidation(context: Context): Validations {
  const ruleAt = (sheet: Sheet, row: number, column: number): Validation | undefined =>
    sheet.validations.find((rule) => rule.areas.some((area) => contains(area, row, column)));
  return {
    validation: (sheet, row, column) => ruleAt(context.sheet(sheet), row, column),
    listItems(sheetId, row, column) {
      const sheet = context.sheet(sheetId);
      const rule = ruleAt(sheet, row, column);
      return rule?.type === "List"
        ? listTexts(context, sheet, rule, row, column).map((item) => item.text)
        : [];
    },
    breaks(sheetId, row, column, input) {
      if (input === null) return undefined;
      const sheet = context.sheet(sheetId);
      const rule = ruleAt(sheet, row, column);
      if (!rule) return undefined;
      const value = inputValue(context, sheet, row, column, input);
      return breaksRule(context, sheet, rule, row, column, value) ? rule : undefined;
    },
    setValidation: (sheetId, area, rule) =>
      context.edit(() => {
        const sheet = context.sheet(sheetId);
        checkArea(area);
        if (sheet.protection) throw locked(sheet);
        if (rule) checkValidation(rule);
        removeFromRules(context, sheet, "validations", area);
        if (!rule) return;
        const added: Validation = { ...rule, id: createId("validation"), areas: [area] };
        if (isFormula(rule.formula1)) added.formula1 = readRuleFormula(rule.formula1, sheet);
        if (isFormula(rule.formula2)) added.formula2 = readRuleFormula(rule.formula2, sheet);
        const same = sheet.validations.findIndex((one) => sameRule(one, added));
        const list = [...sheet.validations];
        if (same < 0) list.push(added);
        context.journal.set(sheet, "validations", list);
        const old = sheet.validations[same];
        if (old && !old.areas.some((one) => sameArea(one, area)))
          context.journal.set(old, "areas", [...old.areas, area]);
      }),
  };
}

/** Equal rules whose formulas read the same from every cell share one entry, as they do in files. */
function sameRule(a: Validation, b: Validation): boolean {
  const bare = (rule: Validation): string => JSON.stringify(sorted({ ...rule, id: "", areas: [] }));
  const relative = [b.formula1, b.formula2].some((f) => isFormula(f) && offsetFormula(f, 1, 1) !== f);
  return !relative && bare(a) === bare(b);
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, part]) => [key, sorted(part)]);
}

/** What the cell would hold; a formula's value is calculated as if it stood there. */
function inputValue(
  context: Context,
  sheet: Sheet,
  row: number,
  column: number,
  input: string | number | boolean,
): Scalar {
  const format = styleAt(context.book, sheet, row, column).numberFormat ?? "General";
  try {
    const parsed = parseInput(input, format, "user", context.book.dateSystem);
    if (parsed.formula === undefined) return parsed.value;
    const value = context.calculator.evaluate(
      readFormula(parsed.formula, sheet, row, column),
      sheet.id,
      row,
      column,
    );
    return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
  } catch (error) {
    if (error instanceof Refusal) return typeof input === "string" ? input : null;
    throw error;
  }
}
