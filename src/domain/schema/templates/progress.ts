import { defineTemplate } from "../defineTemplate";
import { field } from "../field";
import { draftLabel, label } from "../Label";
import { closingFields } from "./closingFields";
import { periodFields, periodKey } from "./periodFields";

/** What each activity achieved, period by period: result, challenge, solution, next direction. Starts empty. */
export const progress = defineTemplate({
  id: "progress",
  version: 1,
  label: draftLabel("Progress of the activities", "វឌ្ឍនភាពសកម្មភាពតាមរយៈពេល"),
  sheetName: label("Progress", "វឌ្ឍនភាព"),
  purpose: draftLabel(
    "What each activity achieved in each reporting period: progress, money, results, challenges, solutions and what comes next.",
    "អ្វីដែលសកម្មភាពនីមួយៗសម្រេចបានតាមរយៈពេលរាយការណ៍៖ វឌ្ឍនភាព ចំណាយ លទ្ធផល បញ្ហាប្រឈម ដំណោះស្រាយ និងទិសដៅបន្ត។",
  ),
  keyField: "progressId",
  fields: [
    field(
      "progressId",
      { type: "computed", formula: periodKey("activityCode"), shownAs: "text" },
      draftLabel("Report no.", "លេខសម្គាល់របាយការណ៍"),
      draftLabel(
        "Computed: activity, year and period. Each may stand once.",
        "គណនាដោយស្វ័យប្រវត្តិ៖ សកម្មភាព ឆ្នាំ និងរយៈពេល។ នីមួយៗមានតែម្តង។",
      ),
      { width: 26 },
    ),
    field(
      "activityCode",
      { type: "link", template: "plan" },
      draftLabel("Activity code", "លេខកូដសកម្មភាព"),
      draftLabel("The activity, by its code on the Plan sheet.", "លេខកូដសកម្មភាពក្នុងសន្លឹកផែនការ។"),
      { required: "always", width: 18 },
    ),
    ...periodFields,
    field(
      "progressPct",
      { type: "percent" },
      draftLabel("Cumulative progress", "វឌ្ឍនភាពបង្គរ"),
      draftLabel(
        "How much of the whole activity is done by the end of the period, from 0 % to 100 %.",
        "ភាគរយនៃសកម្មភាពទាំងមូលដែលបានធ្វើគិតត្រឹមចុងរយៈពេល ពី 0% ដល់ 100%។",
      ),
      { required: "always", width: 12, alsoKnownAs: ["Progress", "Progress %", "វឌ្ឍនភាព (%)"] },
    ),
    field(
      "spentThisPeriod",
      { type: "money" },
      draftLabel("Spent in the period", "ចំណាយក្នុងរយៈពេល"),
      draftLabel(
        "Amount spent in this period alone, as a number, in the currency of the Settings sheet.",
        "ចំនួនទឹកប្រាក់ដែលចំណាយក្នុងរយៈពេលនេះតែប៉ុណ្ណោះ ជាលេខ តាមរូបិយប័ណ្ណក្នុងសន្លឹកការកំណត់។",
      ),
      { width: 16 },
    ),
    field(
      "achievementKm",
      { type: "text", script: "km", long: true },
      label("Result (Khmer)", "លទ្ធផលសម្រេចបាន (ខ្មែរ)"),
      draftLabel("What was achieved in the period, in Khmer.", "លទ្ធផលសម្រេចបានក្នុងរយៈពេលនេះ ជាភាសាខ្មែរ។"),
      { width: 36, alsoKnownAs: ["លទ្ធផលសម្រេចបាន"] },
    ),
    field(
      "achievementEn",
      { type: "text", script: "en", long: true },
      label("Result (English)", "លទ្ធផលសម្រេចបាន (អង់គ្លេស)"),
      draftLabel("What was achieved in the period, in English.", "លទ្ធផលសម្រេចបានក្នុងរយៈពេលនេះ ជាភាសាអង់គ្លេស។"),
      { width: 36, alsoKnownAs: ["Result", "Achievement"] },
    ),
    field(
      "challenge",
      { type: "text", long: true },
      label("Challenge", "បញ្ហាប្រឈម"),
      draftLabel("What made the work hard.", "អ្វីដែលធ្វើឱ្យការងារពិបាក។"),
      { width: 30 },
    ),
    field(
      "solution",
      { type: "text", long: true },
      label("Solution", "ដំណោះស្រាយ"),
      draftLabel("What was or will be done about the challenge.", "អ្វីដែលបាន ឬនឹងធ្វើដើម្បីដោះស្រាយបញ្ហាប្រឈម។"),
      { width: 30 },
    ),
    field(
      "nextStep",
      { type: "text", long: true },
      label("Next direction", "ទិសដៅអនុវត្តបន្ត"),
      draftLabel("What will be done next, by whom.", "អ្វីដែលត្រូវធ្វើបន្ត និងអ្នកអនុវត្ត។"),
      { width: 30, alsoKnownAs: ["Next step"] },
    ),
    field(
      "reportedByUnit",
      { type: "unit" },
      draftLabel("Reporting unit", "អង្គភាពរាយការណ៍"),
      draftLabel("The unit that reports.", "អង្គភាពដែលរាយការណ៍។"),
      { width: 26 },
    ),
    field(
      "reportedOn",
      { type: "day" },
      label("Reported on", "ថ្ងៃរាយការណ៍"),
      draftLabel(
        "The day of the report: not before the period begins, and within 30 days after it ends.",
        "ថ្ងៃរាយការណ៍៖ មិនមុនពេលចាប់ផ្តើមរយៈពេល និងក្នុង 30 ថ្ងៃក្រោយពេលបញ្ចប់។",
      ),
      { width: 13 },
    ),
    ...closingFields,
  ],
  seedRows: [],
});
