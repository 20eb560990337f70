import type { Area, ConditionalFormat } from "../../book/Book";
import { createId } from "../../book/createId";
import { fromStored } from "../../calc/storedFormula";
import { AVERAGE_PRESETS, DAY_PRESETS, PLAIN_PRESETS, TEXT_RULES } from "../rules/conditionWords";
import { childrenOf, flag, numberOf, type XmlElement } from "../xml/parseXml";
import { unescapeCellText } from "../xml/unescapeXml";
import { areasOf } from "./areas";
import type { ReadContext } from "./ReadContext";
import { readColorScale, readDataBar, readExtendedBars, readIconSet, type ExtendedBars } from "./readScales";
import { operatorWord } from "./readValidations";

/** The conditional formats of a sheet, evaluated in the order of the file's priorities. */
export function readConditionalFormats(root: XmlElement, context: ReadContext): ConditionalFormat[] {
  const bars = readExtendedBars(root);
  const found: { format: ConditionalFormat; priority: number }[] = [];
  for (const group of childrenOf(root, "conditionalFormatting")) {
    const areas = areasOf(group.attributes.get("sqref"));
    if (areas.length === 0) continue;
    for (const rule of childrenOf(group, "cfRule")) {
      const format = readRule(rule, areas, bars, context);
      if (format) found.push({ format, priority: numberOf(rule, "priority") ?? 1 });
      else context.losses.count(context.sheetName, "unknownFormat");
    }
  }
  const order = [...found].sort((a, b) => a.priority - b.priority);
  order.forEach((one, i) => (one.format.priority = i));
  return found.map((one) => one.format);
}

type Kind = Pick<ConditionalFormat, "type"> & Partial<Pick<ConditionalFormat, "formula" | "rule" | "scale">>;

function readRule(
  rule: XmlElement,
  areas: Area[],
  bars: ExtendedBars,
  context: ReadContext,
): ConditionalFormat | undefined {
  const kind = readKind(rule, bars, context);
  if (!kind) return undefined;
  const dxf = numberOf(rule, "dxfId");
  const style = dxf === undefined ? {} : (context.styles.conditional[dxf] ?? {});
  return {
    id: createId("conditional"),
    areas: areas.map((area) => ({ ...area })),
    priority: 0,
    stopIfTrue: flag(rule, "stopIfTrue"),
    style: structuredClone(style),
    ...kind,
  };
}

function readKind(rule: XmlElement, bars: ExtendedBars, context: ReadContext): Kind | undefined {
  const type = rule.attributes.get("type") ?? "";
  const [formula1, formula2] = childrenOf(rule, "formula").map((one) =>
    fromStored(`=${unescapeCellText(one.text.trim())}`),
  );
  if (type === "expression")
    return formula1 === undefined ? undefined : { type: "Custom", formula: formula1 };
  if (type === "cellIs") {
    const operator = operatorWord(rule.attributes.get("operator") ?? "equal").replace(
      /OrEqualTo$/,
      "OrEqual",
    );
    return {
      type: "CellValue",
      rule: { formula1: formula1 ?? "", ...(formula2 === undefined ? {} : { formula2 }), operator },
    };
  }
  const text = TEXT_RULES.find((one) => one.type === type);
  if (text)
    return { type: "ContainsText", rule: { operator: text.word, text: rule.attributes.get("text") ?? "" } };
  if (type === "top10") {
    const place = flag(rule, "bottom") ? "Bottom" : "Top";
    const unit = flag(rule, "percent") ? "Percent" : "Items";
    return { type: "TopBottom", rule: { rank: numberOf(rule, "rank") ?? 10, type: place + unit } };
  }
  if (type === "colorScale") return { type: "ColorScale", scale: readColorScale(rule, context.styles.theme) };
  if (type === "dataBar") return { type: "DataBar", scale: readDataBar(rule, bars, context.styles.theme) };
  if (type === "iconSet") return { type: "IconSet", scale: readIconSet(rule) };
  const criterion = readPreset(rule, type);
  return criterion === undefined ? undefined : { type: "PresetCriteria", rule: { criterion } };
}

function readPreset(rule: XmlElement, type: string): string | undefined {
  if (type === "timePeriod")
    return DAY_PRESETS.find((one) => one.period === rule.attributes.get("timePeriod"))?.word;
  if (type !== "aboveAverage") return PLAIN_PRESETS.find((one) => one.type === type)?.word;
  const above = flag(rule, "aboveAverage", true);
  const equal = flag(rule, "equalAverage");
  const deviations = numberOf(rule, "stdDev") ?? 0;
  return AVERAGE_PRESETS.find(
    (one) => one.above === above && one.equal === equal && one.deviations === deviations,
  )?.word;
}
