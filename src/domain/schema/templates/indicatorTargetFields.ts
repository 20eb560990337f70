import { field } from "../field";
import { draftLabel, label } from "../Label";
import type { Field } from "../Template";

/** The years that have a target of their own, with their Khmer digits. */
const YEARS = [
  [2024, "២០២៤"],
  [2025, "២០២៥"],
  [2026, "២០២៦"],
  [2027, "២០២៧"],
  [2028, "២០២៨"],
] as const;

export const FIRST_TARGET_YEAR = 2024;
export const LAST_TARGET_YEAR = 2028;

/** The fields of the yearly targets, first year first. */
export const TARGET_FIELDS: readonly string[] = YEARS.map(([year]) => `target${year}`);

/** Where an indicator starts, and where it should be at the end of each year of the plan. */
export const indicatorTargetFields: readonly Field[] = [
  field(
    "baselineValue",
    { type: "number" },
    label("Baseline", "ទិន្នន័យគោល"),
    draftLabel(
      "The value before the plan. Leave blank while nobody knows it: blank is not 0.",
      "តម្លៃមុនពេលអនុវត្តផែនការ។ ទុកទទេបើមិនទាន់ដឹង ព្រោះទទេមិនមែនជា 0 ទេ។",
    ),
    { width: 12, alsoKnownAs: ["Baseline value"] },
  ),
  field(
    "baselineYear",
    { type: "integer", min: 1990, max: 2100 },
    label("Baseline year", "ឆ្នាំគោល"),
    draftLabel(
      "The year of the baseline, 2024 or before. Give the reason under Remarks if it is later.",
      "ឆ្នាំនៃទិន្នន័យគោល គឺ 2024 ឬមុននេះ។ បើក្រោយនេះ សូមបញ្ជាក់មូលហេតុក្នុងជួរឈរផ្សេងៗ។",
    ),
    { advised: { filled: ["baselineValue"] }, width: 11 },
  ),
  ...YEARS.map(([year, khmer]) =>
    field(
      `target${year}`,
      { type: "number" },
      label(`Target ${year}`, `ចំណុចដៅ ${khmer}`),
      draftLabel(
        `The value to be reached by the end of ${year}. Type shares with the percent sign, for example 45%.`,
        `តម្លៃដែលត្រូវសម្រេចត្រឹមចុងឆ្នាំ ${khmer}។ ភាគរយត្រូវវាយជាមួយសញ្ញាភាគរយ ឧទាហរណ៍ 45%។`,
      ),
      { width: 11 },
    ),
  ),
];
