import type { Validation } from "../../book/Book";
import { createId } from "../../book/createId";
import { fromStored } from "../../calc/storedFormula";
import { child, childrenOf, descendants, flag, type XmlElement } from "../xml/parseXml";
import { unescapeCellText } from "../xml/unescapeXml";
import { areasOf } from "./areas";

const TYPES = new Map<string, Validation["type"]>([
  ["none", "None"],
  ["whole", "WholeNumber"],
  ["decimal", "Decimal"],
  ["list", "List"],
  ["date", "Date"],
  ["time", "Time"],
  ["textLength", "TextLength"],
  ["custom", "Custom"],
]);

/**
 * The validation rules of a sheet: the plain ones, and those that Excel 2010 and later keep in an extension
 * because they look at another sheet.
 */
export function readValidations(root: XmlElement): Validation[] {
  const plain = childrenOf(child(root, "dataValidations"), "dataValidation");
  const extended = descendants(child(root, "extLst") ?? root, "dataValidation").filter(
    (one) => !plain.includes(one),
  );
  return [...plain, ...extended].flatMap((one) => readValidation(one) ?? []);
}

function readValidation(element: XmlElement): Validation | undefined {
  const type = TYPES.get(element.attributes.get("type") ?? "none") ?? "None";
  const areas = areasOf(element.attributes.get("sqref") ?? child(element, "sqref")?.text);
  const text = (name: string): string => unescapeCellText(element.attributes.get(name) ?? "");
  const prompt = {
    showPrompt: flag(element, "showInputMessage"),
    title: text("promptTitle"),
    message: text("prompt"),
  };
  if (areas.length === 0) return undefined;
  const style = element.attributes.get("errorStyle");
  const rule: Validation = {
    id: createId("validation"),
    areas,
    type,
    formula1: type === "None" ? "" : readOperand(child(element, "formula1"), type),
    inCellDropDown: !flag(element, "showDropDown"),
    ignoreBlanks: flag(element, "allowBlank"),
    prompt,
    errorAlert: {
      showAlert: flag(element, "showErrorMessage"),
      style: style === "warning" ? "Warning" : style === "information" ? "Information" : "Stop",
      title: text("errorTitle"),
      message: text("error"),
    },
  };
  if (rule.type === "None") return prompt.message === "" && prompt.title === "" ? undefined : rule;
  if (rule.type === "List" || rule.type === "Custom") return rule;
  const operator = element.attributes.get("operator") ?? "between";
  rule.operator = operatorWord(operator);
  const second = child(element, "formula2");
  if (second && /between/i.test(operator)) rule.formula2 = readOperand(second, rule.type);
  return rule;
}

/** Files have "between", "lessThanOrEqual"; Office.js "Between", "LessThanOrEqualTo", "EqualTo", "NotEqualTo". */
export function operatorWord(file: string): string {
  const word = file.charAt(0).toUpperCase() + file.slice(1);
  return word.endsWith("Equal") ? `${word}To` : word;
}

/** A number, the items of a list, or a formula with its "=". */
function readOperand(element: XmlElement | undefined, type: Validation["type"]): string | number {
  // Extensions wrap the formula in one more element.
  const source = unescapeCellText(((element?.children[0] ?? element)?.text ?? "").trim());
  if (type === "List" && source.startsWith('"') && source.endsWith('"') && source.length > 1) {
    return source.slice(1, -1).replaceAll('""', '"');
  }
  if (type !== "Custom" && type !== "List" && source !== "" && Number.isFinite(Number(source)))
    return Number(source);
  return source === "" ? "" : fromStored(`=${source}`);
}
