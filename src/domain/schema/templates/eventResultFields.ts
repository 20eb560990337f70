import { field } from "../field";
import { draftLabel, label } from "../Label";
import type { Field } from "../Template";
import { costFields } from "./costFields";
import { headcountFields, isApprox } from "./headcountFields";

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
  ...headcountFields("actualTotal", "actualWomen", "actualMen"),
  isApprox,
  ...costFields,
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
