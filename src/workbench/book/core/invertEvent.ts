import type { BookEvent } from "../Editor";

const OPPOSITE = {
  RangeEdited: "RangeEdited",
  RowInserted: "RowDeleted",
  RowDeleted: "RowInserted",
  ColumnInserted: "ColumnDeleted",
  ColumnDeleted: "ColumnInserted",
  CellInserted: "CellDeleted",
  CellDeleted: "CellInserted",
} as const;
const OPPOSITE_SHIFT = {
  None: "None",
  ShiftCellUp: "ShiftCellDown",
  ShiftCellDown: "ShiftCellUp",
  ShiftCellLeft: "ShiftCellRight",
  ShiftCellRight: "ShiftCellLeft",
} as const;

/** What listeners are told when the edit behind `event` is undone. */
export function invertEvent(event: BookEvent): BookEvent {
  switch (event.kind) {
    case "changed": {
      const { before, after, ...rest } = event;
      const inverse: BookEvent = {
        ...rest,
        change: OPPOSITE[event.change],
        shift: OPPOSITE_SHIFT[event.shift],
        source: "user",
      };
      return before === undefined && after === undefined
        ? inverse
        : { ...inverse, before: after, after: before };
    }
    case "sheetAdded":
      return { ...event, kind: "sheetDeleted" };
    case "sheetDeleted":
      return { ...event, kind: "sheetAdded" };
    case "tableAdded":
      return { ...event, kind: "tableDeleted" };
    case "tableDeleted":
      return { ...event, kind: "tableAdded" };
    case "sheetRenamed":
      return { ...event, before: event.after, after: event.before };
    case "protection":
      return { ...event, on: !event.on };
    default:
      return event;
  }
}
