import { invalidArgument } from "../protocol/HostError";
import { ObjectClass, type Property, link, readOnly, readWrite } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { type Members, readFlag, readMembers, readText } from "../protocol/readArguments";
import { type ConditionalFormatState as State, conditionalFormatAt } from "./ConditionalFormat";
import { ConditionalRangeFormatClass } from "./ConditionalRangeFormat";
import { readColor } from "./readColor";

const formatLink = link<State>(6, (state) => ConditionalRangeFormatClass.of(state));

const ConditionalFormatRuleClass = new ObjectClass<State>("ConditionalFormatRule", {
  properties: { Formula: formula(), FormulaLocal: formula() },
});

function formula(): Property<State> {
  return readWrite(
    6,
    (state, session) => conditionalFormatAt(state, session).formula ?? "",
    (state, value, session) => {
      const text = readText(value, "formula");
      if (text === "") throw invalidArgument("an empty formula");
      session.editor.setConditionalFormat(state.sheet, state.id, {
        formula: text.startsWith("=") ? text : `=${text}`,
      });
    },
  );
}

export const CustomFormatClass = new ObjectClass<State>("CustomConditionalFormat", {
  links: { Rule: link(6, (state) => ConditionalFormatRuleClass.of(state)), Format: formatLink },
});

const rule = readWrite<State>(
  6,
  (state, session) => conditionalFormatAt(state, session).rule ?? {},
  (state, value, session) =>
    session.editor.setConditionalFormat(state.sheet, state.id, { rule: readMembers(value, "rule") }),
);

const ruleFormat = (name: string): ObjectClass<State> =>
  new ObjectClass<State>(name, { properties: { Rule: rule }, links: { Format: formatLink } });

/** The types whose rule is one plain object. */
export const RuleFormatClasses = {
  CellValue: ruleFormat("CellValueConditionalFormat"),
  ContainsText: ruleFormat("TextConditionalFormat"),
  TopBottom: ruleFormat("TopBottomConditionalFormat"),
};

export const PresetClass = ruleFormat("PresetCriteriaConditionalFormat");

/** A member of `scale`, in Office.js' own spelling, perhaps inside another one. */
function scaleMember(
  path: readonly [string] | readonly [string, string],
  fallback: unknown,
  read: (value: unknown) => unknown,
): Property<State> {
  const [first, second] = path;
  const get = (state: State, session: Session): unknown => {
    const value = conditionalFormatAt(state, session).scale?.[first];
    return second === undefined ? value : asMembers(value)[second];
  };
  return readWrite(
    6,
    (state, session) => get(state, session) ?? fallback,
    (state, value, session) => {
      const scale = conditionalFormatAt(state, session).scale ?? {};
      const next = second === undefined ? read(value) : { ...asMembers(scale[first]), [second]: read(value) };
      session.editor.setConditionalFormat(state.sheet, state.id, { scale: { ...scale, [first]: next } });
    },
  );
}

const asMembers = (value: unknown): Members =>
  typeof value === "object" && value !== null ? (value as Members) : {};
const readAnyFlag = (value: unknown): boolean => readFlag(value, "flag");
const readAnyText = (value: unknown): string => readText(value, "text");
const readAnyMembers = (value: unknown): Members => readMembers(value, "rule");
const readAnyColor = (value: unknown): string => (value === "" ? "" : readColor(value));

export const ColorScaleClass = new ObjectClass<State>("ColorScaleConditionalFormat", {
  properties: {
    Criteria: scaleMember(["criteria"], null, (value) => readMembers(value, "criteria")),
    ThreeColorScale: readOnly(
      6,
      (state, session) =>
        asMembers(conditionalFormatAt(state, session).scale?.criteria).midpoint !== undefined,
    ),
  },
});

const PositiveFormatClass = new ObjectClass<State>("ConditionalDataBarPositiveFormat", {
  properties: {
    FillColor: scaleMember(["positiveFormat", "fillColor"], "#638EC6", readAnyColor),
    BorderColor: scaleMember(["positiveFormat", "borderColor"], "", readAnyColor),
    GradientFill: scaleMember(["positiveFormat", "gradientFill"], true, readAnyFlag),
  },
});

const NegativeFormatClass = new ObjectClass<State>("ConditionalDataBarNegativeFormat", {
  properties: {
    FillColor: scaleMember(["negativeFormat", "fillColor"], "#FF0000", readAnyColor),
    BorderColor: scaleMember(["negativeFormat", "borderColor"], "", readAnyColor),
    MatchPositiveFillColor: scaleMember(["negativeFormat", "matchPositiveFillColor"], false, readAnyFlag),
    MatchPositiveBorderColor: scaleMember(["negativeFormat", "matchPositiveBorderColor"], true, readAnyFlag),
  },
});

export const DataBarClass = new ObjectClass<State>("DataBarConditionalFormat", {
  properties: {
    ShowDataBarOnly: scaleMember(["showDataBarOnly"], false, readAnyFlag),
    BarDirection: scaleMember(["barDirection"], "Context", readAnyText),
    AxisFormat: scaleMember(["axisFormat"], "Automatic", readAnyText),
    AxisColor: scaleMember(["axisColor"], "#000000", readAnyColor),
    LowerBoundRule: scaleMember(["lowerBoundRule"], { type: "Automatic" }, readAnyMembers),
    UpperBoundRule: scaleMember(["upperBoundRule"], { type: "Automatic" }, readAnyMembers),
  },
  links: {
    PositiveFormat: link(6, (state) => PositiveFormatClass.of(state)),
    NegativeFormat: link(6, (state) => NegativeFormatClass.of(state)),
  },
});

export const IconSetClass = new ObjectClass<State>("IconSetConditionalFormat", {
  properties: {
    Style: scaleMember(["style"], "ThreeTrafficLights1", readAnyText),
    ReverseIconOrder: scaleMember(["reverseIconOrder"], false, readAnyFlag),
    ShowIconOnly: scaleMember(["showIconOnly"], false, readAnyFlag),
    Criteria: scaleMember(["criteria"], [], (value) => {
      if (Array.isArray(value)) return value;
      throw invalidArgument("criteria");
    }),
  },
});
