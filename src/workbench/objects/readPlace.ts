import { invalidArgument } from "../protocol/HostError";
import type { Session } from "../protocol/Session";
import { RangeClass } from "./Range";
import { RangeAreasClass } from "./RangeAreas";
import { areaOf } from "./Blocks";
import { type Place, findArea } from "./findArea";

/** An argument that is a Range, a RangeAreas or an address of one or more blocks. */
export function readPlace(value: unknown, sheet: string, session: Session): Place {
  if (RangeClass.holds(value)) return { sheet: value.state.sheet, areas: [areaOf(value.state)] };
  if (RangeAreasClass.holds(value)) {
    const [first, ...rest] = value.state;
    return { sheet: first.sheet, areas: [areaOf(first), ...rest.map(areaOf)] };
  }
  if (typeof value === "string") return findArea(value, sheet, session);
  throw invalidArgument("a range or an address is needed");
}
