import type { ConditionalFormat } from "../book/Book";
import { HostError, itemNotFound } from "../protocol/HostError";
import {
  type HostObject,
  type Link,
  ObjectClass,
  link,
  method,
  readOnly,
  readWrite,
} from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readFlag, readWhole } from "../protocol/readArguments";
import { makeAreas } from "./RangeAreas";
import {
  ColorScaleClass,
  CustomFormatClass,
  DataBarClass,
  IconSetClass,
  PresetClass,
  RuleFormatClasses,
} from "./conditionalFormatKinds";
import { makeRange } from "./rangePlace";

export interface ConditionalFormatState {
  /** Sheet id. */
  sheet: string;
  id: string;
}

export function conditionalFormatAt(
  { sheet, id }: ConditionalFormatState,
  session: Session,
): ConditionalFormat {
  const format = session.editor.sheet(sheet).conditionalFormats.find((candidate) => candidate.id === id);
  if (format) return format;
  throw itemNotFound(`conditional format ${id}`);
}

export const ConditionalFormatClass: ObjectClass<ConditionalFormatState> =
  new ObjectClass<ConditionalFormatState>("ConditionalFormat", {
    identity: ({ id }) => ({ Id: id }),
    properties: {
      Id: readOnly(6, (state) => state.id),
      Type: readOnly(6, (state, session) => conditionalFormatAt(state, session).type),
      Priority: readWrite(
        6,
        (state, session) => conditionalFormatAt(state, session).priority,
        (state, value, session) =>
          session.editor.setConditionalFormat(state.sheet, state.id, {
            priority: readWhole(value, "priority", -Infinity),
          }),
      ),
      StopIfTrue: readWrite(
        6,
        (state, session) => conditionalFormatAt(state, session).stopIfTrue,
        (state, value, session) =>
          session.editor.setConditionalFormat(state.sheet, state.id, {
            stopIfTrue: readFlag(value, "stopIfTrue"),
          }),
      ),
    },
    links: {
      ...kind("Custom", "Custom", () => CustomFormatClass),
      ...kind("CellValue", "CellValue", () => RuleFormatClasses.CellValue),
      ...kind("TextComparison", "ContainsText", () => RuleFormatClasses.ContainsText),
      ...kind("TopBottom", "TopBottom", () => RuleFormatClasses.TopBottom),
      ...kind("Preset", "PresetCriteria", () => PresetClass),
      ...kind("ColorScale", "ColorScale", () => ColorScaleClass),
      ...kind("DataBar", "DataBar", () => DataBarClass),
      ...kind("IconSet", "IconSet", () => IconSetClass),
    },
    methods: {
      Delete: method(6, (state, _args, session) =>
        session.editor.deleteConditionalFormat(state.sheet, state.id),
      ),
      GetRange: method(6, (state, _args, session) => {
        const range = onlyRange(state, session);
        if (range) return range;
        throw new HostError(
          "InvalidOperation",
          "The conditional format covers more than one block: use getRanges.",
        );
      }),
      GetRangeOrNullObject: method(6, (state, _args, session) => onlyRange(state, session)),
      GetRanges: method(9, (state, _args, session) =>
        makeAreas(state.sheet, conditionalFormatAt(state, session).areas, session),
      ),
    },
  });

function onlyRange(state: ConditionalFormatState, session: Session): HostObject | null {
  const [first, second] = conditionalFormatAt(state, session).areas;
  return first && !second ? makeRange(state.sheet, first, session) : null;
}

/** `custom` refuses where the format is of another type; `customOrNullObject` is null then. */
function kind(
  name: string,
  type: ConditionalFormat["type"],
  classOf: () => ObjectClass<ConditionalFormatState>,
): Record<string, Link<ConditionalFormatState>> {
  const isIt = (state: ConditionalFormatState, session: Session): boolean =>
    conditionalFormatAt(state, session).type === type;
  return {
    [name]: link(6, (state, session) => {
      if (isIt(state, session)) return classOf().of(state);
      throw new HostError("InvalidOperation", `The conditional format is not of the type ${type}.`);
    }),
    [`${name}OrNullObject`]: link(6, (state, session) => (isIt(state, session) ? classOf().of(state) : null)),
  };
}
