import { field } from "../field";
import { draftLabel, label } from "../Label";
import type { Field } from "../Template";

const begun = { status: ["inProgress", "completed", "suspended", "cancelled"] };
const waiting = { status: ["notStarted"] };

/** The first half of the trainings table: what the course is, when and where, and how many are invited. */
export const trainingCourseFields: readonly Field[] = [
  field(
    "trainingCode",
    { type: "code", pattern: "T-\\d{4}-\\d{2}", example: "T-2025-01" },
    label("Code", "លេខកូដ"),
    draftLabel(
      "Unique code: T, the year, a number. Example: T-2025-01.",
      "លេខកូដមិនជាន់គ្នា៖ អក្សរ T ឆ្នាំ និងលេខរៀង។ ឧទាហរណ៍៖ T-2025-01",
    ),
    { required: "always", width: 13, alsoKnownAs: ["Training code"] },
  ),
  field(
    "titleKm",
    { type: "text", script: "km", long: true },
    label("Course (Khmer)", "ឈ្មោះវគ្គ (ខ្មែរ)"),
    draftLabel(
      "Name of the course in Khmer. One of the two languages is needed.",
      "ឈ្មោះវគ្គជាភាសាខ្មែរ។ ត្រូវការយ៉ាងតិចមួយភាសា។",
    ),
    { required: { blank: ["titleEn"] }, width: 36 },
  ),
  field(
    "titleEn",
    { type: "text", script: "en", long: true },
    label("Course (English)", "ឈ្មោះវគ្គ (អង់គ្លេស)"),
    draftLabel("Name of the course in English.", "ឈ្មោះវគ្គជាភាសាអង់គ្លេស។"),
    { width: 36 },
  ),
  field(
    "topic",
    { type: "choice", list: "trainingTopic" },
    label("Topic", "ប្រធានបទ"),
    draftLabel(
      "The main topic. Choose Other if none fits.",
      "ប្រធានបទសំខាន់។ ជ្រើសរើស «ផ្សេងៗ» បើគ្មានប្រធានបទសមស្រប។",
    ),
    { required: "always", width: 22 },
  ),
  field(
    "courseLevel",
    { type: "choice", list: "courseLevel" },
    label("Course level", "កម្រិតវគ្គ"),
    draftLabel("How advanced the course is.", "កម្រិតនៃវគ្គ។"),
    { width: 16, alsoKnownAs: ["Level", "កម្រិត"] },
  ),
  field(
    "directionCode",
    { type: "choice", list: "direction" },
    draftLabel("Direction 2025", "ទិសដៅឆ្នាំ២០២៥"),
    draftLabel("The direction that this course serves; usually D5.", "ទិសដៅដែលវគ្គនេះអនុវត្ត ជាធម្មតា D5។"),
    { width: 20 },
  ),
  field(
    "planCode",
    { type: "link", template: "plan" },
    draftLabel("Plan code", "លេខកូដផែនការ"),
    draftLabel(
      "Code of the plan's activity that this course belongs to. Example: SO1.ST4.OP1.A01.",
      "លេខកូដសកម្មភាពក្នុងផែនការដែលវគ្គនេះពាក់ព័ន្ធ។ ឧទាហរណ៍៖ SO1.ST4.OP1.A01",
    ),
    { width: 18 },
  ),
  field(
    "startDate",
    { type: "day" },
    label("Start", "ថ្ងៃចាប់ផ្តើម"),
    draftLabel("First day of the course, for example 15/05/2025.", "ថ្ងៃដំបូងនៃវគ្គ ឧទាហរណ៍ 15/05/2025។"),
    { required: { where: begun }, width: 13, alsoKnownAs: ["Start date"] },
  ),
  field(
    "endDate",
    { type: "day" },
    label("End", "ថ្ងៃបញ្ចប់"),
    draftLabel("Last day of the course. Not before the start.", "ថ្ងៃចុងក្រោយនៃវគ្គ។ មិនត្រូវមុនថ្ងៃចាប់ផ្តើមឡើយ។"),
    { required: { where: begun }, width: 13, alsoKnownAs: ["End date"] },
  ),
  field(
    "days",
    {
      type: "computed",
      formula:
        '=IF(AND(ISNUMBER({startDate}),ISNUMBER({endDate})),IF({endDate}>={startDate},{endDate}-{startDate}+1,""),"")',
      shownAs: "integer",
    },
    label("Days", "ចំនួនថ្ងៃ"),
    draftLabel(
      "Computed: days from start to end, both counted.",
      "គណនាដោយស្វ័យប្រវត្តិ៖ ចំនួនថ្ងៃពីថ្ងៃចាប់ផ្តើមដល់ថ្ងៃបញ្ចប់ (រាប់ទាំងពីរ)។",
    ),
    { width: 9 },
  ),
  field(
    "mode",
    { type: "choice", list: "mode" },
    label("Mode", "ទម្រង់"),
    draftLabel("In person, online or mixed.", "ផ្ទាល់ អនឡាញ ឬចម្រុះ។"),
    { width: 12 },
  ),
  field(
    "venue",
    { type: "text" },
    label("Venue", "ទីកន្លែង"),
    draftLabel("Where the course takes place.", "ទីកន្លែងបណ្តុះបណ្តាល។"),
    { width: 22 },
  ),
  field(
    "provider",
    { type: "text" },
    label("Provider", "អ្នកផ្តល់វគ្គ"),
    draftLabel(
      "The institution that gives the course. No personal names.",
      "ស្ថាប័នដែលផ្តល់វគ្គ។ មិនត្រូវសរសេរឈ្មោះបុគ្គលទេ។",
    ),
    { width: 22 },
  ),
  field(
    "plannedTotal",
    { type: "integer", min: 0 },
    label("Planned total", "គ្រោង សរុប"),
    draftLabel("How many participants are planned, women and men together.", "ចំនួនអ្នកចូលរួមគ្រោង ស្ត្រីនិងបុរសសរុប។"),
    { required: { where: begun }, advised: { where: waiting }, width: 11 },
  ),
  field(
    "plannedWomen",
    { type: "integer", min: 0 },
    label("Planned women", "គ្រោង ស្ត្រី"),
    draftLabel("How many of the planned participants are women.", "ក្នុងចំណោមអ្នកចូលរួមគ្រោង មានស្ត្រីប៉ុន្មាននាក់។"),
    { width: 11 },
  ),
];
