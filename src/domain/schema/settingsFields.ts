import type { CellValue } from "../record/TableData";
import { draftLabel, label, type Label } from "./Label";

/** One row of the Settings table. */
export interface SettingField {
  /** Never changes; also the end of the cell's workbook name. */
  readonly id: string;
  readonly label: Label;
  /** At most 250 characters a language. */
  readonly help: Label;
  readonly type:
    | { readonly type: "text" }
    | { readonly type: "day" }
    | { readonly type: "integer" | "number" | "percent"; readonly min: number; readonly max: number }
    | { readonly type: "choice"; readonly list: string };
  /** Days as "2024-01-01", choices by code; null = nothing is filled in for the user. */
  readonly default: CellValue;
}

/** The Settings sheet, in its order. `asOfDate` has no default of its own: it is set when a workbook is made. */
export const settingsFields: readonly SettingField[] = [
  {
    id: "ministryNameKm",
    label: draftLabel("Ministry (Khmer)", "ឈ្មោះក្រសួង (ខ្មែរ)"),
    help: draftLabel(
      "Name of the ministry as printed on Khmer sheets.",
      "ឈ្មោះក្រសួងសម្រាប់បោះពុម្ពលើសន្លឹកជាភាសាខ្មែរ។",
    ),
    type: { type: "text" },
    default: "ក្រសួងពាណិជ្ជកម្ម",
  },
  {
    id: "ministryNameEn",
    label: draftLabel("Ministry (English)", "ឈ្មោះក្រសួង (អង់គ្លេស)"),
    help: draftLabel(
      "Name of the ministry as printed on English sheets.",
      "ឈ្មោះក្រសួងសម្រាប់បោះពុម្ពលើសន្លឹកជាភាសាអង់គ្លេស។",
    ),
    type: { type: "text" },
    default: "Ministry of Commerce",
  },
  {
    id: "planStart",
    label: draftLabel("Plan starts", "ថ្ងៃចាប់ផ្តើមផែនការ"),
    help: draftLabel(
      "First day of the plan period. Earlier dates get a warning.",
      "ថ្ងៃដំបូងនៃរយៈពេលផែនការ។ កាលបរិច្ឆេទមុននេះនឹងមានការព្រមាន។",
    ),
    type: { type: "day" },
    default: "2024-01-01",
  },
  {
    id: "planEnd",
    label: draftLabel("Plan ends", "ថ្ងៃបញ្ចប់ផែនការ"),
    help: draftLabel(
      "Last day of the plan period. Later dates get a warning.",
      "ថ្ងៃចុងក្រោយនៃរយៈពេលផែនការ។ កាលបរិច្ឆេទក្រោយនេះនឹងមានការព្រមាន។",
    ),
    type: { type: "day" },
    default: "2028-12-31",
  },
  {
    id: "asOfDate",
    label: draftLabel("As-of date", "គិតត្រឹមថ្ងៃទី"),
    help: draftLabel(
      "The day from which days left and overdue are counted. Change it before a meeting; it does not move by itself.",
      "ថ្ងៃដែលប្រើសម្រាប់គណនាថ្ងៃនៅសល់ និងការហួសកាលកំណត់។ សូមកែមុនពេលប្រជុំ ព្រោះថ្ងៃនេះមិនផ្លាស់ប្តូរដោយខ្លួនឯងទេ។",
    ),
    type: { type: "day" },
    default: null,
  },
  {
    id: "reportYear",
    label: draftLabel("Report year", "ឆ្នាំរាយការណ៍"),
    help: draftLabel("Year of the report that is being prepared.", "ឆ្នាំនៃរបាយការណ៍ដែលកំពុងរៀបចំ។"),
    type: { type: "integer", min: 2000, max: 2100 },
    default: 2025,
  },
  {
    id: "reportPeriod",
    label: label("Reporting period", "រយៈពេលរាយការណ៍"),
    help: draftLabel("Quarter, semester or year of the report.", "ត្រីមាស ឆមាស ឬឆ្នាំនៃរបាយការណ៍។"),
    type: { type: "choice", list: "period" },
    default: "Y",
  },
  {
    id: "currency",
    label: draftLabel("Currency", "រូបិយប័ណ្ណ"),
    help: draftLabel(
      "One currency for all amounts in this workbook.",
      "រូបិយប័ណ្ណតែមួយសម្រាប់ចំនួនទឹកប្រាក់ទាំងអស់ក្នុងឯកសារនេះ។",
    ),
    type: { type: "choice", list: "currency" },
    default: "KHR",
  },
  {
    id: "fxRate",
    label: draftLabel("Exchange rate", "អត្រាប្តូរប្រាក់"),
    help: draftLabel(
      "Riel for one US dollar, if you need it. Write its date beside it.",
      "ចំនួនរៀលក្នុងមួយដុល្លារអាមេរិក ប្រសិនបើត្រូវការ។ សូមសរសេរកាលបរិច្ឆេទនៃអត្រានៅក្បែរ។",
    ),
    type: { type: "number", min: 0, max: 1_000_000 },
    default: null,
  },
  {
    id: "amountUnit",
    label: draftLabel("Amounts are written in", "ឯកតានៃចំនួនទឹកប្រាក់"),
    help: draftLabel(
      "Full amounts or millions. Use the same everywhere.",
      "ចំនួនពេញ ឬគិតជាលាន។ សូមប្រើដូចគ្នានៅគ្រប់ទីកន្លែង។",
    ),
    type: { type: "choice", list: "amountUnit" },
    default: "one",
  },
  {
    id: "greenGap",
    label: draftLabel("On track up to", "ដំណើរការតាមផែនការ រហូតដល់"),
    help: draftLabel(
      "How far progress may be behind the expected and still be on track.",
      "កម្រិតដែលវឌ្ឍនភាពអាចយឺតជាងការរំពឹងទុក ហើយនៅតែចាត់ទុកថាតាមផែនការ។",
    ),
    type: { type: "percent", min: 0, max: 1 },
    default: 0.1,
  },
  {
    id: "amberGap",
    label: draftLabel("At risk up to", "ប្រឈមហានិភ័យ រហូតដល់"),
    help: draftLabel(
      "How far progress may be behind before it is off track.",
      "កម្រិតដែលវឌ្ឍនភាពអាចយឺត មុនពេលចាត់ទុកថាយឺតធៀបនឹងផែនការ។",
    ),
    type: { type: "percent", min: 0, max: 1 },
    default: 0.25,
  },
  {
    id: "greenInd",
    label: draftLabel("Indicator reached from", "សូចនាករសម្រេចបាន ចាប់ពី"),
    help: draftLabel(
      "Share of the target from which an indicator is green.",
      "ភាគរយនៃចំណុចដៅដែលសូចនាករចាត់ទុកថាសម្រេចបាន។",
    ),
    type: { type: "percent", min: 0, max: 10 },
    default: 1,
  },
  {
    id: "amberInd",
    label: draftLabel("Indicator half-way from", "សូចនាករបានពាក់កណ្តាល ចាប់ពី"),
    help: draftLabel(
      "Share of the target from which an indicator is amber.",
      "ភាគរយនៃចំណុចដៅដែលសូចនាករចាត់ទុកថាប្រឈមហានិភ័យ។",
    ),
    type: { type: "percent", min: 0, max: 10 },
    default: 0.5,
  },
  {
    id: "dueSoonDays",
    label: draftLabel("Due soon (days)", "ជិតដល់កាលកំណត់ (ថ្ងៃ)"),
    help: draftLabel(
      "Work due within this many days counts as due soon.",
      "ការងារដែលនៅសល់ចំនួនថ្ងៃនេះ ចាត់ទុកថាជិតដល់កាលកំណត់។",
    ),
    type: { type: "integer", min: 0, max: 366 },
    default: 14,
  },
  {
    id: "inputDeadline",
    label: draftLabel("Deadline for inputs", "ថ្ងៃផុតកំណត់ទទួលធាតុចូល"),
    help: draftLabel(
      "Inputs received after this day count as late. Leave blank if there is no deadline.",
      "ធាតុចូលដែលទទួលបានក្រោយថ្ងៃនេះ ចាត់ទុកថាយឺត។ ទុកទទេបើមិនមានថ្ងៃផុតកំណត់។",
    ),
    type: { type: "day" },
    default: "2025-01-31",
  },
  {
    id: "uiLanguage",
    label: draftLabel("Workbook language", "ភាសានៃឯកសារ"),
    help: draftLabel(
      "Language of headings, lists and summaries. To change it, switch the workbook's language in the tracker.",
      "ភាសានៃចំណងជើងជួរឈរ បញ្ជីជម្រើស និងតារាងសង្ខេប។ ដើម្បីផ្លាស់ប្តូរ សូមប្តូរភាសានៃឯកសារក្នុងផ្ទាំងកម្មវិធី។",
    ),
    type: { type: "choice", list: "language" },
    default: "km",
  },
  {
    id: "digitStyle",
    label: draftLabel("Digits", "រូបរាងលេខ"),
    help: draftLabel(
      "Khmer or Latin digits on our sheets and in briefs. Cells always hold real numbers. After a change, press Renew the look in the pane.",
      "លេខខ្មែរ ឬលេខឡាតាំងលើសន្លឹក និងក្នុងសេចក្តីសង្ខេប។ ក្រឡាតែងតែផ្ទុកលេខពិត។ ក្រោយពេលប្តូរ សូមចុច ធ្វើរូបរាងឡើងវិញ ក្នុងផ្ទាំង។",
    ),
    type: { type: "choice", list: "digitStyle" },
    default: "latin",
  },
];
