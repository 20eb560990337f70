import type { Area } from "../../book/Book";
import { parseAddress } from "../../book/address";

/** The areas of a file's list, which spaces part; [] where one of them is no address. */
export const areasOf = (list: string | undefined): Area[] =>
  list === undefined || list.trim() === ""
    ? []
    : (parseAddress(list.trim().replace(/\s+/g, ","))?.areas ?? []);

/** The one area of a reference; undefined where it is none. */
export const areaOf = (reference: string | undefined): Area | undefined => areasOf(reference)[0];
