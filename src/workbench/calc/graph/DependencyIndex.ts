import type { Area } from "../../book/Book";
import { widthOf, type SheetArea } from "../value/Value";

/** Areas wider than this are kept for the sheet as a whole, not for each of their columns. */
const WIDE = 64;

interface Interval<T> {
  top: number;
  bottom: number;
  readers: Set<T>;
}

interface WideArea<T> {
  area: Area;
  readers: Set<T>;
}

interface ColumnReaders<T> {
  /** Readers of single cells by row. */
  cells: Map<number, T[]>;
  /** Readers of longer runs; those that read the same run share it. */
  intervals: Map<string, Interval<T>>;
}

interface SheetReaders<T> {
  columns: Map<number, ColumnReaders<T>>;
  wide: Map<string, WideArea<T>>;
}

/**
 * Who reads which cells. A range is one entry for each of its columns, however long it is, and three hundred formulas over
 * the same column share that entry.
 */
export class DependencyIndex<T> {
  private sheets = new Map<string, SheetReaders<T>>();

  add(area: SheetArea, reader: T): void {
    const sheet = this.sheet(area.sheet);
    if (widthOf(area) > WIDE) {
      const key = `${area.top}:${area.left}:${area.bottom}:${area.right}`;
      const known = sheet.wide.get(key);
      if (known) known.readers.add(reader);
      else sheet.wide.set(key, { area, readers: new Set([reader]) });
      return;
    }
    for (let c = area.left; c <= area.right; c++) {
      let column = sheet.columns.get(c);
      if (column === undefined) {
        column = { cells: new Map(), intervals: new Map() };
        sheet.columns.set(c, column);
      }
      if (area.top === area.bottom) {
        const readers = column.cells.get(area.top);
        if (readers === undefined) column.cells.set(area.top, [reader]);
        else if (!readers.includes(reader)) readers.push(reader);
        continue;
      }
      const key = `${area.top}:${area.bottom}`;
      const interval = column.intervals.get(key);
      if (interval) interval.readers.add(reader);
      else column.intervals.set(key, { top: area.top, bottom: area.bottom, readers: new Set([reader]) });
    }
  }

  remove(area: SheetArea, reader: T): void {
    const sheet = this.sheet(area.sheet);
    if (widthOf(area) > WIDE) {
      const key = `${area.top}:${area.left}:${area.bottom}:${area.right}`;
      const wide = sheet.wide.get(key);
      wide?.readers.delete(reader);
      if (wide?.readers.size === 0) sheet.wide.delete(key);
      return;
    }
    for (let c = area.left; c <= area.right; c++) {
      const column = sheet.columns.get(c);
      if (column === undefined) continue;
      if (area.top === area.bottom) {
        const readers = column.cells.get(area.top);
        const place = readers?.indexOf(reader) ?? -1;
        if (readers && place >= 0) readers.splice(place, 1);
        if (readers?.length === 0) column.cells.delete(area.top);
        continue;
      }
      const key = `${area.top}:${area.bottom}`;
      const interval = column.intervals.get(key);
      interval?.readers.delete(reader);
      if (interval?.readers.size === 0) column.intervals.delete(key);
    }
  }

  /** Visits whoever reads a cell of the area, some more than once. */
  visit(sheetId: string, area: Area, reader: (reader: T) => void): void {
    const sheet = this.sheets.get(sheetId);
    if (sheet === undefined) return;
    for (const wide of sheet.wide.values()) {
      const other = wide.area;
      const apart =
        other.top > area.bottom ||
        other.bottom < area.top ||
        other.left > area.right ||
        other.right < area.left;
      if (!apart) wide.readers.forEach(reader);
    }
    if (widthOf(area) > sheet.columns.size) {
      for (const [c, column] of sheet.columns)
        if (c >= area.left && c <= area.right) visitColumn(column, area, reader);
    } else {
      for (let c = area.left; c <= area.right; c++) {
        const column = sheet.columns.get(c);
        if (column) visitColumn(column, area, reader);
      }
    }
  }

  private sheet(id: string): SheetReaders<T> {
    let sheet = this.sheets.get(id);
    if (sheet === undefined) {
      sheet = { columns: new Map(), wide: new Map() };
      this.sheets.set(id, sheet);
    }
    return sheet;
  }
}

function visitColumn<T>(column: ColumnReaders<T>, area: Area, reader: (reader: T) => void): void {
  for (const interval of column.intervals.values()) {
    if (interval.top <= area.bottom && interval.bottom >= area.top) interval.readers.forEach(reader);
  }
  if (area.bottom - area.top >= column.cells.size) {
    for (const [row, readers] of column.cells)
      if (row >= area.top && row <= area.bottom) readers.forEach(reader);
  } else {
    for (let row = area.top; row <= area.bottom; row++) column.cells.get(row)?.forEach(reader);
  }
}
