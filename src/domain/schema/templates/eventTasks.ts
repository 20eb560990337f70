import { defineTemplate } from "../defineTemplate";
import { field } from "../field";
import { draftLabel, label } from "../Label";
import { closingFields } from "./closingFields";
import { daysLeft, signal } from "./rowFormulas";
import { eventTasksSeed } from "./seeds/eventTasksSeed";

const begun = { status: ["inProgress", "completed", "suspended"] };
const waiting = { status: ["notStarted"] };

/** What must be done for an event, by whom, by when and after what. */
export const eventTasks = defineTemplate({
  id: "eventTasks",
  version: 1,
  label: draftLabel("Women's Day: tasks", "ទិវាអន្តរជាតិនារី៖ ការងាររៀបចំ"),
  sheetName: draftLabel("Women's Day tasks", "ការងាររៀបចំទិវានារី"),
  purpose: draftLabel(
    "What must be done for the celebration, by whom, by when, and what has to be done first.",
    "ការងារដែលត្រូវធ្វើសម្រាប់ពិធី អ្នកទទួលខុសត្រូវ កាលកំណត់ និងអ្វីដែលត្រូវធ្វើមុន។",
  ),
  keyField: "taskId",
  fields: [
    field(
      "taskId",
      { type: "code", pattern: "E-\\d{2,3}", example: "E-01" },
      draftLabel("Task no.", "លេខរៀង"),
      draftLabel(
        "Unique number of the task: E, a hyphen, two digits. Example: E-01.",
        "លេខរៀងមិនជាន់គ្នា៖ អក្សរ E សញ្ញា - និងលេខពីរខ្ទង់។ ឧទាហរណ៍៖ E-01",
      ),
      { required: "always", width: 10, alsoKnownAs: ["Task id", "Code", "លេខកូដ"] },
    ),
    field(
      "eventCode",
      { type: "link", template: "events" },
      draftLabel("Event code", "លេខកូដពិធី"),
      draftLabel(
        "Code of the celebration on the Women's Day sheet. Example: IWD-2025.",
        "លេខកូដពិធីនៅសន្លឹកទិវាអន្តរជាតិនារី។ ឧទាហរណ៍៖ IWD-2025",
      ),
      { required: "always", width: 13, alsoKnownAs: ["Event"] },
    ),
    field(
      "group",
      { type: "choice", list: "taskGroup" },
      draftLabel("Group", "ក្រុមការងារ"),
      draftLabel(
        "What the task is about. Tasks of finance may be due after the event.",
        "ប្រភេទការងារ។ ការងារហិរញ្ញវត្ថុអាចមានកាលកំណត់ក្រោយពិធី។",
      ),
      { required: "always", width: 14, alsoKnownAs: ["Task group"] },
    ),
    field(
      "taskKm",
      { type: "text", script: "km", long: true },
      label("Task (Khmer)", "ការងារ (ខ្មែរ)"),
      draftLabel(
        "What is to be done, in Khmer. One of the two languages is needed.",
        "ការងារដែលត្រូវធ្វើ ជាភាសាខ្មែរ។ ត្រូវការយ៉ាងតិចមួយភាសា។",
      ),
      { required: { blank: ["taskEn"] }, width: 40 },
    ),
    field(
      "taskEn",
      { type: "text", script: "en", long: true },
      label("Task (English)", "ការងារ (អង់គ្លេស)"),
      draftLabel("What is to be done, in English.", "ការងារដែលត្រូវធ្វើ ជាភាសាអង់គ្លេស។"),
      { width: 36 },
    ),
    field(
      "responsibleUnit",
      { type: "unit" },
      draftLabel("Responsible unit", "អង្គភាពទទួលខុសត្រូវ"),
      draftLabel("The one unit that answers for this task.", "អង្គភាពតែមួយដែលទទួលខុសត្រូវលើការងារនេះ។"),
      { required: "always", width: 26 },
    ),
    field(
      "startDate",
      { type: "day" },
      label("Start", "ថ្ងៃចាប់ផ្តើម"),
      draftLabel("The day the task begins, for example 15/01/2025.", "ថ្ងៃចាប់ផ្តើមការងារ ឧទាហរណ៍ 15/01/2025។"),
      { width: 13, alsoKnownAs: ["Start date"] },
    ),
    field(
      "dueDate",
      { type: "day" },
      label("Due", "កាលបរិច្ឆេទកំណត់"),
      draftLabel(
        "The day by which it must be done, for example 28/02/2025. Not after the celebration, except finance and what comes after it.",
        "ថ្ងៃដែលត្រូវធ្វើរួច ឧទាហរណ៍ 28/02/2025។ មិនត្រូវក្រោយពិធីឡើយ លើកលែងតែហិរញ្ញវត្ថុ និងការងារក្រោយពិធី។",
      ),
      { required: { where: begun }, advised: { where: waiting }, width: 13, alsoKnownAs: ["Due date"] },
    ),
    field(
      "afterEvent",
      { type: "choice", list: "yesNo" },
      draftLabel("After the event", "ធ្វើក្រោយពិធី"),
      draftLabel(
        "Choose Yes for what is done after the celebration, such as settling costs.",
        "ជ្រើសរើស «មាន» សម្រាប់ការងារក្រោយពិធី ដូចជាការទូទាត់ចំណាយ។",
      ),
      { width: 12 },
    ),
    field(
      "dependsOn",
      { type: "link", template: "eventTasks" },
      draftLabel("Depends on", "ពឹងលើការងារ"),
      draftLabel(
        "Number of the task that must be done before this one. Example: E-02.",
        "លេខរៀងនៃការងារដែលត្រូវធ្វើរួចមុន។ ឧទាហរណ៍៖ E-02",
      ),
      { width: 12 },
    ),
    field(
      "status",
      { type: "choice", list: "status" },
      label("Status", "ស្ថានភាព"),
      draftLabel("Where the task stands.", "ស្ថានភាពនៃការងារ។"),
      { required: "always", width: 16 },
    ),
    field(
      "progressPct",
      { type: "percent" },
      label("Progress %", "វឌ្ឍនភាព (%)"),
      draftLabel("How much of it is done, from 0 % to 100 %.", "ភាគរយនៃការងារដែលបានធ្វើ ពី 0% ដល់ 100%។"),
      { width: 12, alsoKnownAs: ["Progress"] },
    ),
    field(
      "cost",
      { type: "money" },
      draftLabel("Cost", "តម្លៃចំណាយ"),
      draftLabel(
        "What the task costs, as a number, in the currency of the Settings sheet.",
        "ចំណាយសម្រាប់ការងារនេះ ជាលេខ តាមរូបិយប័ណ្ណក្នុងសន្លឹកការកំណត់។",
      ),
      { width: 14 },
    ),
    field(
      "doneOn",
      { type: "day" },
      draftLabel("Done on", "ថ្ងៃធ្វើរួច"),
      draftLabel("The day it was done. Needed when it is completed.", "ថ្ងៃដែលបានធ្វើរួច។ ត្រូវបំពេញនៅពេលបានបញ្ចប់។"),
      { required: { where: { status: ["completed"] } }, width: 13 },
    ),
    field(
      "light",
      { type: "computed", formula: signal("startDate", '{taskId}=""'), shownAs: "text", list: "light" },
      draftLabel("Signal", "សញ្ញា"),
      draftLabel(
        "Computed: progress compared with the time from the start to the due date.",
        "គណនាដោយស្វ័យប្រវត្តិ៖ ប្រៀបធៀបវឌ្ឍនភាពនឹងពេលវេលាពីថ្ងៃចាប់ផ្តើមដល់ថ្ងៃកំណត់។",
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
    ...closingFields,
  ],
  seedRows: eventTasksSeed,
});
