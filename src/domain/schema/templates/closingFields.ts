import { field } from "../field";
import { draftLabel, label } from "../Label";
import type { Field } from "../Template";

/** Every table ends with these two. */
export const closingFields: readonly Field[] = [
  field(
    "remarks",
    { type: "text", long: true },
    label("Remarks", "ផ្សេងៗ"),
    draftLabel(
      "Anything a reader must know. Say here why work was suspended or cancelled.",
      "អ្វីដែលអ្នកអានត្រូវដឹង។ សូមបញ្ជាក់មូលហេតុនៅទីនេះ ប្រសិនបើការងារត្រូវផ្អាក ឬបោះបង់។",
    ),
    { width: 30 },
  ),
  field(
    "updatedOn",
    { type: "day" },
    draftLabel("Updated on", "កែប្រែចុងក្រោយ"),
    draftLabel(
      "The day this row was last brought up to date, for example 27/11/2024. Not after the as-of date.",
      "ថ្ងៃដែលបានកែប្រែជួរនេះចុងក្រោយ ឧទាហរណ៍ 27/11/2024។ មិនត្រូវក្រោយថ្ងៃគិតត្រឹមឡើយ។",
    ),
    { width: 13 },
  ),
];
