import { formatAddress } from "../book/address";
import type { Area } from "../book/Book";
import { intersection } from "../book/core/areas";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import { type HostObject, ObjectClass, link, method, readOnly } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readNumber, readOptionalFlag } from "../protocol/readArguments";
import { conditionalFormatsOf } from "./ConditionalFormatCollection";
import { DataValidationClass } from "./DataValidation";
import { RangeClass } from "./Range";
import { RangeFormatClass } from "./RangeFormat";
import { TableScopedCollectionClass } from "./TableCollection";
import { WorksheetClass } from "./Worksheet";
import { type Blocks, areaOf, cellsOf, isEntireColumn, isEntireRow, sheetOf } from "./Blocks";
import { clearWhat } from "./rangeEdits";
import { readPlace } from "./readPlace";
import { specialAreas } from "./specialAreas";

/** One or more blocks of one sheet, as one object. */
export const RangeAreasClass: ObjectClass<Blocks> = new ObjectClass<Blocks>("RangeAreas", {
  blocks: (blocks) => blocks,
  properties: {
    Address: readOnly(9, (blocks, session) => addressOf(blocks, session)),
    AddressLocal: readOnly(9, (blocks, session) => addressOf(blocks, session)),
    AreaCount: readOnly(9, (blocks) => blocks.length),
    CellCount: readOnly(9, (blocks) => blocks.reduce((sum, block) => sum + cellsOf(areaOf(block)), 0)),
    IsEntireRow: readOnly(9, (blocks) => blocks.every((block) => isEntireRow(areaOf(block)))),
    IsEntireColumn: readOnly(9, (blocks) => blocks.every((block) => isEntireColumn(areaOf(block)))),
  },
  links: {
    Areas: link(9, (blocks) => RangeCollectionClass.of(blocks)),
    Format: link(9, (blocks) => RangeFormatClass.of(blocks)),
    DataValidation: link(9, (blocks) => DataValidationClass.of(blocks)),
    ConditionalFormats: link(9, (blocks) => conditionalFormatsOf(blocks)),
    Worksheet: link(9, ([block]) => WorksheetClass.of({ id: block.sheet })),
  },
  methods: {
    Clear: method(9, (blocks, [what], session) => {
      for (const block of blocks) session.editor.clear(block.sheet, areaOf(block), clearWhat(what), "api");
    }),
    Calculate: method(9, () => undefined),
    SetDirty: method(9, () => undefined),
    GetEntireRow: method(9, (blocks, _args, session) => widen(blocks, { left: 0, right: 16_383 }, session)),
    GetEntireColumn: method(9, (blocks, _args, session) =>
      widen(blocks, { top: 0, bottom: 1_048_575 }, session),
    ),
    GetOffsetRangeAreas: method(9, (blocks, [rows, columns], session) => {
      const [down, across] = [readNumber(rows, "rowOffset"), readNumber(columns, "columnOffset")];
      const moved = blocks.map((block) => {
        const { top, left, bottom, right } = areaOf(block);
        if (top + down < 0 || left + across < 0)
          throw invalidArgument("the ranges would lie outside of the sheet");
        return { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
      });
      return makeAreas(blocks[0].sheet, moved, session);
    }),
    GetIntersection: method(9, (blocks, [other], session) => {
      const found = intersect(blocks, other, session);
      if (found) return found;
      throw itemNotFound("the ranges have no cell in common");
    }),
    GetIntersectionOrNullObject: method(9, (blocks, [other], session) => intersect(blocks, other, session)),
    GetSpecialCells: method(9, (blocks, args, session) => {
      const found = specialAreas(blocks, args, session);
      if (found.length > 0) return makeAreas(blocks[0].sheet, found, session);
      throw itemNotFound("no such cells");
    }),
    GetSpecialCellsOrNullObject: method(9, (blocks, args, session) =>
      makeAreas(blocks[0].sheet, specialAreas(blocks, args, session), session),
    ),
    GetTables: method(9, (blocks, [fully]) =>
      TableScopedCollectionClass.of({
        sheet: blocks[0].sheet,
        areas: blocks.map(areaOf),
        fullyContained: readOptionalFlag(fully, "fullyContained", false),
      }),
    ),
  },
});

const RangeCollectionClass = new ObjectClass<Blocks>("RangeCollection", {
  contents: {
    list: (blocks) => blocks.map((block) => RangeClass.of(block)),
    since: { getCount: 9, getItemAt: 9 },
  },
});

/** null where there is no block. */
export function makeAreas(sheet: string, areas: readonly Area[], session: Session): HostObject | null {
  const [first, ...rest] = areas.map((area) => session.ranges.watch(sheet, area));
  return first ? RangeAreasClass.of([first, ...rest]) : null;
}

function addressOf(blocks: Blocks, session: Session): string {
  return formatAddress(blocks.map(areaOf), sheetOf(blocks[0], session).name);
}

const widen = (blocks: Blocks, edges: Partial<Area>, session: Session): HostObject | null =>
  makeAreas(
    blocks[0].sheet,
    blocks.map((block) => ({ ...areaOf(block), ...edges })),
    session,
  );

function intersect(blocks: Blocks, other: unknown, session: Session): HostObject | null {
  const place = readPlace(other, blocks[0].sheet, session);
  if (place.sheet !== blocks[0].sheet) return null;
  const common = blocks.flatMap((block) =>
    place.areas.flatMap((area) => intersection(areaOf(block), area) ?? []),
  );
  return makeAreas(place.sheet, common, session);
}
