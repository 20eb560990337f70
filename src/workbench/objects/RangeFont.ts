import type { Font, Style } from "../book/Book";
import { invalidArgument } from "../protocol/HostError";
import { ObjectClass, type Property, readWrite } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readFlag, readNumber, readText, readWord } from "../protocol/readArguments";
import { type Blocks, applyStyle, uniform } from "./Blocks";
import { readColor } from "./readColor";

export const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** Font sizes that Excel takes. */
function readSize(value: unknown): number {
  const size = readNumber(value, "font.size");
  if (size < 1 || size > 409) throw invalidArgument("font.size must lie between 1 and 409");
  return size;
}

export const RangeFontClass = new ObjectClass<Blocks>("RangeFont", {
  properties: {
    Name: member(
      1,
      (font, session) => font.name ?? session.editor.book.defaultFont.name,
      (value) => ({ name: readText(value, "font.name") }),
    ),
    Size: member(
      1,
      (font, session) => font.size ?? session.editor.book.defaultFont.size,
      (value) => ({ size: readSize(value) }),
    ),
    Color: member(
      1,
      (font) => font.color ?? "#000000",
      (value) => ({ color: readColor(value, "font.color") }),
    ),
    Bold: member(
      1,
      (font) => font.bold === true,
      (value) => ({ bold: readFlag(value, "font.bold") }),
    ),
    Italic: member(
      1,
      (font) => font.italic === true,
      (value) => ({ italic: readFlag(value, "font.italic") }),
    ),
    Underline: member(
      1,
      (font) => font.underline ?? "None",
      (value) => ({ underline: readWord(value, UNDERLINES, "font.underline") }),
    ),
    Strikethrough: member(
      9,
      (font) => font.strikethrough === true,
      (value) => ({ strikethrough: readFlag(value, "font.strikethrough") }),
    ),
    Subscript: member(
      9,
      (font) => font.subscript === true,
      (value) => ({ subscript: readFlag(value, "font.subscript") }),
    ),
    Superscript: member(
      9,
      (font) => font.superscript === true,
      (value) => ({ superscript: readFlag(value, "font.superscript") }),
    ),
  },
});

const PLAIN: Font = {};

function member<V>(
  since: number,
  pick: (font: Font, session: Session) => V,
  change: (value: unknown) => Font,
): Property<Blocks> {
  return readWrite(
    since,
    (blocks, session) => uniform(blocks, session, (style: Style) => pick(style.font ?? PLAIN, session)),
    (blocks, value, session) => applyStyle(blocks, session, { font: change(value) }),
  );
}
