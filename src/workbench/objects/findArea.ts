import type { Area } from "../book/Book";
import { parseAddress } from "../book/address";
import { invalidArgument } from "../protocol/HostError";
import type { RangeState } from "../protocol/LiveRanges";
import type { Session } from "../protocol/Session";
import { RangeClass } from "./Range";
import { areaOf } from "./Blocks";

export interface Place {
  /** Sheet id. */
  sheet: string;
  areas: [Area, ...Area[]];
}

/** Excel cuts addresses at this length without a word. */
const ADDRESS_LENGTH = 8192;

/**
 * Reads an address ("A1", "Sheet1!B2:C3", "A:C", "A1,B2"), a defined name or a table reference. Without a
 * sheet it means `sheet` (an id). Refuses with InvalidArgument what points nowhere.
 */
export function findArea(address: string, sheet: string, session: Session): Place {
  const { editor } = session;
  const text = address.slice(0, ADDRESS_LENGTH);
  const parsed = parseAddress(text);
  const [first, ...rest] = parsed?.areas ?? [];
  if (parsed && first) {
    const owner = parsed.sheet === undefined ? editor.sheet(sheet) : editor.findSheet(parsed.sheet);
    if (owner) return { sheet: owner.id, areas: [first, ...rest] };
    throw invalidArgument(`there is no sheet for the address ${text}`);
  }
  const named = text === "" ? undefined : editor.resolve(`=${text}`, sheet);
  if (named) return { sheet: named.sheet, areas: [named.area] };
  throw invalidArgument(`${text} is no address`);
}

/** An argument that is a Range object or an address. */
export function readRange(value: unknown, sheet: string, session: Session): RangeState {
  if (RangeClass.holds(value)) {
    areaOf(value.state);
    return value.state;
  }
  if (typeof value !== "string") throw invalidArgument("a range or an address is needed");
  const place = findArea(value, sheet, session);
  if (place.areas.length > 1) throw invalidArgument(`${value} is more than one block`);
  return session.ranges.watch(place.sheet, place.areas[0]);
}
