import type { Border, BorderSide, ConditionalStyle, Font } from "../book/Book";
import { ObjectClass, type Property, link, method, readOnly, readWrite } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readFlag, readText, readWord } from "../protocol/readArguments";
import { type ConditionalFormatState as State, conditionalFormatAt } from "./ConditionalFormat";
import { UNDERLINES } from "./RangeFont";
import { readColor } from "./readColor";

/** What a conditional format paints; members that it leaves alone read as null. */
export const ConditionalRangeFormatClass = new ObjectClass<State>("ConditionalRangeFormat", {
  properties: {
    NumberFormat: readWrite(
      6,
      (state, session) => conditionalFormatAt(state, session).style.numberFormat ?? null,
      (state, value, session) => paint(state, session, { numberFormat: readText(value, "numberFormat") }),
    ),
  },
  links: {
    Fill: link(6, (state) => FillClass.of(state)),
    Font: link(6, (state) => FontClass.of(state)),
    Borders: link(6, (state) => BordersClass.of(state)),
  },
});

const FillClass = new ObjectClass<State>("ConditionalRangeFill", {
  properties: {
    Color: readWrite(
      6,
      (state, session) => conditionalFormatAt(state, session).style.fill ?? null,
      (state, value, session) => paint(state, session, { fill: readColor(value, "fill.color") }),
    ),
  },
  methods: { Clear: method(6, (state, _args, session) => paint(state, session, { fill: undefined })) },
});

const FontClass = new ObjectClass<State>("ConditionalRangeFont", {
  properties: {
    Color: font("color", (value) => readColor(value, "font.color")),
    Bold: font("bold", (value) => readFlag(value, "font.bold")),
    Italic: font("italic", (value) => readFlag(value, "font.italic")),
    Underline: font("underline", (value) => readWord(value, UNDERLINES, "font.underline")),
    Strikethrough: font("strikethrough", (value) => readFlag(value, "font.strikethrough")),
  },
  methods: { Clear: method(6, (state, _args, session) => paint(state, session, { font: undefined })) },
});

function font<K extends keyof Font>(member: K, read: (value: unknown) => Font[K]): Property<State> {
  return readWrite(
    6,
    (state, session) => conditionalFormatAt(state, session).style.font?.[member] ?? null,
    (state, value, session) => {
      const now = conditionalFormatAt(state, session).style.font;
      paint(state, session, { font: { ...now, [member]: read(value) } });
    },
  );
}

interface BorderState {
  format: State;
  side: BorderSide;
}

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
const SIDE_WORDS = Object.keys(SIDES) as (keyof typeof SIDES)[];

const BordersClass = new ObjectClass<State>("ConditionalRangeBorderCollection", {
  properties: { Count: readOnly(6, () => SIDE_WORDS.length) },
  links: {
    Top: link(6, (format) => BorderClass.of({ format, side: "top" })),
    Bottom: link(6, (format) => BorderClass.of({ format, side: "bottom" })),
    Left: link(6, (format) => BorderClass.of({ format, side: "left" })),
    Right: link(6, (format) => BorderClass.of({ format, side: "right" })),
  },
  contents: {
    list: (format) => SIDE_WORDS.map((word) => BorderClass.of({ format, side: SIDES[word] })),
    find: (format, key) => BorderClass.of({ format, side: SIDES[readWord(key, SIDE_WORDS, "border index")] }),
    since: { getItem: 6, getItemAt: 6 },
  },
});

const BorderClass = new ObjectClass<BorderState>("ConditionalRangeBorder", {
  properties: {
    SideIndex: readOnly(6, ({ side }) => SIDE_WORDS.find((word) => SIDES[word] === side) ?? null),
    Style: border("style", (value) =>
      readWord(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"], "style"),
    ),
    Color: border("color", (value) => readColor(value, "border.color")),
  },
});

function border(member: "style" | "color", read: (value: unknown) => string): Property<BorderState> {
  return readWrite(
    6,
    ({ format, side }, session) =>
      conditionalFormatAt(format, session).style.borders?.[side]?.[member] ??
      (member === "style" ? "None" : null),
    ({ format, side }, value, session) => {
      const { borders } = conditionalFormatAt(format, session).style;
      const change: Partial<Border> = { [member]: read(value) };
      const line = { style: "Continuous", weight: "Thin", color: "#000000", ...borders?.[side], ...change };
      paint(format, session, { borders: { ...borders, [side]: line.style === "None" ? undefined : line } });
    },
  );
}

type Change = { [K in keyof ConditionalStyle]?: ConditionalStyle[K] | undefined };

/** Members given as undefined are taken away. */
function paint(state: State, session: Session, change: Change): void {
  const merged: Change = { ...conditionalFormatAt(state, session).style, ...change };
  const style = Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== undefined),
  ) as ConditionalStyle;
  session.editor.setConditionalFormat(state.sheet, state.id, { style });
}
