import type { RangeState } from "../protocol/LiveRanges";
import { ObjectClass, link, method } from "../protocol/ObjectClass";
import { conditionalFormatsOf } from "./ConditionalFormatCollection";
import { DataValidationClass } from "./DataValidation";
import { RangeFormatClass } from "./RangeFormat";
import { RangeSortClass } from "./RangeSort";
import { RangeViewClass } from "./RangeView";
import { TableScopedCollectionClass } from "./TableCollection";
import { WorksheetClass } from "./Worksheet";
import { areaOf } from "./Blocks";
import { cellPropertyMethods } from "./cellProperties";
import { rangeContents } from "./rangeContents";
import { rangeEdits } from "./rangeEdits";
import { rangeLook } from "./rangeLook";
import { rangePlace, rangeSteps } from "./rangePlace";
import { rangeSearch } from "./rangeSearch";
import { readOptionalFlag } from "../protocol/readArguments";

/** A block of cells. Its state is where the block lies; it follows insertions and deletions. */
export const RangeClass: ObjectClass<RangeState> = new ObjectClass<RangeState>("Range", () => ({
  blocks: (range) => [range],
  properties: { ...rangePlace, ...rangeContents, ...rangeLook },
  links: {
    Format: link(1, (range) => RangeFormatClass.of([range])),
    Worksheet: link(1, (range) => WorksheetClass.of({ id: range.sheet })),
    DataValidation: link(8, (range) => DataValidationClass.of([range])),
    ConditionalFormats: link(6, (range) => conditionalFormatsOf([range])),
    Sort: link(2, (range) => RangeSortClass.of(range)),
  },
  methods: {
    ...rangeSteps,
    ...rangeEdits,
    ...rangeSearch,
    ...cellPropertyMethods,
    // A check of the client's before big writes; the write itself checks again.
    _ValidateArraySize: method(1, () => undefined),
    GetVisibleView: method(3, (range) => RangeViewClass.of({ range })),
    GetTables: method(9, (range, [fully]) =>
      TableScopedCollectionClass.of({
        sheet: range.sheet,
        areas: [areaOf(range)],
        fullyContained: readOptionalFlag(fully, "fullyContained", false),
      }),
    ),
    Calculate: method(6, () => undefined),
    SetDirty: method(9, () => undefined),
  },
}));
