import { invalidArgument } from "../protocol/HostError";
import { ObjectClass, type Property, link, method, readWrite } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readFlag, readNumber, readWhole, readWord } from "../protocol/readArguments";
import type { Style } from "../book/Book";
import { RangeBorderCollectionClass } from "./RangeBorder";
import { RangeFillClass } from "./RangeFill";
import { RangeFontClass } from "./RangeFont";
import { type Blocks, applyStyle, areaOf, sheetOf, uniform, uniformOver } from "./Blocks";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const READING_ORDER = ["Context", "LeftToRight", "RightToLeft"] as const;
/** Excel's own limits for widths (255 characters of the default font) and heights, in points. */
const MAX_ROW_HEIGHT = 409.5;

export const RangeFormatClass: ObjectClass<Blocks> = new ObjectClass<Blocks>("RangeFormat", {
  properties: {
    HorizontalAlignment: word(1, "horizontal", HORIZONTAL, "General"),
    VerticalAlignment: word(1, "vertical", VERTICAL, "Bottom"),
    ReadingOrder: word(9, "readingOrder", READING_ORDER, "Context"),
    WrapText: flag(1, "wrapText"),
    ShrinkToFit: flag(9, "shrinkToFit"),
    IndentLevel: readWrite(
      9,
      (blocks, session) => uniform(blocks, session, (style) => style.indent ?? 0),
      (blocks, value, session) => applyStyle(blocks, session, { indent: readWhole(value, "indentLevel") }),
    ),
    TextOrientation: readWrite(
      7,
      (blocks, session) => uniform(blocks, session, (style) => style.rotation ?? 0),
      (blocks, value, session) =>
        applyStyle(blocks, session, { rotation: readNumber(value, "textOrientation") }),
    ),
    ColumnWidth: readWrite(2, columnWidth, (blocks, value, session) =>
      resizeColumns(blocks, session, readSize(value, "columnWidth", 1800)),
    ),
    RowHeight: readWrite(2, rowHeight, (blocks, value, session) =>
      resizeRows(blocks, session, readSize(value, "rowHeight", MAX_ROW_HEIGHT)),
    ),
    UseStandardWidth: readWrite(
      7,
      (blocks, session) => {
        const lines = sheetOf(blocks[0], session).columnLines;
        return overColumns(blocks, (column) => lines[column]?.size === undefined);
      },
      (blocks, value, session) => {
        if (readFlag(value, "useStandardWidth")) resizeColumns(blocks, session, undefined);
      },
    ),
    UseStandardHeight: readWrite(
      7,
      (blocks, session) => {
        const lines = sheetOf(blocks[0], session).rowLines;
        return overRows(blocks, session, (row) => lines[row]?.size === undefined);
      },
      (blocks, value, session) => {
        if (readFlag(value, "useStandardHeight")) resizeRows(blocks, session, undefined);
      },
    ),
  },
  links: {
    Fill: link(1, (blocks) => RangeFillClass.of(blocks)),
    Font: link(1, (blocks) => RangeFontClass.of(blocks)),
    Borders: link(1, (blocks) => RangeBorderCollectionClass.of(blocks)),
    Protection: link(2, (blocks) => FormatProtectionClass.of(blocks)),
  },
  methods: {
    AutofitColumns: method(2, (blocks, _args, session) => {
      for (const block of blocks) session.editor.autofit(block.sheet, areaOf(block), "columns");
    }),
    AutofitRows: method(2, (blocks, _args, session) => {
      for (const block of blocks) session.editor.autofit(block.sheet, areaOf(block), "rows");
    }),
  },
});

const FormatProtectionClass = new ObjectClass<Blocks>("FormatProtection", {
  properties: {
    Locked: readWrite(
      2,
      (blocks, session) => uniform(blocks, session, (style) => style.locked !== false),
      (blocks, value, session) => applyStyle(blocks, session, { locked: readFlag(value, "locked") }),
    ),
    FormulaHidden: flag(2, "formulaHidden"),
  },
});

type WordMember = "horizontal" | "vertical" | "readingOrder";

function word(
  since: number,
  member: WordMember,
  words: readonly string[],
  fallback: string,
): Property<Blocks> {
  return readWrite(
    since,
    (blocks, session) => uniform(blocks, session, (style) => style[member] ?? fallback),
    (blocks, value, session) => applyStyle(blocks, session, { [member]: readWord(value, words, member) }),
  );
}

function flag(
  since: number,
  member: keyof Style & ("wrapText" | "shrinkToFit" | "formulaHidden"),
): Property<Blocks> {
  return readWrite(
    since,
    (blocks, session) => uniform(blocks, session, (style) => style[member] === true),
    (blocks, value, session) => applyStyle(blocks, session, { [member]: readFlag(value, member) }),
  );
}

function readSize(value: unknown, name: string, most: number): number {
  const size = readNumber(value, name);
  if (size < 0 || size > most) throw invalidArgument(`${name} must lie between 0 and ${most} points`);
  return size;
}

function columnWidth(blocks: Blocks, session: Session): number | null {
  return overColumns(blocks, (column) => session.editor.columnWidth(blocks[0].sheet, column));
}

function rowHeight(blocks: Blocks, session: Session): number | null {
  return overRows(blocks, session, (row) => session.editor.rowHeight(blocks[0].sheet, row));
}

function overColumns<V>(blocks: Blocks, read: (column: number) => V): V | null {
  const each = blocks.map((block) => uniformOver(areaOf(block).left, areaOf(block).right, read));
  return uniformOver(0, each.length - 1, (i) => each[i] ?? null);
}

function overRows<V>(blocks: Blocks, session: Session, read: (row: number) => V): V | null {
  const known = Object.keys(sheetOf(blocks[0], session).rowLines).map(Number);
  const each = blocks.map((block) => {
    const { top, bottom } = areaOf(block);
    // Rows past the last one that has a height of its own are all alike.
    const last = known.reduce(
      (most, row) => Math.max(most, row + 1),
      session.editor.usedArea(block.sheet, false)?.bottom ?? 0,
    );
    return uniformOver(top, Math.max(top, Math.min(bottom, last + 1)), read);
  });
  return uniformOver(0, each.length - 1, (i) => each[i] ?? null);
}

function resizeColumns(blocks: Blocks, session: Session, size: number | undefined): void {
  for (const block of blocks)
    session.editor.setColumns(block.sheet, areaOf(block).left, areaOf(block).right, { size });
}

function resizeRows(blocks: Blocks, session: Session, size: number | undefined): void {
  for (const block of blocks)
    session.editor.setRows(block.sheet, areaOf(block).top, areaOf(block).bottom, { size });
}
