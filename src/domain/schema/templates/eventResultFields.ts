import { field } from "../field";
import { draftLabel, label } from "../Label";
import type { Field } from "../Template";
import { difference, share } from "./rowFormulas";

/** The second half of the events table: who came, what it cost, where it stands and what was learned. */
export const eventResultFields: readonly Field[] = [
  field(
    "actualTotal",
    { type: "integer", min: 0 },
    label("Actual total", "ជាក់ស្តែង សរុប"),
    draftLabel(
      "How many took part, women and men together. Needed when completed.",
      "ចំនួនអ្នកបានចូលរួម ស្ត្រីនិងបុរសសរុប។ ត្រូវបំពេញនៅពេលបានបញ្ចប់។",
    ),
    { required: { where: { status: ["completed"] } }, width: 11 },
  ),
  field(
    "actualWomen",
    { type: "integer", min: 0 },
    label("Actual women", "ជាក់ស្តែង ស្ត្រី"),
    draftLabel(
      "How many of them were women. Leave blank if it was not counted: blank is not 0.",
      "ក្នុងនោះមានស្ត្រីប៉ុន្មាននាក់។ ទុកទទេបើមិនបានរាប់ ព្រោះទទេមិនមែនជា 0 ទេ។",
    ),
    { advised: { where: { status: ["completed"] } }, width: 11 },
  ),
  field(
    "actualMen",
    { type: "computed", formula: difference("actualTotal", "actualWomen"), shownAs: "integer" },
    label("Men", "បុរស"),
    draftLabel("Computed: total less women.", "គណនាដោយស្វ័យប្រវត្តិ៖ សរុបដកស្ត្រី។"),
    { width: 9 },
  ),
  field(
    "womenPct",
    { type: "computed", formula: share("actualWomen", "actualTotal"), shownAs: "percent" },
    label("Women %", "% ស្ត្រី"),
    draftLabel(
      "Computed: share of women among those who took part.",
      "គណនាដោយស្វ័យប្រវត្តិ៖ ភាគរយស្ត្រីក្នុងចំណោមអ្នកចូលរួម។",
    ),
    { width: 10 },
  ),
  field(
    "isApprox",
    { type: "choice", list: "yesNo" },
    label("Approximate", "ប្រមាណ"),
    draftLabel(
      "Choose Yes when the counts are about right but not exact.",
      "ជ្រើសរើស «មាន» នៅពេលចំនួនជាការប៉ាន់ប្រមាណ។",
    ),
    { width: 14 },
  ),
  field(
    "budget",
    { type: "money" },
    label("Budget", "ថវិកា"),
    draftLabel(
      "Planned amount as a number, in the currency of the Settings sheet.",
      "ចំនួនទឹកប្រាក់គ្រោងជាលេខ តាមរូបិយប័ណ្ណក្នុងសន្លឹកការកំណត់។",
    ),
    { width: 16, alsoKnownAs: ["Planned budget", "ថវិកាគ្រោង"] },
  ),
  field(
    "spent",
    { type: "money" },
    label("Spent", "ចំណាយ"),
    draftLabel("Amount spent so far, as a number.", "ចំនួនទឹកប្រាក់ដែលបានចំណាយមកទល់ពេលនេះ ជាលេខ។"),
    { width: 16, alsoKnownAs: ["Spent to date", "ចំណាយជាក់ស្តែង"] },
  ),
  field(
    "fund",
    { type: "choice", list: "fund" },
    label("Source of funds", "ប្រភពថវិកា"),
    draftLabel("Who pays. Needed when there is a budget.", "ប្រភពនៃថវិកា។ ត្រូវបំពេញនៅពេលមានថវិកា។"),
    { required: { filled: ["budget"] }, width: 18 },
  ),
  field(
    "status",
    { type: "choice", list: "status" },
    label("Status", "ស្ថានភាព"),
    draftLabel("Where the preparation stands.", "ស្ថានភាពនៃការរៀបចំ។"),
    { required: "always", width: 16 },
  ),
  field(
    "lessons",
    { type: "text", long: true },
    draftLabel("Lessons", "មេរៀនបទពិសោធន៍"),
    draftLabel(
      "What went well and what to do differently next year.",
      "អ្វីដែលដំណើរការល្អ និងអ្វីដែលត្រូវកែលម្អនៅឆ្នាំក្រោយ។",
    ),
    { width: 34 },
  ),
];
