import { defineTemplate } from "../defineTemplate";
import { field } from "../field";
import { draftLabel, label } from "../Label";
import { closingFields } from "./closingFields";
import { planSeed } from "./seeds/planSeed";

const activity = { level: ["activity"] };
const begun = { level: ["activity"], status: ["inProgress", "completed", "suspended"] };
const waiting = { level: ["activity"], status: ["notStarted"] };

/** Share of an activity's time that has gone by on the as-of date, 0..1. */
const expected = "MAX(0,MIN(1,({Settings.asOfDate}-{startDate})/MAX(1,{endDate}-{startDate})))";
const gap = `ROUND(${expected}-{progressPct},6)`;

/** The GMSP's matrix: objectives, strategies, outputs and activities in one tree of codes. */
export const plan = defineTemplate({
  id: "plan",
  version: 1,
  label: draftLabel("GMSP plan matrix", "តារាងផែនការយុទ្ធសាស្ត្របញ្ជ្រាបយេនឌ័រ"),
  sheetName: label("Plan", "ផែនការ"),
  purpose: draftLabel(
    "Objectives, strategies, outputs and activities of the GMSP 2024-2028, who does them, when, with what money, and how far they are.",
    "គោលបំណង យុទ្ធសាស្ត្រ ទិន្នផល និងសកម្មភាពនៃផែនការយុទ្ធសាស្ត្របញ្ជ្រាបយេនឌ័រ ២០២៤-២០២៨ អ្នកទទួលខុសត្រូវ ពេលវេលា ថវិកា និងវឌ្ឍនភាព។",
  ),
  keyField: "planCode",
  fields: [
    field(
      "planCode",
      { type: "code", pattern: "SO\\d(\\.ST\\d(\\.OP\\d(\\.A\\d{2})?)?)?", example: "SO1.ST2.OP1.A03" },
      label("Code", "លេខកូដ"),
      draftLabel(
        "Unique code. SO = objective, ST = strategy, OP = output, A = activity. Example: SO1.ST2.OP1.A03.",
        "លេខកូដមិនជាន់គ្នា។ SO = គោលបំណង, ST = យុទ្ធសាស្ត្រ, OP = ទិន្នផល, A = សកម្មភាព។ ឧទាហរណ៍៖ SO1.ST2.OP1.A03",
      ),
      { required: "always", width: 18, alsoKnownAs: ["Plan code", "Activity code"] },
    ),
    field(
      "level",
      { type: "choice", list: "level" },
      label("Level", "កម្រិត"),
      draftLabel(
        "Choose what this row is: objective, strategy, output or activity. It must agree with the code.",
        "ជ្រើសរើសកម្រិតនៃជួរនេះ៖ គោលបំណងយុទ្ធសាស្ត្រ យុទ្ធសាស្ត្រ ទិន្នផល ឬសកម្មភាព។ ត្រូវស្របនឹងលេខកូដ។",
      ),
      { required: "always", width: 16 },
    ),
    field(
      "parentCode",
      { type: "link", template: "plan" },
      draftLabel("Parent code", "លេខកូដមេ"),
      draftLabel(
        "Code of the row one level up: the code without its last part. Leave blank for an objective.",
        "លេខកូដនៃជួរមួយកម្រិតពីលើ គឺលេខកូដដោយដកផ្នែកចុងក្រោយចេញ។ ទុកទទេសម្រាប់គោលបំណង។",
      ),
      { required: { where: { level: ["strategy", "output", "activity"] } }, width: 15 },
    ),
    field(
      "titleKm",
      { type: "text", script: "km", long: true },
      label("Title (Khmer)", "ចំណងជើង (ខ្មែរ)"),
      draftLabel(
        "Title in Khmer. One of the two titles is needed; fill both where you can.",
        "ចំណងជើងជាភាសាខ្មែរ។ ត្រូវការចំណងជើងយ៉ាងតិចមួយភាសា សូមបំពេញទាំងពីរបើអាច។",
      ),
      { required: { blank: ["titleEn"] }, width: 40 },
    ),
    field(
      "titleEn",
      { type: "text", script: "en", long: true },
      label("Title (English)", "ចំណងជើង (អង់គ្លេស)"),
      draftLabel("Title in English, for partners and visitors.", "ចំណងជើងជាភាសាអង់គ្លេស សម្រាប់ដៃគូ និងភ្ញៀវ។"),
      { width: 40 },
    ),
    field(
      "directionCode",
      { type: "choice", list: "direction" },
      label("Direction 2025", "ទិសដៅឆ្នាំ២០២៥"),
      draftLabel(
        "Which of the five directions of 27/11/2024 this row carries out, if any.",
        "ជួរនេះអនុវត្តទិសដៅណាមួយក្នុងចំណោមទិសដៅទាំង៥ នៃថ្ងៃទី 27/11/2024 (បើមាន)។",
      ),
      { width: 20 },
    ),
    field(
      "nationalLink",
      { type: "choice", list: "nationalLink" },
      label("National framework", "ក្របខ័ណ្ឌគោលនយោបាយជាតិ"),
      draftLabel(
        "The national policy or programme that this row supports, if any.",
        "គោលនយោបាយ ឬកម្មវិធីជាតិដែលជួរនេះចូលរួមគាំទ្រ (បើមាន)។",
      ),
      { width: 26 },
    ),
    field(
      "responsibleUnit",
      { type: "unit" },
      draftLabel("Responsible unit", "អង្គភាពទទួលខុសត្រូវ"),
      draftLabel(
        "The one unit that answers for this row. Units are kept on the Units sheet.",
        "អង្គភាពតែមួយដែលទទួលខុសត្រូវលើជួរនេះ។ បញ្ជីអង្គភាពមាននៅសន្លឹកអង្គភាព។",
      ),
      { required: { where: activity }, width: 26 },
    ),
    field(
      "partnerUnits",
      { type: "text" },
      label("Partners", "អង្គភាព/ដៃគូពាក់ព័ន្ធ"),
      draftLabel(
        "Other units and development partners that take part, separated by commas.",
        "អង្គភាពផ្សេង និងដៃគូអភិវឌ្ឍន៍ដែលចូលរួម ដោយខណ្ឌចែកគ្នាដោយសញ្ញាក្បៀស។",
      ),
      { width: 24 },
    ),
    field(
      "startDate",
      { type: "day" },
      label("Start", "ថ្ងៃចាប់ផ្តើម"),
      draftLabel("First day of the work, for example 15/01/2025.", "ថ្ងៃដំបូងនៃការងារ ឧទាហរណ៍ 15/01/2025។"),
      { required: { where: begun }, advised: { where: waiting }, width: 13, alsoKnownAs: ["Start date"] },
    ),
    field(
      "endDate",
      { type: "day" },
      label("End", "ថ្ងៃបញ្ចប់"),
      draftLabel(
        "Last day of the work, for example 31/01/2025. Not before the start.",
        "ថ្ងៃចុងក្រោយនៃការងារ ឧទាហរណ៍ 31/01/2025។ មិនត្រូវមុនថ្ងៃចាប់ផ្តើមឡើយ។",
      ),
      { required: { where: begun }, advised: { where: waiting }, width: 13, alsoKnownAs: ["End date"] },
    ),
    field(
      "budgetAmount",
      { type: "money" },
      label("Planned budget", "ថវិកាគ្រោង"),
      draftLabel(
        "Planned amount as a number, in the currency of the Settings sheet. Leave blank if it is not known.",
        "ចំនួនទឹកប្រាក់គ្រោងជាលេខ តាមរូបិយប័ណ្ណក្នុងសន្លឹកការកំណត់។ ទុកទទេប្រសិនបើមិនទាន់ដឹង។",
      ),
      { width: 16, alsoKnownAs: ["Budget"] },
    ),
    field(
      "spentAmount",
      { type: "money" },
      label("Spent to date", "ចំណាយជាក់ស្តែង"),
      draftLabel(
        "Amount spent so far, as a number, in the same currency as the budget.",
        "ចំនួនទឹកប្រាក់ដែលបានចំណាយមកទល់ពេលនេះ ជាលេខ តាមរូបិយប័ណ្ណដូចថវិកា។",
      ),
      { width: 16, alsoKnownAs: ["Spent"] },
    ),
    field(
      "fundSource",
      { type: "choice", list: "fund" },
      label("Source of funds", "ប្រភពថវិកា"),
      draftLabel("Who pays. Needed when there is a budget.", "ប្រភពនៃថវិកា។ ត្រូវបំពេញនៅពេលមានថវិកា។"),
      { required: { filled: ["budgetAmount"] }, width: 18 },
    ),
    field(
      "genderLevel",
      { type: "choice", list: "genderLevel" },
      draftLabel("Gender level", "កម្រិតឆ្លើយតបយេនឌ័រ"),
      draftLabel(
        "How far this row answers gender needs, by the guideline of the Ministry of Women's Affairs (2020).",
        "កម្រិតដែលជួរនេះឆ្លើយតបនឹងតម្រូវការយេនឌ័រ តាមសេចក្តីណែនាំរបស់ក្រសួងកិច្ចការនារី (២០២០)។",
      ),
      { width: 20 },
    ),
    field(
      "dacScore",
      { type: "choice", list: "dac" },
      label("DAC score", "ពិន្ទុ DAC"),
      draftLabel(
        "OECD-DAC gender marker, for partners. Blank means not screened, which is not the same as not targeted.",
        "សូចនាករយេនឌ័រ OECD-DAC សម្រាប់ដៃគូ។ ទទេមានន័យថាមិនទាន់វាយតម្លៃ មិនមែនមិនមែនគោលដៅទេ។",
      ),
      { width: 14 },
    ),
    field(
      "status",
      { type: "choice", list: "status" },
      label("Status", "ស្ថានភាព"),
      draftLabel(
        "Choose where the work stands. Suspended or cancelled work needs a reason under Remarks.",
        "ជ្រើសរើសស្ថានភាពការងារ។ ការងារដែលផ្អាក ឬបោះបង់ ត្រូវមានមូលហេតុក្នុងជួរឈរផ្សេងៗ។",
      ),
      { required: { where: activity }, width: 16 },
    ),
    field(
      "progressPct",
      { type: "percent" },
      label("Progress %", "វឌ្ឍនភាព (%)"),
      draftLabel(
        "How much of the work is done, from 0 % to 100 %. 100 % and Completed go together.",
        "ភាគរយនៃការងារដែលបានធ្វើ ពី 0% ដល់ 100%។ 100% ត្រូវទៅជាមួយស្ថានភាពបានបញ្ចប់។",
      ),
      { required: { where: activity }, width: 12, alsoKnownAs: ["Progress"] },
    ),
    field(
      "executionRate",
      {
        type: "computed",
        formula: '=IF(N({budgetAmount})>0,N({spentAmount})/N({budgetAmount}),"")',
        shownAs: "percent",
      },
      draftLabel("Execution rate", "អត្រាអនុវត្តថវិកា"),
      draftLabel(
        "Computed: spent to date divided by planned budget.",
        "គណនាដោយស្វ័យប្រវត្តិ៖ ចំណាយជាក់ស្តែងចែកនឹងថវិកាគ្រោង។",
      ),
      { width: 13 },
    ),
    field(
      "light",
      {
        type: "computed",
        formula:
          '=IF({level}<>{level.activity},"",IF({status}={status.cancelled},"",' +
          "IF({status}={status.completed},{light.onTrack}," +
          "IF(AND(ISNUMBER({endDate}),{endDate}<{Settings.asOfDate}),{light.overdue}," +
          "IF(NOT(AND(ISNUMBER({startDate}),ISNUMBER({endDate}),ISNUMBER({progressPct}))),{light.noData}," +
          "IF(AND({startDate}>{Settings.asOfDate},{progressPct}=0),{light.noData}," +
          `IF(${gap}<={Settings.greenGap},{light.onTrack},IF(${gap}<={Settings.amberGap},{light.atRisk},` +
          "{light.offTrack}))))))))",
        shownAs: "text",
        list: "light",
      },
      draftLabel("Signal", "សញ្ញា"),
      draftLabel(
        "Computed for activities: progress compared with the time gone by on the as-of date.",
        "គណនាដោយស្វ័យប្រវត្តិសម្រាប់សកម្មភាព៖ ប្រៀបធៀបវឌ្ឍនភាពនឹងពេលវេលាដែលបានកន្លងផុតគិតត្រឹមថ្ងៃកំណត់។",
      ),
      { width: 18 },
    ),
    ...closingFields,
  ],
  seedRows: planSeed,
});
