import type { RangeState } from "../protocol/LiveRanges";
import type { Session } from "../protocol/Session";
import { type Property, readOnly, readWrite } from "../protocol/ObjectClass";
import { readFlag, readMembers, readOptionalText } from "../protocol/readArguments";
import { overlaps } from "../book/core/areas";
import { areaOf, clipToUsed, columnsOf, rowsOf, sheetOf, uniformOver } from "./Blocks";

/** Visibility, position in points, hyperlink: members of Range that are neither contents nor format. */
export const rangeLook: Record<string, Property<RangeState>> = {
  Hidden: readOnly(2, (range, session) => {
    const [rows, columns] = [rowsHidden(range, session), columnsHidden(range, session)];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }),
  RowHidden: readWrite(2, rowsHidden, (range, value, session) => {
    const { top, bottom } = areaOf(range);
    session.editor.setRows(range.sheet, top, bottom, { hidden: readFlag(value, "rowHidden") });
  }),
  ColumnHidden: readWrite(2, columnsHidden, (range, value, session) => {
    const { left, right } = areaOf(range);
    session.editor.setColumns(range.sheet, left, right, { hidden: readFlag(value, "columnHidden") });
  }),
  Hyperlink: readWrite(7, readLink, (range, value, session) => {
    session.editor.setHyperlink(range.sheet, areaOf(range), value === null ? null : linkFrom(value));
  }),
  HasSpill: readOnly(12, (range, session) => {
    const { columns } = sheetOf(range, session);
    const area = clipToUsed(range, session);
    for (let c = area.left; c <= area.right; c++) {
      for (let r = area.top; r <= area.bottom; r++) {
        const cell = columns[c]?.[r];
        if (cell?.spill || cell?.spilledFrom) return true;
      }
    }
    return false;
  }),
  Top: readOnly(10, (range, session) => heightOf(range.sheet, 0, areaOf(range).top, session)),
  Left: readOnly(10, (range, session) => widthOf(range.sheet, 0, areaOf(range).left, session)),
  Height: readOnly(10, (range, session) => {
    const area = areaOf(range);
    return heightOf(range.sheet, area.top, area.top + rowsOf(area), session);
  }),
  Width: readOnly(10, (range, session) => {
    const area = areaOf(range);
    return widthOf(range.sheet, area.left, area.left + columnsOf(area), session);
  }),
};

function rowsHidden(range: RangeState, session: Session): boolean | null {
  const { top, bottom } = clipToUsed(range, session);
  const used = sheetOf(range, session);
  if (used.filteredRows.size === 0 && Object.keys(used.rowLines).length === 0) return false;
  return uniformOver(top, bottom, (row) => session.editor.isRowHidden(range.sheet, row));
}

function columnsHidden(range: RangeState, session: Session): boolean | null {
  const { left, right } = areaOf(range);
  const lines = sheetOf(range, session).columnLines;
  return uniformOver(left, right, (column) => lines[column]?.hidden === true);
}

/** Points from row `first` up to, not including, row `end`. */
export function heightOf(sheet: string, first: number, end: number, session: Session): number {
  const { rowLines, defaultRowHeight, filteredRows } = session.editor.sheet(sheet);
  let height = (end - first) * defaultRowHeight;
  const special = new Set([...Object.keys(rowLines).map(Number), ...filteredRows]);
  for (const row of special) {
    if (row < first || row >= end) continue;
    height -= defaultRowHeight;
    if (!session.editor.isRowHidden(sheet, row)) height += session.editor.rowHeight(sheet, row);
  }
  return height;
}

export function widthOf(sheet: string, first: number, end: number, session: Session): number {
  const { columnLines } = session.editor.sheet(sheet);
  let width = 0;
  for (let column = first; column < end; column++) {
    if (columnLines[column]?.hidden !== true) width += session.editor.columnWidth(sheet, column);
  }
  return width;
}

function readLink(range: RangeState, session: Session): Record<string, string> | null {
  const area = areaOf(range);
  const found = sheetOf(range, session).hyperlinks.find((entry) => overlaps(entry.area, area));
  if (!found) return null;
  return {
    ...(found.address === undefined ? {} : { address: found.address }),
    ...(found.documentReference === undefined ? {} : { documentReference: found.documentReference }),
    screenTip: found.screenTip ?? "",
    textToDisplay: session.editor.text(range.sheet, area.top, area.left),
  };
}

function linkFrom(value: unknown): Parameters<Session["editor"]["setHyperlink"]>[2] {
  const members = readMembers(value, "hyperlink");
  const text = (name: string): Record<string, string> => {
    const given = readOptionalText(members[name], name);
    return given === undefined ? {} : { [name]: given };
  };
  return { ...text("address"), ...text("documentReference"), ...text("screenTip"), ...text("textToDisplay") };
}
