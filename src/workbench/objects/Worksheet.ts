import type { Sheet } from "../book/Book";

import { HostError, itemNotFound } from "../protocol/HostError";
import {
  type HostObject,
  ObjectClass,
  link,
  method,
  readOnly,
  readWrite,
  writeOnly,
} from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { EVENT } from "../protocol/describeEvent";
import {
  readFlag,
  readMembers,
  readNumber,
  readOptionalFlag,
  readText,
  readWhole,
  readWord,
} from "../protocol/readArguments";
import { AutoFilterClass } from "./AutoFilter";
import { ChartCollectionClass } from "./ChartCollection";
import { NamedItemCollectionClass } from "./NamedItem";
import { HorizontalPageBreaksClass, VerticalPageBreaksClass } from "./PageBreak";
import { PageLayoutClass } from "./PageLayout";
import { RangeClass } from "./Range";
import { makeAreas } from "./RangeAreas";
import { TableCollectionClass } from "./TableCollection";
import { WorksheetCustomPropertyCollectionClass } from "./WorksheetCustomProperty";
import { WorksheetFreezePanesClass } from "./WorksheetFreezePanes";
import { WorksheetProtectionClass } from "./WorksheetProtection";
import { blocksOfCells } from "./blocksOfCells";
import { findArea, readRange } from "./findArea";
import { areaByIndexes, makeRange } from "./rangePlace";
import { matcher } from "./rangeSearch";
import { readColor } from "./readColor";
import { copyPosition, neighbour } from "./sheetOrder";

export interface WorksheetState {
  id: string;
}

export function sheetAt({ id }: WorksheetState, { editor }: Session): Sheet {
  const sheet = editor.book.sheets.find((candidate) => candidate.id === id);
  if (sheet) return sheet;
  throw itemNotFound(`worksheet ${id}`);
}

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

const ALL = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

export const WorksheetClass: ObjectClass<WorksheetState> = new ObjectClass<WorksheetState>("Worksheet", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(1, ({ id }) => id),
    Name: readWrite(
      1,
      (state, session) => sheetAt(state, session).name,
      (state, value, { editor }) => editor.renameSheet(state.id, readText(value, "name")),
    ),
    Position: readWrite(
      1,
      ({ id }, { editor }) => editor.book.sheets.findIndex((sheet) => sheet.id === id),
      ({ id }, value, { editor }) => editor.moveSheet(id, readWhole(value, "position")),
    ),
    Visibility: readWrite(
      1,
      (state, session) => sheetAt(state, session).visibility,
      ({ id }, value, { editor }) =>
        editor.setSheet(id, { visibility: readWord(value, VISIBILITIES, "visibility") }),
    ),
    // null while the sheet is hidden, "" for no colour: as Excel answers.
    TabColor: readWrite(
      7,
      (state, session) => {
        const { visibility, tabColor } = sheetAt(state, session);
        return visibility === "Visible" ? tabColor : null;
      },
      ({ id }, value, { editor }) =>
        editor.setSheet(id, { tabColor: value === "" ? "" : readColor(value, "tabColor") }),
    ),
    StandardWidth: readWrite(
      7,
      (state, session) => sheetAt(state, session).defaultColumnWidth,
      ({ id }, value, { editor }) =>
        editor.setSheet(id, { defaultColumnWidth: readNumber(value, "standardWidth") }),
    ),
    StandardHeight: readOnly(7, (state, session) => sheetAt(state, session).defaultRowHeight),
    ShowGridlines: readOnly(8, (state, session) => sheetAt(state, session).showGridlines),
    ShowHeadings: readOnly(8, (state, session) => sheetAt(state, session).showHeadings),
    // The client writes these two under other names than it reads them.
    Gridlines: writeOnly(8, ({ id }, value, { editor }) =>
      editor.setSheet(id, { showGridlines: readFlag(value, "showGridlines") }),
    ),
    Headings: writeOnly(8, ({ id }, value, { editor }) =>
      editor.setSheet(id, { showHeadings: readFlag(value, "showHeadings") }),
    ),
  },
  links: {
    Tables: link(1, ({ id }) => TableCollectionClass.of({ sheet: id })),
    Charts: link(1, ({ id }) => ChartCollectionClass.of({ sheet: id })),
    Names: link(4, ({ id }) => NamedItemCollectionClass.of({ scope: id })),
    Protection: link(2, (state) => WorksheetProtectionClass.of(state)),
    FreezePanes: link(7, (state) => WorksheetFreezePanesClass.of(state)),
    PageLayout: link(9, (state) => PageLayoutClass.of(state)),
    HorizontalPageBreaks: link(9, (state) => HorizontalPageBreaksClass.of(state)),
    VerticalPageBreaks: link(9, (state) => VerticalPageBreaksClass.of(state)),
    AutoFilter: link(9, ({ id }) => AutoFilterClass.of({ sheet: id })),
    CustomProperties: link(12, (state) => WorksheetCustomPropertyCollectionClass.of(state)),
  },
  methods: {
    Activate: method(1, ({ id }, _args, { editor }) => editor.activate(id)),
    Delete: method(1, (state, _args, session) => {
      if (sheetAt(state, session).visibility === "VeryHidden") {
        throw new HostError(
          "InvalidOperation",
          "A very hidden sheet can't be deleted: make it visible first.",
        );
      }
      session.editor.deleteSheet(state.id, "api");
    }),
    Copy: method(7, (state, args, session) => {
      const position = copyPosition(sheetAt(state, session), args, session);
      return WorksheetClass.of({ id: session.editor.copySheet(state.id, position, "api").id });
    }),
    Calculate: method(6, () => undefined),
    GetRange: method(1, ({ id }, [address], session) => {
      const isWhole = address === null || address === undefined || address === "";
      return isWhole ? makeRange(id, ALL, session) : RangeClass.of(readRange(address, id, session));
    }),
    GetRanges: method(9, ({ id }, [address], session) => {
      if (address === null || address === undefined || address === "") return makeAreas(id, [ALL], session);
      const place = findArea(readText(address, "address"), id, session);
      return makeAreas(place.sheet, place.areas, session);
    }),
    GetCell: method(1, ({ id }, [row, column], session) =>
      makeRange(id, areaByIndexes([row, column, 1, 1]), session),
    ),
    GetRangeByIndexes: method(7, ({ id }, args, session) => makeRange(id, areaByIndexes(args), session)),
    // A blank sheet answers with A1.
    GetUsedRange: method(
      1,
      ({ id }, [valuesOnly], session) =>
        usedRange(id, valuesOnly, session) ??
        makeRange(id, { top: 0, left: 0, bottom: 0, right: 0 }, session),
    ),
    GetUsedRangeOrNullObject: method(4, ({ id }, [valuesOnly], session) =>
      usedRange(id, valuesOnly, session),
    ),
    FindAll: method(9, ({ id }, args, session) => {
      const found = findAll(id, args, session);
      if (found) return found;
      throw itemNotFound(`a cell with ${String(args[0])}`);
    }),
    FindAllOrNullObject: method(9, ({ id }, args, session) => findAll(id, args, session)),
    GetNext: method(5, (state, [visibleOnly], session) =>
      required(neighbour(state.id, 1, visibleOnly, session)),
    ),
    GetNextOrNullObject: method(5, (state, [visibleOnly], session) =>
      optional(neighbour(state.id, 1, visibleOnly, session)),
    ),
    GetPrevious: method(5, (state, [visibleOnly], session) =>
      required(neighbour(state.id, -1, visibleOnly, session)),
    ),
    GetPreviousOrNullObject: method(5, (state, [visibleOnly], session) =>
      optional(neighbour(state.id, -1, visibleOnly, session)),
    ),
    // How the client finds a sheet again that it got from another one.
    _GetSheetById: method(1, (_state, [id], session) =>
      WorksheetClass.of({ id: sheetAt({ id: readText(id, "id") }, session).id }),
    ),
    _GetAnotherWorksheetById: method(1, (_state, [id], session) =>
      WorksheetClass.of({ id: sheetAt({ id: readText(id, "id") }, session).id }),
    ),
  },
  events: {
    target: ({ id }) => id,
    types: {
      DataChangedEvent: { since: 7, type: EVENT.sheetChanged },
      ActivatedEvent: { since: 7, type: EVENT.sheetActivated },
      DeactivatedEvent: { since: 7, type: EVENT.sheetDeactivated },
      SelectionChangedEvent: { since: 7, type: EVENT.sheetSelection },
      CalculatedEvent: { since: 8, type: EVENT.sheetCalculated },
      FormatChangedEvent: { since: 9, type: EVENT.sheetFormat },
      RowSortedEvent: { since: 10, type: EVENT.rowSorted },
      ProtectionChangedEvent: { since: 14, type: EVENT.protection },
    },
  },
});

const optional = (sheet: Sheet | undefined): HostObject | null =>
  sheet ? WorksheetClass.of({ id: sheet.id }) : null;

function required(sheet: Sheet | undefined): HostObject {
  if (sheet) return WorksheetClass.of({ id: sheet.id });
  throw itemNotFound("there is no such worksheet");
}

function usedRange(sheet: string, valuesOnly: unknown, session: Session): HostObject | null {
  const area = session.editor.usedArea(sheet, readOptionalFlag(valuesOnly, "valuesOnly", false));
  return area ? makeRange(sheet, area, session) : null;
}

function findAll(sheet: string, args: readonly unknown[], session: Session): HostObject | null {
  const matches = matcher(args[0], args[1] ? readMembers(args[1], "criteria") : {});
  const used = session.editor.usedArea(sheet, true);
  const found = used
    ? blocksOfCells(used, (row, column) => matches(session.editor.text(sheet, row, column)))
    : [];
  return makeAreas(sheet, found, session);
}
