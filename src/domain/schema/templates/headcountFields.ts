import { field } from "../field";
import { draftLabel, label } from "../Label";
import type { Field } from "../Template";
import { difference, share } from "./rowFormulas";

/** What follows from a headcount, given the ids of its total and of the women in it: the men, and the women's share. */
export const headcountFields = (total: string, women: string, men: string): readonly Field[] => [
  field(
    men,
    { type: "computed", formula: difference(total, women), shownAs: "integer" },
    label("Men", "បុរស"),
    draftLabel("Computed: total less women.", "គណនាដោយស្វ័យប្រវត្តិ៖ សរុបដកស្ត្រី។"),
    { width: 9 },
  ),
  field(
    "womenPct",
    { type: "computed", formula: share(women, total), shownAs: "percent" },
    label("Women %", "% ស្ត្រី"),
    draftLabel(
      "Computed: share of women among those who took part.",
      "គណនាដោយស្វ័យប្រវត្តិ៖ ភាគរយស្ត្រីក្នុងចំណោមអ្នកចូលរួម។",
    ),
    { width: 10 },
  ),
];

/** Whether the headcount is exact. */
export const isApprox: Field = field(
  "isApprox",
  { type: "choice", list: "yesNo" },
  label("Approximate", "ប្រមាណ"),
  draftLabel(
    "Choose Yes when the counts are about right but not exact.",
    "ជ្រើសរើស «មាន» នៅពេលចំនួនជាការប៉ាន់ប្រមាណ។",
  ),
  { width: 14 },
);
