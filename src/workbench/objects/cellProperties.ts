import { HostError, invalidArgument } from "../protocol/HostError";
import type { RangeState } from "../protocol/LiveRanges";
import { type HostObject, type Method, method } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { type Members, readMembers } from "../protocol/readArguments";
import { RangeClass } from "./Range";
import { RangeBorderCollectionClass } from "./RangeBorder";
import { areaOf, columnsOf, isUnbounded, rowsOf } from "./Blocks";
import { mapCells } from "./rangeContents";

/**
 * getCellProperties and its kin: what the loading options name, as plain objects, one for each cell, row or
 * column. Options and properties have the shape of Range itself, except that borders go by side.
 */
export const cellPropertyMethods: Record<string, Method<RangeState>> = {
  GetCellProperties: method(9, (range, [options], session) => {
    const wanted = readMembers(options, "cellPropertiesLoadOptions");
    return mapCells(range, (row, column) => readProperties(cellOf(range, row, column), wanted, session));
  }),
  GetRowProperties: method(9, (range, [options], session) => {
    const wanted = readMembers(options, "rowPropertiesLoadOptions");
    return rowsWithin(range).map((row) => readProperties(row, wanted, session));
  }),
  GetColumnProperties: method(9, (range, [options], session) => {
    const wanted = readMembers(options, "columnPropertiesLoadOptions");
    return columnsWithin(range).map((column) => readProperties(column, wanted, session));
  }),
  SetCellProperties: method(9, (range, [data], session) => {
    const area = areaOf(range);
    const rows = asList(data, rowsOf(area));
    rows.forEach((row, r) =>
      asList(row, columnsOf(area)).forEach((cell, c) => {
        writeProperties(cellOf(range, area.top + r, area.left + c), cell, session);
      }),
    );
  }),
  SetRowProperties: method(9, (range, [data], session) => {
    const rows = rowsWithin(range);
    asList(data, rows.length).forEach((properties, i) => writeProperties(rows[i], properties, session));
  }),
  SetColumnProperties: method(9, (range, [data], session) => {
    const columns = columnsWithin(range);
    asList(data, columns.length).forEach((properties, i) => writeProperties(columns[i], properties, session));
  }),
};

function cellOf(range: RangeState, row: number, column: number): RangeState {
  return { sheet: range.sheet, area: { top: row, left: column, bottom: row, right: column }, gone: false };
}

function rowsWithin(range: RangeState): RangeState[] {
  const area = areaOf(range);
  return Array.from({ length: rowsOf(area) }, (_row, i) => ({
    ...range,
    area: { ...area, top: area.top + i, bottom: area.top + i },
  }));
}

function columnsWithin(range: RangeState): RangeState[] {
  const area = areaOf(range);
  return Array.from({ length: columnsOf(area) }, (_column, i) => ({
    ...range,
    area: { ...area, left: area.left + i, right: area.left + i },
  }));
}

function asList(value: unknown, length: number): unknown[] {
  if (Array.isArray(value) && value.length === length) return value as unknown[];
  throw invalidArgument(`${length} entries are needed`);
}

function readProperties(cell: RangeState, wanted: Members, session: Session): Members {
  return readObject(RangeClass.of(cell), wanted, session);
}

function readObject(object: HostObject, wanted: Members, session: Session): Members {
  const out: Members = {};
  for (const [name, inner] of Object.entries(wanted)) {
    if (inner === false || inner === null || inner === undefined) continue;
    const wire = wireName(object, name);
    const property = wire === undefined ? undefined : object.type.properties.get(wire);
    const next = wire === undefined ? undefined : object.type.links.get(wire);
    if (property?.get) out[name] = property.get(object.state, session);
    else if (next && typeof inner === "object")
      out[name] = readObject(follow(object, next, session), inner as Members, session);
    else if (RangeBorderCollectionClass.holds(object))
      out[name] = readObject(sideOf(object, name, session), inner as Members, session);
    else throw unknownMember(object, name);
  }
  return out;
}

function writeProperties(cell: RangeState | undefined, properties: unknown, session: Session): void {
  if (!cell || properties === null || properties === undefined) return;
  if (isUnbounded(cell.area) && "values" in readMembers(properties, "properties"))
    throw invalidArgument("values");
  writeObject(RangeClass.of(cell), readMembers(properties, "properties"), session);
}

function writeObject(object: HostObject, properties: Members, session: Session): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    const wire = wireName(object, name);
    const property = wire === undefined ? undefined : object.type.properties.get(wire);
    const next = wire === undefined ? undefined : object.type.links.get(wire);
    if (property?.set) property.set(object.state, value, session);
    else if (next) writeObject(follow(object, next, session), readMembers(value, name), session);
    else if (RangeBorderCollectionClass.holds(object))
      writeObject(sideOf(object, name, session), readMembers(value, name), session);
    else throw unknownMember(object, name);
  }
}

const wireName = (object: HostObject, name: string): string | undefined =>
  object.type.names.get(name.toLowerCase());

function follow(
  object: HostObject,
  next: { go(state: unknown, session: Session): HostObject | null },
  session: Session,
): HostObject {
  const target = next.go(object.state, session);
  if (target) return target;
  throw invalidArgument("properties");
}

/** Cell borders go by "top", "left", "horizontal"…: the words of CellBorderCollection. */
function sideOf(borders: HostObject, name: string, session: Session): HostObject {
  const sides = new Map([
    ["top", "EdgeTop"],
    ["bottom", "EdgeBottom"],
    ["left", "EdgeLeft"],
    ["right", "EdgeRight"],
    ["horizontal", "InsideHorizontal"],
    ["vertical", "InsideVertical"],
    ["diagonaldown", "DiagonalDown"],
    ["diagonalup", "DiagonalUp"],
  ]);
  const side = borders.type.spec.contents?.find?.(borders.state, sides.get(name.toLowerCase()), session);
  if (side) return side;
  throw invalidArgument(`borders.${name}`);
}

const unknownMember = (object: HostObject, name: string): HostError =>
  new HostError(
    "ApiNotFound",
    `${object.type.name}.${name} is not available in the workbench as a cell property.`,
  );
