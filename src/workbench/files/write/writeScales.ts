import type { ConditionalFormat, Sheet } from "../../book/Book";
import { toStored } from "../../calc/storedFormula";
import { ICON_SETS, THRESHOLDS } from "../rules/conditionWords";
import { argb } from "../style/colors";
import { element, escapeText } from "../xml/escapeXml";
import { sqref } from "./sqref";

type Scale = { [member: string]: unknown };
const membersOf = (value: unknown): Scale =>
  typeof value === "object" && value !== null ? (value as Scale) : {};
const color = (value: unknown, otherwise: string): string =>
  argb(typeof value === "string" && value !== "" ? value : otherwise);

/** The two or three points of a colour scale. */
export function writeColorScale(scale: Scale): string {
  const criteria = membersOf(scale.criteria);
  const points = [
    { ...{ type: "LowestValue", color: "#F8696B" }, ...membersOf(criteria.minimum) },
    ...(criteria.midpoint
      ? [{ ...{ type: "Percentile", formula: "50", color: "#FFEB84" }, ...membersOf(criteria.midpoint) }]
      : []),
    { ...{ type: "HighestValue", color: "#63BE7B" }, ...membersOf(criteria.maximum) },
  ];
  const inside =
    points.map((point) => threshold(point)).join("") +
    points.map((point) => element("color", { rgb: color(point.color, "#FFFFFF") })).join("");
  return element("colorScale", {}, inside);
}

/** A data bar as Excel 2007 knows it, tied by `id` to what later versions know more of it. */
export function writeDataBar(scale: Scale, id: string): string {
  const positive = membersOf(scale.positiveFormat);
  const bar = element(
    "dataBar",
    { showValue: scale.showDataBarOnly === true ? false : undefined },
    threshold(plainBound(scale.lowerBoundRule, "LowestValue")) +
      threshold(plainBound(scale.upperBoundRule, "HighestValue")) +
      element("color", { rgb: color(positive.fillColor, "#638EC6") }),
  );
  return `${bar}<extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></ext></extLst>`;
}

/** The icons of a set and from where on each stands. */
export function writeIconSet(scale: Scale): string {
  const name = ICON_SETS.find(([, word]) => word === scale.style)?.[0] ?? "3TrafficLights1";
  const count = Number(name.charAt(0));
  const given = Array.isArray(scale.criteria) ? (scale.criteria as unknown[]).map(membersOf) : [];
  const points = Array.from({ length: count }, (_, i) => {
    const point = given[i];
    if (point?.type === undefined || point.formula === undefined)
      return { type: "Percent", formula: String(Math.round((100 * i) / count)) };
    return point;
  });
  return element(
    "iconSet",
    {
      iconSet: name,
      showValue: scale.showIconOnly === true ? false : undefined,
      reverse: scale.reverseIconOrder === true ? true : undefined,
    },
    points.map((point) => threshold(point)).join(""),
  );
}

/** The extension of a sheet with what Excel 2010 and later know of its data bars; "" where it has none. */
export function writeBarExtension(sheet: Sheet): string {
  const bars = sheet.conditionalFormats
    .map((format, i) =>
      format.type === "DataBar" && format.areas.length > 0 ? writeExtendedBar(format, barId(sheet, i)) : "",
    )
    .join("");
  if (bars === "") return "";
  const list = `<x14:conditionalFormattings>${bars}</x14:conditionalFormattings>`;
  return `<ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">${list}</ext>`;
}

/** Ties the two halves of a data bar: differs from that of any other bar of the file. */
export function barId(sheet: Sheet, index: number): string {
  let number = 0;
  for (const character of sheet.id) number = (number * 31 + character.charCodeAt(0)) % 0xffffffff;
  return `{${number.toString(16).padStart(8, "0").toUpperCase()}-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`;
}

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

function writeExtendedBar(format: ConditionalFormat, id: string): string {
  const scale = format.scale ?? {};
  const positive = membersOf(scale.positiveFormat);
  const negative = membersOf(scale.negativeFormat);
  const axis =
    scale.axisFormat === "None" ? "none" : scale.axisFormat === "CellMidPoint" ? "middle" : undefined;
  const border = typeof positive.borderColor === "string" && positive.borderColor !== "";
  const negativeBorder = typeof negative.borderColor === "string" && negative.borderColor !== "";
  const direction =
    scale.barDirection === "LeftToRight"
      ? "leftToRight"
      : scale.barDirection === "RightToLeft"
        ? "rightToLeft"
        : undefined;
  const bar = element(
    "x14:dataBar",
    {
      minLength: 0,
      maxLength: 100,
      border: border ? true : undefined,
      gradient: positive.gradientFill === false ? false : undefined,
      direction,
      negativeBarBorderColorSameAsPositive: negativeBorder ? false : undefined,
      axisPosition: axis,
    },
    extendedBound(membersOf(scale.lowerBoundRule), "autoMin") +
      extendedBound(membersOf(scale.upperBoundRule), "autoMax") +
      (border ? element("x14:borderColor", { rgb: color(positive.borderColor, "#638EC6") }) : "") +
      element("x14:negativeFillColor", { rgb: color(negative.fillColor, "#FF0000") }) +
      (negativeBorder
        ? element("x14:negativeBorderColor", { rgb: color(negative.borderColor, "#FF0000") })
        : "") +
      (axis === "none" ? "" : element("x14:axisColor", { rgb: color(scale.axisColor, "#000000") })),
  );
  const rule = element("x14:cfRule", { type: "dataBar", id }, bar);
  return `<x14:conditionalFormatting xmlns:xm="${XM}">${rule}<xm:sqref>${sqref(format.areas)}</xm:sqref></x14:conditionalFormatting>`;
}

function extendedBound(bound: Scale, automatic: string): string {
  const type =
    bound.type === undefined || bound.type === "Automatic" ? automatic : fileType(String(bound.type));
  if (bound.formula === undefined || /^(auto)?m(in|ax)/i.test(type)) return element("x14:cfvo", { type });
  return element("x14:cfvo", { type }, `<xm:f>${escapeText(operand(bound.formula))}</xm:f>`);
}

/** "Automatic" is not known to Excel 2007: the lowest or highest value stands for it. */
function plainBound(bound: unknown, automatic: string): Scale {
  const members = membersOf(bound);
  return members.type === undefined || members.type === "Automatic" ? { type: automatic } : members;
}

function threshold(point: Scale): string {
  const type = fileType(String(point.type));
  const needsNone = type === "min" || type === "max";
  return element("cfvo", {
    type,
    val: needsNone || point.formula === undefined ? undefined : operand(point.formula),
    gte: point.operator === "GreaterThan" ? false : undefined,
  });
}

const fileType = (word: string): string => THRESHOLDS.find(([, known]) => known === word)?.[0] ?? "num";

/** "=50" and "50" are the number 50; other formulas lose their "=". */
function operand(formula: unknown): string {
  const text = String(formula);
  return text.startsWith("=") ? toStored(text).slice(1) : text;
}
