import type { Sheet, Validation } from "../../book/Book";
import { formatAddress } from "../../book/address";
import type { Editor } from "../../book/Editor";
import { toStored } from "../../calc/storedFormula";
import { element, escapeText } from "../xml/escapeXml";
import { sqref } from "./sqref";

const TYPES: Record<Validation["type"], string | undefined> = {
  WholeNumber: "whole",
  Decimal: "decimal",
  List: "list",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  Custom: "custom",
  None: undefined,
};

/** The validation rules of a sheet; "" where it has none. */
export function writeValidations(sheet: Sheet, editor: Editor): string {
  const rules = sheet.validations.filter((rule) => rule.areas.length > 0);
  if (rules.length === 0) return "";
  const items = rules.map((rule) => writeRule(rule, sheet, editor));
  return element("dataValidations", { count: items.length }, items.join(""));
}

function writeRule(rule: Validation, sheet: Sheet, editor: Editor): string {
  const { prompt, errorAlert } = rule;
  const text = (value: string): string | undefined => (value === "" ? undefined : value);
  const operator = rule.operator === undefined ? undefined : operatorOf(rule.operator);
  const formulas =
    formulaElement("formula1", rule.formula1, rule, sheet, editor) +
    (rule.formula2 === undefined ? "" : formulaElement("formula2", rule.formula2, rule, sheet, editor));
  return element(
    "dataValidation",
    {
      type: TYPES[rule.type],
      errorStyle: errorAlert.style === "Stop" ? undefined : errorAlert.style.toLowerCase(),
      operator: operator === "between" ? undefined : operator,
      allowBlank: rule.ignoreBlanks ? true : undefined,
      // The attribute says the opposite of its name.
      showDropDown: rule.type === "List" && !rule.inCellDropDown ? true : undefined,
      showInputMessage: prompt.showPrompt ? true : undefined,
      showErrorMessage: errorAlert.showAlert ? true : undefined,
      errorTitle: text(errorAlert.title),
      error: text(errorAlert.message),
      promptTitle: text(prompt.title),
      prompt: text(prompt.message),
      sqref: sqref(rule.areas),
    },
    formulas,
  );
}

/** Office.js' "LessThanOrEqualTo" as the file's "lessThanOrEqual". */
export function operatorOf(word: string): string {
  const file = word.replace(/To$/, "");
  return file.charAt(0).toLowerCase() + file.slice(1);
}

function formulaElement(
  name: string,
  operand: string | number,
  rule: Validation,
  sheet: Sheet,
  editor: Editor,
): string {
  if (typeof operand === "number") return `<${name}>${operand}</${name}>`;
  if (operand.startsWith("="))
    return `<${name}>${escapeText(plainFormula(operand, sheet, editor))}</${name}>`;
  if (rule.type === "List") return `<${name}>${escapeText(`"${operand.replaceAll('"', '""')}"`)}</${name}>`;
  return operand === "" ? "" : `<${name}>${escapeText(operand)}</${name}>`;
}

/** Rules may not name tables (MS-XLSX, CT_DataValidationFormula): a table's column is written as the cells that it is now. */
function plainFormula(formula: string, sheet: Sheet, editor: Editor): string {
  const place = /\w\[/.test(formula.replace(/"[^"]*"/g, "")) ? editor.resolve(formula, sheet.id) : undefined;
  return place ? formatAddress(place.area, editor.sheet(place.sheet).name, true) : toStored(formula).slice(1);
}
