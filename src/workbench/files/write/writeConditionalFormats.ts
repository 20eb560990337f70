import type { ConditionalFormat, Sheet } from "../../book/Book";
import { formatCell } from "../../book/address";
import { toStored } from "../../calc/storedFormula";
import { AVERAGE_PRESETS, DAY_PRESETS, PLAIN_PRESETS, TEXT_RULES } from "../rules/conditionWords";
import { element, escapeText, type AttributeValue } from "../xml/escapeXml";
import { sqref } from "./sqref";
import type { WriteContext } from "./WriteContext";
import { barId, writeColorScale, writeDataBar, writeIconSet } from "./writeScales";
import { operatorOf } from "./writeValidations";

/** The conditional formats of a sheet, one group each. */
export function writeConditionalFormats(sheet: Sheet, context: WriteContext): string {
  const formats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  const order = [...formats].sort((a, b) => a.priority - b.priority);
  const places = new Map(order.map((format, i) => [format, i + 1]));
  return formats
    .map((format, i) => {
      const rule = writeRule(format, places.get(format) ?? 1, barId(sheet, i), context);
      return rule === "" ? "" : element("conditionalFormatting", { sqref: sqref(format.areas) }, rule);
    })
    .join("");
}

interface Kind {
  attributes: Record<string, AttributeValue>;
  children: string;
}

function writeRule(format: ConditionalFormat, priority: number, id: string, context: WriteContext): string {
  const kind = writeKind(format, id);
  if (!kind) return "";
  const { type, ...rest } = kind.attributes;
  const head = {
    type,
    dxfId: context.frame.conditional(format.id),
    priority,
    stopIfTrue: format.stopIfTrue ? true : undefined,
  };
  return element("cfRule", { ...head, ...rest }, kind.children);
}

function writeKind(format: ConditionalFormat, id: string): Kind | undefined {
  const rule = format.rule ?? {};
  const scale = format.scale ?? {};
  const cell = formatCell(format.areas[0]?.top ?? 0, format.areas[0]?.left ?? 0);
  switch (format.type) {
    case "Custom":
      return { attributes: { type: "expression" }, children: formula(format.formula ?? "=FALSE") };
    case "CellValue": {
      const children =
        formula(rule.formula1) +
        (rule.formula2 === undefined || rule.formula2 === "" ? "" : formula(rule.formula2));
      return {
        attributes: { type: "cellIs", operator: operatorOf(String(rule.operator ?? "EqualTo")) },
        children,
      };
    }
    case "ContainsText": {
      const words = TEXT_RULES.find((one) => one.word === rule.operator) ?? TEXT_RULES[0];
      const text = String(rule.text ?? "");
      if (!words) return undefined;
      const quoted = `"${text.replaceAll('"', '""')}"`;
      return {
        attributes: { type: words.type, operator: words.operator, text },
        children: formula(`=${words.formula(quoted, cell)}`),
      };
    }
    case "TopBottom": {
      const type = String(rule.type ?? "TopItems");
      const attributes = {
        type: "top10",
        percent: type.endsWith("Percent") ? true : undefined,
        bottom: type.startsWith("Bottom") ? true : undefined,
        rank: Math.round(Number(rule.rank ?? 10)) || 10,
      };
      return { attributes, children: "" };
    }
    case "PresetCriteria":
      return writePreset(String(rule.criterion ?? ""), cell);
    case "ColorScale":
      return { attributes: { type: "colorScale" }, children: writeColorScale(scale) };
    case "DataBar":
      return { attributes: { type: "dataBar" }, children: writeDataBar(scale, id) };
    case "IconSet":
      return { attributes: { type: "iconSet" }, children: writeIconSet(scale) };
  }
}

function writePreset(criterion: string, cell: string): Kind | undefined {
  const plain = PLAIN_PRESETS.find((one) => one.word === criterion);
  if (plain)
    return {
      attributes: { type: plain.type },
      children: plain.formula ? formula(`=${plain.formula(cell)}`) : "",
    };
  const day = DAY_PRESETS.find((one) => one.word === criterion);
  if (day)
    return {
      attributes: { type: "timePeriod", timePeriod: day.period },
      children: formula(`=${day.formula(cell)}`),
    };
  const average = AVERAGE_PRESETS.find((one) => one.word === criterion);
  if (!average) return undefined;
  const attributes = {
    type: "aboveAverage",
    aboveAverage: average.above ? undefined : false,
    equalAverage: average.equal ? true : undefined,
    stdDev: average.deviations === 0 ? undefined : average.deviations,
  };
  return { attributes, children: "" };
}

function formula(source: unknown): string {
  const text = String(source ?? "");
  const stored = text.startsWith("=") ? toStored(text).slice(1) : text;
  return `<formula>${escapeText(stored)}</formula>`;
}
