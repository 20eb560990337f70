import { defineTemplate } from "../defineTemplate";
import { field } from "../field";
import { draftLabel, label } from "../Label";
import { closingFields } from "./closingFields";
import { directionsSeed } from "./seeds/directionsSeed";

/** The last day of the due date's day, month or year. */
const due =
  "IF({duePrecision}={duePrecision.month},EOMONTH({dueDate},0)," +
  "IF({duePrecision}={duePrecision.year},DATE(YEAR({dueDate}),12,31),{dueDate}))";

/** Share of the time from the day the direction was given to its due day, 0..1. */
const expected =
  "MAX(0,MIN(1,({Settings.asOfDate}-{givenOn})/MAX(1,{Settings.asOfDate}+{daysLeft}-{givenOn})))";
const gap = `ROUND(${expected}-{progressPct},6)`;

/** The five directions given by the leadership on 27/11/2024. */
export const directions = defineTemplate({
  id: "directions",
  version: 1,
  label: draftLabel("Five directions 2025", "ទិសដៅទាំង៥ ឆ្នាំ២០២៥"),
  sheetName: label("Directions", "ទិសដៅ"),
  purpose: draftLabel(
    "The five directions given by the Head of the Gender Working Group on 27/11/2024, and how far each one is.",
    "ទិសដៅទាំង៥ ដែលប្រធានក្រុមការងារយេនឌ័របានដាក់នៅថ្ងៃទី 27/11/2024 និងវឌ្ឍនភាពនៃទិសដៅនីមួយៗ។",
  ),
  keyField: "directionCode",
  fields: [
    field(
      "directionCode",
      { type: "code", pattern: "D[1-5]", example: "D1" },
      label("Code", "លេខកូដ"),
      draftLabel("D1 to D5, each once.", "ពី D1 ដល់ D5 ហើយនីមួយៗមានតែម្តង។"),
      { required: "always", width: 10, alsoKnownAs: ["Direction code"] },
    ),
    field(
      "titleKm",
      { type: "text", script: "km", long: true },
      label("Direction (Khmer)", "ទិសដៅ (ខ្មែរ)"),
      draftLabel(
        "The direction in Khmer, as it was given. One of the two languages is needed.",
        "ខ្លឹមសារទិសដៅជាភាសាខ្មែរ ដូចដែលបានដាក់។ ត្រូវការយ៉ាងតិចមួយភាសា។",
      ),
      { required: { blank: ["titleEn"] }, width: 44 },
    ),
    field(
      "titleEn",
      { type: "text", script: "en", long: true },
      label("Direction (English)", "ទិសដៅ (អង់គ្លេស)"),
      draftLabel("The direction in English.", "ខ្លឹមសារទិសដៅជាភាសាអង់គ្លេស។"),
      { width: 36 },
    ),
    field(
      "givenOn",
      { type: "day" },
      draftLabel("Given on", "ថ្ងៃដាក់ទិសដៅ"),
      draftLabel(
        "The day the direction was given, for example 27/11/2024.",
        "ថ្ងៃដែលបានដាក់ទិសដៅ ឧទាហរណ៍ 27/11/2024។",
      ),
      { required: "always", width: 13 },
    ),
    field(
      "sourceMeeting",
      { type: "link", template: "meetings" },
      draftLabel("Source meeting", "កិច្ចប្រជុំប្រភព"),
      draftLabel(
        "Code of the meeting where it was given: M, the year, a number. Example: M-2024-01.",
        "លេខកូដកិច្ចប្រជុំដែលបានដាក់ទិសដៅ៖ អក្សរ M ឆ្នាំ និងលេខរៀង។ ឧទាហរណ៍៖ M-2024-01",
      ),
      { required: "always", width: 14 },
    ),
    field(
      "leadUnit",
      { type: "unit" },
      draftLabel("Lead unit", "អង្គភាពទទួលខុសត្រូវ"),
      draftLabel("The one unit that answers for this direction.", "អង្គភាពតែមួយដែលទទួលខុសត្រូវលើទិសដៅនេះ។"),
      { required: "always", width: 26 },
    ),
    field(
      "dueDate",
      { type: "day" },
      label("Due", "កាលបរិច្ឆេទកំណត់"),
      draftLabel(
        "The due day. If only a month was said, write its last day and choose Month beside it. Leave blank if no date was set.",
        "ថ្ងៃកំណត់។ បើកំណត់តែខែ សូមសរសេរថ្ងៃចុងខែ ហើយជ្រើសរើស «ខែ» នៅជាប់។ ទុកទទេបើមិនមានកាលកំណត់។",
      ),
      {
        required: { where: { duePrecision: ["day", "month", "year"] } },
        width: 13,
        alsoKnownAs: ["Due date"],
      },
    ),
    field(
      "duePrecision",
      { type: "choice", list: "duePrecision" },
      draftLabel("Due precision", "កម្រិតច្បាស់នៃកាលបរិច្ឆេទ"),
      draftLabel(
        "How exactly the due date was said: day, month or year. Choose No date when none was set.",
        "កាលកំណត់ត្រូវបានបញ្ជាក់ដល់កម្រិតណា៖ ថ្ងៃ ខែ ឬឆ្នាំ។ ជ្រើសរើស «មិនមានកាលបរិច្ឆេទ» បើមិនបានកំណត់។",
      ),
      { required: "always", width: 15 },
    ),
    field(
      "status",
      { type: "choice", list: "status" },
      label("Status", "ស្ថានភាព"),
      draftLabel("Choose where the work stands.", "ជ្រើសរើសស្ថានភាពការងារ។"),
      { required: "always", width: 16 },
    ),
    field(
      "progressPct",
      { type: "percent" },
      label("Progress %", "វឌ្ឍនភាព (%)"),
      draftLabel("How much of the work is done, from 0 % to 100 %.", "ភាគរយនៃការងារដែលបានធ្វើ ពី 0% ដល់ 100%។"),
      { required: "always", width: 12, alsoKnownAs: ["Progress"] },
    ),
    field(
      "latestNoteKm",
      { type: "text", script: "km", long: true },
      label("Latest progress (Khmer)", "វឌ្ឍនភាពចុងក្រោយ (ខ្មែរ)"),
      draftLabel(
        "What was achieved last, in Khmer, in one or two sentences.",
        "លទ្ធផលចុងក្រោយជាភាសាខ្មែរ ក្នុងមួយ ឬពីរប្រយោគ។",
      ),
      { width: 36 },
    ),
    field(
      "latestNoteEn",
      { type: "text", script: "en", long: true },
      label("Latest progress (English)", "វឌ្ឍនភាពចុងក្រោយ (អង់គ្លេស)"),
      draftLabel(
        "What was achieved last, in English, in one or two sentences.",
        "លទ្ធផលចុងក្រោយជាភាសាអង់គ្លេស ក្នុងមួយ ឬពីរប្រយោគ។",
      ),
      { width: 36 },
    ),
    field(
      "nextStep",
      { type: "text", long: true },
      draftLabel("Next step", "ជំហានបន្ទាប់"),
      draftLabel("What will be done next, by whom.", "អ្វីដែលត្រូវធ្វើបន្ទាប់ និងអ្នកអនុវត្ត។"),
      { width: 30 },
    ),
    field(
      "light",
      {
        type: "computed",
        formula:
          '=IF(OR({directionCode}="",{status}={status.cancelled}),"",' +
          "IF({status}={status.completed},{light.onTrack}," +
          "IF(NOT(ISNUMBER({daysLeft})),{light.noData}," +
          "IF({daysLeft}<0,{light.overdue}," +
          "IF(NOT(AND(ISNUMBER({givenOn}),ISNUMBER({progressPct}))),{light.noData}," +
          "IF(AND({givenOn}>{Settings.asOfDate},{progressPct}=0),{light.noData}," +
          `IF(${gap}<={Settings.greenGap},{light.onTrack},IF(${gap}<={Settings.amberGap},{light.atRisk},` +
          "{light.offTrack}))))))))",
        shownAs: "text",
        list: "light",
      },
      draftLabel("Signal", "សញ្ញា"),
      draftLabel(
        "Computed: progress compared with the time from the day given to the due day.",
        "គណនាដោយស្វ័យប្រវត្តិ៖ ប្រៀបធៀបវឌ្ឍនភាពនឹងពេលវេលាពីថ្ងៃដាក់ទិសដៅដល់ថ្ងៃកំណត់។",
      ),
      { width: 18 },
    ),
    field(
      "daysLeft",
      {
        type: "computed",
        formula:
          "=IF(OR(NOT(ISNUMBER({dueDate})),{status}={status.completed},{status}={status.cancelled})," +
          `"",${due}-{Settings.asOfDate})`,
        shownAs: "integer",
      },
      draftLabel("Days left", "ថ្ងៃនៅសល់"),
      draftLabel(
        "Computed: days from the as-of date to the due date; below 0 means overdue.",
        "គណនាដោយស្វ័យប្រវត្តិ៖ ចំនួនថ្ងៃពីថ្ងៃគិតត្រឹមដល់ថ្ងៃកំណត់។ ក្រោម 0 មានន័យថាហួសកាលកំណត់។",
      ),
      { width: 11 },
    ),
    field(
      "linkedRows",
      {
        type: "computed",
        formula:
          '=IF({directionCode}="","",IF({directionCode}="D1",COUNTA({events.eventCode}),' +
          'IF({directionCode}="D2",COUNTA({nurseryChecklist.itemId}),' +
          'IF({directionCode}="D3",COUNTA({careReview.careId}),' +
          'IF({directionCode}="D4",COUNTA({inputs.inputId})+' +
          "COUNTIFS({meetings.typeList},{meetingType.consultation})+" +
          "COUNTIFS({meetings.typeList},{meetingType.validation})," +
          'IF({directionCode}="D5",COUNTIFS({trainings.directionCode},"D5*"),0))))))',
        shownAs: "integer",
      },
      draftLabel("Linked rows", "ចំនួនជួរពាក់ព័ន្ធ"),
      draftLabel(
        "Computed: rows where this direction is carried out: Women's Day, nursery checklist, care review, inputs with consultation and validation meetings, or trainings.",
        "គណនាដោយស្វ័យប្រវត្តិ៖ ចំនួនជួរដែលអនុវត្តទិសដៅនេះ ក្នុងទិវានារី បញ្ជីបន្ទប់ទារកដ្ឋាន ការពិនិត្យ Care Economy ធាតុចូល (និងកិច្ចប្រជុំពិគ្រោះ ឬសុពលភាព) ឬវគ្គបណ្តុះបណ្តាល។",
      ),
      { width: 11 },
    ),
    ...closingFields,
  ],
  seedRows: directionsSeed,
});
