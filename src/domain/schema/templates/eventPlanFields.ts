import { field } from "../field";
import { draftLabel, label } from "../Label";
import type { Field } from "../Template";

const waiting = { status: ["notStarted", "inProgress"] };
const held = { status: ["completed"] };
/** The year at the end of the code: IWD-2025. */
const year = "VALUE(RIGHT({eventCode},4))";

/** The first half of the events table: which celebration, when, on what theme, who presides, how many are invited. */
export const eventPlanFields: readonly Field[] = [
  field(
    "eventCode",
    { type: "code", pattern: "IWD-\\d{4}", example: "IWD-2025" },
    label("Code", "លេខកូដ"),
    draftLabel(
      "Unique code: IWD, a hyphen, the year. Example: IWD-2025.",
      "លេខកូដមិនជាន់គ្នា៖ អក្សរ IWD សញ្ញា - និងឆ្នាំ។ ឧទាហរណ៍៖ IWD-2025",
    ),
    { required: "always", width: 12, alsoKnownAs: ["Event code"] },
  ),
  field(
    "anniversaryNo",
    {
      type: "computed",
      // The 114th was that of 2025. IFERROR: a code without a year has no number.
      formula: `=IFERROR(IF(AND(${year}>1911,${year}<2200),${year}-1911,""),"")`,
      shownAs: "integer",
    },
    draftLabel("Anniversary no.", "ខួបលើកទី"),
    draftLabel(
      "Computed: the year of the code less 1911; 2025 is the 114th.",
      "គណនាដោយស្វ័យប្រវត្តិ៖ ឆ្នាំក្នុងលេខកូដដក 1911។ ឆ្នាំ 2025 គឺខួបលើកទី 114។",
    ),
    { width: 12 },
  ),
  field(
    "dayObserved",
    {
      type: "computed",
      formula: '=IF(ISNUMBER({anniversaryNo}),DATE({anniversaryNo}+1911,3,8),"")',
      shownAs: "day",
    },
    draftLabel("Day observed", "ថ្ងៃទិវា"),
    draftLabel("Computed: 8 March of that year.", "គណនាដោយស្វ័យប្រវត្តិ៖ ថ្ងៃទី ៨ មីនា នៃឆ្នាំនោះ។"),
    { width: 13 },
  ),
  field(
    "celebrationDate",
    { type: "day" },
    draftLabel("Celebrated on", "ថ្ងៃប្រារព្ធពិធី"),
    draftLabel(
      "The day of the ceremony, for example 06/03/2025. It need not be 8 March, which is a public holiday.",
      "ថ្ងៃប្រារព្ធពិធី ឧទាហរណ៍ 06/03/2025។ មិនចាំបាច់ជាថ្ងៃ ៨ មីនា ដែលជាថ្ងៃឈប់សម្រាកទេ។",
    ),
    { required: { where: held }, advised: { where: waiting }, width: 13, alsoKnownAs: ["Celebration date"] },
  ),
  field(
    "themeKm",
    { type: "text", script: "km", long: true },
    label("Theme (Khmer)", "ប្រធានបទ (ខ្មែរ)"),
    draftLabel("The theme of the year, in Khmer.", "ប្រធានបទប្រចាំឆ្នាំ ជាភាសាខ្មែរ។"),
    { width: 36 },
  ),
  field(
    "themeEn",
    { type: "text", script: "en", long: true },
    label("Theme (English)", "ប្រធានបទ (អង់គ្លេស)"),
    draftLabel("The theme of the year, in English.", "ប្រធានបទប្រចាំឆ្នាំ ជាភាសាអង់គ្លេស។"),
    { width: 34 },
  ),
  field(
    "presidedByRole",
    { type: "text" },
    label("Presided by (role)", "អធិបតី"),
    draftLabel(
      "The role of the person who presides, such as Minister. No personal names.",
      "តួនាទីរបស់អធិបតី ដូចជារដ្ឋមន្ត្រី។ មិនសរសេរឈ្មោះបុគ្គលទេ។",
    ),
    { width: 26 },
  ),
  field(
    "venue",
    { type: "text" },
    label("Venue", "ទីកន្លែង"),
    draftLabel("Where the ceremony takes place.", "ទីកន្លែងប្រារព្ធពិធី។"),
    { width: 22 },
  ),
  field(
    "plannedTotal",
    { type: "integer", min: 0 },
    label("Planned total", "គ្រោង សរុប"),
    draftLabel("How many are invited, women and men together.", "ចំនួនអ្នកអញ្ជើញ ស្ត្រីនិងបុរសសរុប។"),
    { width: 11 },
  ),
  field(
    "plannedWomen",
    { type: "integer", min: 0 },
    label("Planned women", "គ្រោង ស្ត្រី"),
    draftLabel("How many of them are women.", "ក្នុងនោះមានស្ត្រីប៉ុន្មាននាក់។"),
    { width: 11 },
  ),
];
