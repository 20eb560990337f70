import { HostError, invalidArgument } from "../protocol/HostError";
import type { RangeState } from "../protocol/LiveRanges";
import { ObjectClass, method } from "../protocol/ObjectClass";
import { readMembers, readOptionalFlag, readWhole, readWord } from "../protocol/readArguments";
import { areaOf } from "./Blocks";

export interface SortField {
  key: number;
  ascending: boolean;
}

/** Excel.SortField[]: sorting by value only. */
export function readSortFields(value: unknown): SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument("fields");
  return value.map((item: unknown) => {
    const field = readMembers(item, "fields");
    const on = field.sortOn ?? "Value";
    if (String(on).toLowerCase() !== "value") {
      throw new HostError("NotImplemented", "Sorting by colour or icon is not available in the workbench.");
    }
    return {
      key: readWhole(field.key, "key"),
      ascending: readOptionalFlag(field.ascending, "ascending", true),
    };
  });
}

export const RangeSortClass = new ObjectClass<RangeState>("RangeSort", {
  methods: {
    Apply: method(2, (range, [fields, matchCase, hasHeaders, orientation], session) => {
      if (readWord(orientation ?? "Rows", ["Rows", "Columns"], "orientation") === "Columns") {
        throw new HostError("NotImplemented", "Sorting columns is not available in the workbench.");
      }
      session.editor.sort(range.sheet, areaOf(range), readSortFields(fields), {
        matchCase: readOptionalFlag(matchCase, "matchCase", false),
        hasHeaders: readOptionalFlag(hasHeaders, "hasHeaders", false),
      });
    }),
  },
});
