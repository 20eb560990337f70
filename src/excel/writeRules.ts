import type { ConditionalPlan, SheetPlan, ValidationPlan } from "../domain/sheet/SheetPlan";
import { toneStyles, type ToneStyle } from "./roleStyles";

/** Queues drop-downs, prompts, alerts and conditional colours. Lists go by name: inline lists end at 255 characters. */
export function writeRules(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const validation of plan.validations) writeValidation(sheet.getRange(validation.range), validation);
  for (const conditional of plan.conditionals)
    writeConditional(sheet.getRange(conditional.range), conditional);
}

/** Queues one rule with its prompt and alert. */
export function writeValidation(range: Excel.Range, { rule, prompt, alert }: ValidationPlan): void {
  const validation = range.dataValidation;
  validation.rule = excelRule(rule);
  if (prompt) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
  if (alert) {
    const style = alert.style === "stop" ? "Stop" : "Warning";
    validation.errorAlert = { showAlert: true, style, title: alert.title, message: alert.message };
  } else if (rule.kind !== "any") {
    validation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  }
}

/** Longest text that a cell holds: the rule of a field that takes anything and only prompts. */
const ANY_TEXT = 32_767;

function excelRule(rule: ValidationPlan["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "day":
      return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "wholeNumber":
    case "decimal":
      return { [rule.kind]: numberRule(rule.min, rule.max) };
    case "custom":
      return { custom: { formula: rule.formula } };
    case "any":
      return { textLength: { formula1: ANY_TEXT, operator: "LessThanOrEqualTo" } };
  }
}

function numberRule(min: number | undefined, max: number | undefined): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined) return { formula1: min, formula2: max, operator: "Between" };
  if (max !== undefined) return { formula1: max, operator: "LessThanOrEqualTo" };
  return { formula1: min ?? -1e300, operator: "GreaterThanOrEqualTo" };
}

/** Queues one rule of colours; it stands above those that are there. */
export function writeConditional(range: Excel.Range, plan: ConditionalPlan): Excel.ConditionalFormat {
  const look = toneStyles[plan.tone];
  const added = range.conditionalFormats.add(plan.kind === "equals" ? "CellValue" : "Custom");
  if (plan.kind === "equals") {
    const { cellValue } = added;
    applyTone(cellValue.format, look);
    cellValue.rule = { formula1: `="${plan.text.replaceAll('"', '""')}"`, operator: "EqualTo" };
  } else {
    const { custom } = added;
    applyTone(custom.format, look);
    custom.rule.formula = plan.formula;
  }
  return added;
}

const SIDES = ["top", "bottom", "left", "right"] as const;

/** Queues a conditional look. */
export function applyTone(format: Excel.ConditionalRangeFormat, look: ToneStyle): void {
  if (look.color !== undefined) format.font.color = look.color;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.fill !== undefined) format.fill.color = look.fill;
  for (const side of look.box ? SIDES : []) {
    const border = format.borders[side];
    border.style = look.box?.line ?? "Continuous";
    border.color = look.box?.color ?? "#000000";
  }
}
