import { fromStored } from "../../calc/storedFormula";
import { ICON_SETS, THRESHOLDS } from "../rules/conditionWords";
import { resolveColor, type ThemeColors } from "../style/colors";
import { child, childrenOf, descendants, flag, numberOf, type XmlElement } from "../xml/parseXml";
import { unescapeCellText } from "../xml/unescapeXml";

type Scale = { [member: string]: unknown };

/** Excel.ColorScaleConditionalFormat: two or three colours and where they stand. */
export function readColorScale(rule: XmlElement, theme: ThemeColors): Scale {
  const scale = child(rule, "colorScale");
  const points = childrenOf(scale, "cfvo").map(readThreshold);
  const colors = childrenOf(scale, "color").map((one) => colorOf(one, theme));
  const point = (i: number): Scale => ({ ...points[i], color: colors[i] ?? "#FFFFFF" });
  if (points.length < 3)
    return { threeColorScale: false, criteria: { minimum: point(0), maximum: point(1) } };
  return { threeColorScale: true, criteria: { minimum: point(0), midpoint: point(1), maximum: point(2) } };
}

/** Excel.DataBarConditionalFormat; what Excel 2010 added stands in the sheet's extension under the same id. */
export function readDataBar(rule: XmlElement, bars: ExtendedBars, theme: ThemeColors): Scale {
  const plain = child(rule, "dataBar");
  const id = descendants(rule, "id")[0]?.text.trim();
  const extended = id === undefined ? undefined : bars.get(id);
  const bounds = childrenOf(extended ?? plain, "cfvo").map(readThreshold);
  const color = colorOf(child(plain, "color"), theme);
  const scale: Scale = {
    lowerBoundRule: bounds[0] ?? { type: "LowestValue" },
    upperBoundRule: bounds[1] ?? { type: "HighestValue" },
    showDataBarOnly: !flag(plain, "showValue", true),
    positiveFormat: { fillColor: color, gradientFill: flag(extended, "gradient", true) },
  };
  if (!extended) return scale;
  const direction = extended.attributes.get("direction");
  if (direction !== undefined && direction !== "context")
    scale.barDirection = direction.charAt(0).toUpperCase() + direction.slice(1);
  const axis = extended.attributes.get("axisPosition");
  if (axis === "none") scale.axisFormat = "None";
  if (axis === "middle") scale.axisFormat = "CellMidPoint";
  const axisColor = child(extended, "axisColor");
  if (axisColor) scale.axisColor = colorOf(axisColor, theme);
  const border = child(extended, "borderColor");
  if (border) Object.assign(scale.positiveFormat as Scale, { borderColor: colorOf(border, theme) });
  const negative = child(extended, "negativeFillColor");
  const negativeBorder = child(extended, "negativeBorderColor");
  if (negative) {
    scale.negativeFormat = {
      fillColor: colorOf(negative, theme),
      matchPositiveFillColor: false,
      ...(negativeBorder
        ? { borderColor: colorOf(negativeBorder, theme), matchPositiveBorderColor: false }
        : {}),
    };
  }
  return scale;
}

/** Excel.IconSetConditionalFormat: each icon from a threshold on; the first has none. */
export function readIconSet(rule: XmlElement): Scale {
  const set = child(rule, "iconSet");
  const name = set?.attributes.get("iconSet") ?? "3TrafficLights1";
  return {
    style: ICON_SETS.find(([file]) => file === name)?.[1] ?? "ThreeTrafficLights1",
    reverseIconOrder: flag(set, "reverse"),
    showIconOnly: !flag(set, "showValue", true),
    criteria: childrenOf(set, "cfvo").map((one) => ({
      ...readThreshold(one),
      operator: flag(one, "gte", true) ? "GreaterThanOrEqual" : "GreaterThan",
    })),
  };
}

/** The data bars that a sheet's extension holds for rules of the plain part, by the rule's id. */
export type ExtendedBars = ReadonlyMap<string, XmlElement>;

export function readExtendedBars(root: XmlElement): ExtendedBars {
  const bars = new Map<string, XmlElement>();
  const extensions = child(root, "extLst");
  for (const rule of extensions ? descendants(extensions, "cfRule") : []) {
    const bar = child(rule, "dataBar");
    const id = rule.attributes.get("id");
    if (bar && id !== undefined) bars.set(id, bar);
  }
  return bars;
}

function readThreshold(cfvo: XmlElement): Scale {
  const file = cfvo.attributes.get("type") ?? "min";
  const type = THRESHOLDS.find(([word]) => word === file)?.[1] ?? "Number";
  const value = cfvo.attributes.get("val") ?? child(cfvo, "f")?.text;
  if (value === undefined || ["LowestValue", "HighestValue", "Automatic"].includes(type)) return { type };
  const text = unescapeCellText(value.trim());
  return { type, formula: Number.isFinite(Number(text)) ? text : fromStored(`=${text}`) };
}

function colorOf(element: XmlElement | undefined, theme: ThemeColors): string {
  const rgb = element?.attributes.get("rgb");
  const color = {
    ...(rgb === undefined ? {} : { rgb }),
    ...(element && numberOf(element, "theme") !== undefined ? { theme: numberOf(element, "theme") } : {}),
    ...(element && numberOf(element, "indexed") !== undefined
      ? { indexed: numberOf(element, "indexed") }
      : {}),
    ...(element && numberOf(element, "tint") !== undefined ? { tint: numberOf(element, "tint") } : {}),
  };
  return resolveColor(color, theme) ?? "#000000";
}
