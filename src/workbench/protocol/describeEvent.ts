import type { Area, Scalar } from "../book/Book";
import type { BookEvent, Source } from "../book/Editor";
import { formatAddress } from "../book/address";
import type { Session } from "./Session";

/** The client's target id for events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** The client's event numbers. */
export const EVENT = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetFormat: 18,
  rowSorted: 19,
  protection: 24,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  visibility: 65539,
} as const;

export interface Notice {
  type: number;
  targets: string[];
  args: Record<string, unknown>;
}

/** What Excel would tell add-ins about something that happened; `own`: this host's add-in did it. */
export function describeEvent(event: BookEvent, own: boolean, session: Session): Notice[] {
  switch (event.kind) {
    case "changed":
      return describeChange(event, own, session);
    case "formatChanged":
      return [
        onSheet(EVENT.sheetFormat, event.sheet, {
          address: formatAddress(event.area),
          source: origin(event.source),
        }),
      ];
    case "calculated":
      return [onSheet(EVENT.sheetCalculated, event.sheet, {})];
    case "selection":
      return describeSelection(event.sheet, event.area, session);
    case "activated":
      return [
        onSheet(EVENT.sheetDeactivated, event.previous, {}),
        onSheet(EVENT.sheetActivated, event.sheet, {}),
      ];
    case "sheetAdded":
      return [ofWorkbook(EVENT.sheetAdded, { worksheetId: event.sheet, source: origin(event.source) })];
    case "sheetDeleted":
      return [ofWorkbook(EVENT.sheetDeleted, { worksheetId: event.sheet, source: origin(event.source) })];
    case "tableAdded":
    case "tableDeleted":
      return [
        {
          type: event.kind === "tableAdded" ? EVENT.tableAdded : EVENT.tableDeleted,
          targets: [event.sheet, WORKBOOK_TARGET],
          args: {
            tableId: event.table,
            tableName: event.name,
            worksheetId: event.sheet,
            source: origin(event.source),
          },
        },
      ];
    case "sorted":
      return [
        onSheet(EVENT.rowSorted, event.sheet, {
          address: formatAddress(event.area),
          source: origin(event.source),
        }),
      ];
    case "protection":
      return [onSheet(EVENT.protection, event.sheet, { isProtected: event.on, source: "Local" })];
    // Excel tells of these only in events that came after ExcelApi 1.15.
    case "sheetRenamed":
    case "filtered":
    case "chartChanged":
    case "opened":
      return [];
  }
}

/** Words of Excel.EventSource. */
const origin = (source: Source): string => (source === "coauthor" ? "Remote" : "Local");

const onSheet = (type: number, sheet: string, args: Record<string, unknown>): Notice => ({
  type,
  targets: [sheet, WORKBOOK_TARGET],
  args: { ...args, worksheetId: sheet },
});

const ofWorkbook = (type: number, args: Record<string, unknown>): Notice => ({
  type,
  targets: [WORKBOOK_TARGET],
  args,
});

function describeChange(
  event: Extract<BookEvent, { kind: "changed" }>,
  own: boolean,
  session: Session,
): Notice[] {
  const isListenedTo = [event.sheet, WORKBOOK_TARGET, ...event.tables].some(
    (target) =>
      session.events.listens(EVENT.sheetChanged, target) ||
      session.events.listens(EVENT.tableChanged, target),
  );
  if (!isListenedTo) return [];
  const args = {
    address: formatAddress(event.area),
    changeType: event.change,
    source: origin(event.source),
    worksheetId: event.sheet,
    referenceId: session.ranges.rememberForEvent(event.sheet, event.area),
    ...details(event.area, event.before, event.after),
  };
  const trigger = own ? { triggerSource: "ThisLocalAddin" } : { triggerSource: "Unknown" };
  return [
    {
      type: EVENT.sheetChanged,
      targets: [event.sheet, WORKBOOK_TARGET],
      args: { ...args, ...trigger, shiftDirection: event.shift },
    },
    ...event.tables.map((tableId) => ({
      type: EVENT.tableChanged,
      targets: [tableId, event.sheet, WORKBOOK_TARGET],
      args: { ...args, tableId },
    })),
  ];
}

/** Before and after: only for edits of a single cell. */
function details(area: Area, before: Scalar | undefined, after: Scalar | undefined): Record<string, unknown> {
  const isOneCell = area.top === area.bottom && area.left === area.right;
  if (!isOneCell || (before === undefined && after === undefined)) return {};
  return {
    valueBefore: plain(before ?? null),
    valueAfter: plain(after ?? null),
    valueTypeBefore: typeOfValue(before ?? null),
    valueTypeAfter: typeOfValue(after ?? null),
  };
}

function describeSelection(sheet: string, area: Area, session: Session): Notice[] {
  const address = formatAddress(area);
  const tables = session.editor.findSheet(sheet)?.tables ?? [];
  return [
    onSheet(EVENT.sheetSelection, sheet, { address }),
    { type: EVENT.documentSelectionChanged, targets: [""], args: {} },
    ...tables.map(({ id, area: block }) => {
      const isInside =
        area.top <= block.bottom &&
        area.bottom >= block.top &&
        area.left <= block.right &&
        area.right >= block.left;
      return {
        type: EVENT.tableSelection,
        targets: [id],
        args: { address: isInside ? address : "", tableId: id, worksheetId: sheet, isInsideTable: isInside },
      };
    }),
  ];
}

/** A value as `range.values` gives it. */
export function plain(value: Scalar): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** Words of Excel.RangeValueType; Excel says Double for whole numbers and dates too. */
export function typeOfValue(value: Scalar): string {
  if (value === null) return "Empty";
  switch (typeof value) {
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    case "string":
      return "String";
    default:
      return "Error";
  }
}
