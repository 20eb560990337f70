import { defineTemplate } from "../defineTemplate";
import { field } from "../field";
import { draftLabel, label } from "../Label";
import { closingFields } from "./closingFields";
import { daysLeft, signal } from "./rowFormulas";
import { decisionsSeed } from "./seeds/decisionsSeed";

const action = { kind: ["action"] };
/** The day of the meeting that the row names; codes of meetings stand once, so that the sum is that one day. */
const meetingDay = "SUMIFS({meetings.date},{meetings.meetingCode},{meetingCode})";

/** What meetings decided: decisions, directions, actions to carry out, and what was only made known. */
export const decisions = defineTemplate({
  id: "decisions",
  version: 1,
  label: draftLabel("Decisions and actions", "សេចក្តីសម្រេច និងសកម្មភាពត្រូវអនុវត្ត"),
  sheetName: label("Decisions", "សេចក្តីសម្រេច"),
  purpose: draftLabel(
    "What the meetings decided, who carries it out, by when, and what is still open.",
    "អ្វីដែលកិច្ចប្រជុំបានសម្រេច អ្នកអនុវត្ត កាលកំណត់ និងអ្វីដែលមិនទាន់ចប់។",
  ),
  keyField: "actionId",
  fields: [
    field(
      "actionId",
      { type: "code", pattern: "A-\\d{3,4}", example: "A-001" },
      draftLabel("No.", "លេខរៀង"),
      draftLabel(
        "Unique number: A, a hyphen, three digits. It never changes. Example: A-001.",
        "លេខរៀងមិនជាន់គ្នា៖ អក្សរ A សញ្ញា - និងលេខបីខ្ទង់។ មិនត្រូវប្តូរទេ។ ឧទាហរណ៍៖ A-001",
      ),
      { required: "always", width: 10, alsoKnownAs: ["Action id", "Code", "លេខកូដ"] },
    ),
    field(
      "meetingCode",
      { type: "link", template: "meetings" },
      draftLabel("Meeting code", "លេខកូដកិច្ចប្រជុំ"),
      draftLabel(
        "Code of the meeting on the Meetings sheet. Example: M-2024-01.",
        "លេខកូដនៅសន្លឹកកិច្ចប្រជុំ។ ឧទាហរណ៍៖ M-2024-01",
      ),
      { required: "always", width: 14, alsoKnownAs: ["Meeting"] },
    ),
    field(
      "meetingDate",
      {
        type: "computed",
        formula: `=IF({meetingCode}="","",IF(${meetingDay}>0,${meetingDay},""))`,
        shownAs: "day",
      },
      draftLabel("Meeting date", "ថ្ងៃប្រជុំ"),
      draftLabel(
        "Computed: the date of the meeting, from the Meetings sheet.",
        "គណនាដោយស្វ័យប្រវត្តិ៖ កាលបរិច្ឆេទកិច្ចប្រជុំ ពីសន្លឹកកិច្ចប្រជុំ។",
      ),
      { width: 13 },
    ),
    field(
      "kind",
      { type: "choice", list: "decisionKind" },
      draftLabel("Kind", "ប្រភេទ"),
      draftLabel(
        "Decision, direction, action or information. An action needs a unit and a due date.",
        "សេចក្តីសម្រេច ទិសដៅ សកម្មភាពត្រូវអនុវត្ត ឬជូនដំណឹង។ សកម្មភាពត្រូវមានអង្គភាព និងកាលកំណត់។",
      ),
      { required: "always", width: 20 },
    ),
    field(
      "textKm",
      { type: "text", script: "km", long: true },
      draftLabel("Decision (Khmer)", "ខ្លឹមសារ (ខ្មែរ)"),
      draftLabel(
        "What was decided, in Khmer. One of the two languages is needed.",
        "អ្វីដែលបានសម្រេច ជាភាសាខ្មែរ។ ត្រូវការយ៉ាងតិចមួយភាសា។",
      ),
      { required: { blank: ["textEn"] }, width: 42 },
    ),
    field(
      "textEn",
      { type: "text", script: "en", long: true },
      draftLabel("Decision (English)", "ខ្លឹមសារ (អង់គ្លេស)"),
      draftLabel("What was decided, in English.", "អ្វីដែលបានសម្រេច ជាភាសាអង់គ្លេស។"),
      { width: 36 },
    ),
    field(
      "directionCode",
      { type: "choice", list: "direction" },
      label("Direction 2025", "ទិសដៅឆ្នាំ២០២៥"),
      draftLabel(
        "Which of the five directions this belongs to, if any.",
        "ទិសដៅណាមួយក្នុងចំណោមទិសដៅទាំង៥ ដែលពាក់ព័ន្ធ (បើមាន)។",
      ),
      { width: 20 },
    ),
    field(
      "responsibleUnit",
      { type: "unit" },
      draftLabel("Responsible unit", "អង្គភាពទទួលខុសត្រូវ"),
      draftLabel(
        "The one unit that carries it out. Needed for actions.",
        "អង្គភាពតែមួយដែលត្រូវអនុវត្ត។ ត្រូវបំពេញសម្រាប់សកម្មភាព។",
      ),
      { advised: { where: action }, width: 26 },
    ),
    field(
      "supportUnits",
      { type: "text" },
      draftLabel("Supporting units", "អង្គភាពគាំទ្រ"),
      draftLabel(
        "Other units that help, separated by commas.",
        "អង្គភាពផ្សេងដែលជួយគាំទ្រ ដោយខណ្ឌចែកគ្នាដោយសញ្ញាក្បៀស។",
      ),
      { width: 24 },
    ),
    field(
      "dueDate",
      { type: "day" },
      label("Due", "កាលបរិច្ឆេទកំណត់"),
      draftLabel(
        "The day by which it must be done. Not before the meeting. Needed for actions.",
        "ថ្ងៃដែលត្រូវធ្វើរួច។ មិនត្រូវមុនថ្ងៃប្រជុំឡើយ។ ត្រូវបំពេញសម្រាប់សកម្មភាព។",
      ),
      { advised: { where: action }, width: 13, alsoKnownAs: ["Due date"] },
    ),
    field(
      "status",
      { type: "choice", list: "status" },
      label("Status", "ស្ថានភាព"),
      draftLabel("Where the work stands.", "ស្ថានភាពការងារ។"),
      { required: { where: action }, width: 16 },
    ),
    field(
      "progressPct",
      { type: "percent" },
      label("Progress %", "វឌ្ឍនភាព (%)"),
      draftLabel("How much of it is done, from 0 % to 100 %.", "ភាគរយនៃការងារដែលបានធ្វើ ពី 0% ដល់ 100%។"),
      { width: 12, alsoKnownAs: ["Progress"] },
    ),
    field(
      "doneOn",
      { type: "day" },
      draftLabel("Done on", "ថ្ងៃធ្វើរួច"),
      draftLabel("The day it was done. Needed when it is completed.", "ថ្ងៃដែលបានធ្វើរួច។ ត្រូវបំពេញនៅពេលបានបញ្ចប់។"),
      { required: { where: { status: ["completed"] } }, width: 13 },
    ),
    field(
      "evidence",
      { type: "text" },
      draftLabel("Evidence", "ឯកសារយោង"),
      draftLabel(
        "Where one can see that it was done: a letter, a report, a photo.",
        "អ្វីដែលបញ្ជាក់ថាបានធ្វើរួច ដូចជាលិខិត របាយការណ៍ ឬរូបថត។",
      ),
      { width: 24 },
    ),
    field(
      "light",
      {
        type: "computed",
        formula: signal("meetingDate", '{actionId}="",{status}="",{kind}={decisionKind.information}'),
        shownAs: "text",
        list: "light",
      },
      draftLabel("Signal", "សញ្ញា"),
      draftLabel(
        "Computed: progress compared with the time from the meeting to the due date.",
        "គណនាដោយស្វ័យប្រវត្តិ៖ ប្រៀបធៀបវឌ្ឍនភាពនឹងពេលវេលាពីថ្ងៃប្រជុំដល់ថ្ងៃកំណត់។",
      ),
      { width: 18 },
    ),
    field(
      "daysLeft",
      { type: "computed", formula: daysLeft, shownAs: "integer" },
      draftLabel("Days left", "ថ្ងៃនៅសល់"),
      draftLabel(
        "Computed: days from the as-of date to the due date; below 0 means overdue.",
        "គណនាដោយស្វ័យប្រវត្តិ៖ ចំនួនថ្ងៃពីថ្ងៃគិតត្រឹមដល់ថ្ងៃកំណត់។ ក្រោម 0 មានន័យថាហួសកាលកំណត់។",
      ),
      { width: 11 },
    ),
    field(
      "carriedOver",
      {
        type: "computed",
        formula:
          "=IF(OR(NOT(ISNUMBER({meetingDate})),{kind}<>{decisionKind.action}," +
          '{status}={status.completed},{status}={status.cancelled}),"",' +
          'COUNTIFS({meetings.date},">"&{meetingDate},{meetings.date},"<="&{Settings.asOfDate}))',
        shownAs: "integer",
      },
      draftLabel("Carried over", "ពន្យារចំនួនដង"),
      draftLabel(
        "Computed for open actions: meetings held since the one that gave it, up to the as-of date.",
        "គណនាដោយស្វ័យប្រវត្តិសម្រាប់សកម្មភាពមិនទាន់ចប់៖ ចំនួនកិច្ចប្រជុំក្រោយកិច្ចប្រជុំដើម រហូតដល់ថ្ងៃគិតត្រឹម។",
      ),
      { width: 13 },
    ),
    ...closingFields,
  ],
  seedRows: decisionsSeed,
});
