import type { Area, Border, BorderSide } from "../book/Book";
import { ObjectClass, type Property, readOnly, readWrite } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readWord } from "../protocol/readArguments";
import { type Blocks, areaOf, uniform } from "./Blocks";
import { readColor } from "./readColor";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];

interface BorderState {
  blocks: Blocks;
  side: Side;
}

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const NEW_LINE: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

const RangeBorderClass = new ObjectClass<BorderState>("RangeBorder", {
  properties: {
    SideIndex: readOnly(1, (state) => state.side),
    Style: member("style", "None", (value) => readWord(value, STYLES, "border.style")),
    Weight: member("weight", "Thin", (value) => readWord(value, WEIGHTS, "border.weight")),
    Color: member("color", "#000000", (value) => readColor(value, "border.color")),
  },
});

export const RangeBorderCollectionClass = new ObjectClass<Blocks>("RangeBorderCollection", {
  properties: { Count: readOnly(1, () => SIDES.length) },
  contents: {
    list: (blocks) => SIDES.map((side) => RangeBorderClass.of({ blocks, side })),
    find: (blocks, key) => RangeBorderClass.of({ blocks, side: readWord(key, SIDES, "border index") }),
    since: { getItem: 1, getItemAt: 1 },
  },
});

function member(name: keyof Border, none: string, read: (value: unknown) => string): Property<BorderState> {
  return readWrite(
    1,
    ({ blocks, side }, session) => {
      const { area, cellSide } = lines(blocks, side)[0] ?? {};
      if (!area || !cellSide) return none;
      const [{ sheet }] = blocks;
      return uniform(
        [{ sheet, area, gone: false }],
        session,
        (style) => style.borders?.[cellSide]?.[name] ?? none,
      );
    },
    (state, value, session) => setBorder(state, { [name]: read(value) }, session),
  );
}

/** Which side of which cells a side of the range is; sides between cells are drawn by the cells above and to the left. */
function lines(blocks: Blocks, side: Side): { sheet: string; area: Area; cellSide: BorderSide }[] {
  return blocks.flatMap((block) => {
    const area = areaOf(block);
    const at = (
      cellSide: BorderSide,
      part: Partial<Area>,
    ): { sheet: string; area: Area; cellSide: BorderSide }[] => {
      const place = { ...area, ...part };
      const isEmpty = place.bottom < place.top || place.right < place.left;
      return isEmpty ? [] : [{ sheet: block.sheet, area: place, cellSide }];
    };
    switch (side) {
      case "EdgeTop":
        return at("top", { bottom: area.top });
      case "EdgeBottom":
        return at("bottom", { top: area.bottom });
      case "EdgeLeft":
        return at("left", { right: area.left });
      case "EdgeRight":
        return at("right", { left: area.right });
      case "InsideHorizontal":
        return at("bottom", { bottom: area.bottom - 1 });
      case "InsideVertical":
        return at("right", { right: area.right - 1 });
      case "DiagonalDown":
        return at("diagonalDown", {});
      case "DiagonalUp":
        return at("diagonalUp", {});
    }
  });
}

/** Sets some members of the line; setting the weight or colour of a line that is not there draws it, as in Excel. */
function setBorder({ blocks, side }: BorderState, change: Partial<Border>, session: Session): void {
  const { editor } = session;
  for (const { sheet, area, cellSide } of lines(blocks, side)) {
    const now = editor.style(sheet, area.top, area.left).borders?.[cellSide] ?? NEW_LINE;
    const border = change.style === "None" ? undefined : { ...now, ...weightOf(change), ...change };
    editor.setStyle(sheet, area, { borders: { [cellSide]: border } }, "api");
    if (border === undefined) clearNeighbour(sheet, area, side, session);
  }
}

/** A line between two cells may have been drawn by the other one. */
function clearNeighbour(sheet: string, area: Area, side: Side, session: Session): void {
  if (side === "InsideHorizontal") {
    const below = { ...area, top: area.top + 1, bottom: area.bottom + 1 };
    session.editor.setStyle(sheet, below, { borders: { top: undefined } }, "api");
  }
  if (side === "InsideVertical") {
    const beside = { ...area, left: area.left + 1, right: area.right + 1 };
    session.editor.setStyle(sheet, beside, { borders: { left: undefined } }, "api");
  }
}

/** Double lines are thick by nature. */
const weightOf = (change: Partial<Border>): Partial<Border> =>
  change.style === "Double" ? { weight: "Thick" } : {};
