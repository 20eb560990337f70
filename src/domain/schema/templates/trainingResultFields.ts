import { field } from "../field";
import { draftLabel, label } from "../Label";
import type { Field } from "../Template";
import { headcountFields, isApprox } from "./headcountFields";
import { difference, share } from "./rowFormulas";

/** The second half of the trainings table: who came, what they learned, what it cost, where it stands. */
export const trainingResultFields: readonly Field[] = [
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
    { width: 11 },
  ),
  ...headcountFields("actualTotal", "actualWomen", "actualMen"),
  field(
    "attendanceRate",
    { type: "computed", formula: share("actualTotal", "plannedTotal"), shownAs: "percent" },
    label("Attendance", "អត្រាចូលរួម"),
    draftLabel(
      "Computed: actual total divided by planned total.",
      "គណនាដោយស្វ័យប្រវត្តិ៖ ចំនួនជាក់ស្តែងចែកនឹងចំនួនគ្រោង។",
    ),
    { width: 11 },
  ),
  isApprox,
  field(
    "preScore",
    { type: "number", min: 0, max: 100 },
    label("Score before", "ពិន្ទុមុន"),
    draftLabel("Mean score of the test before the course, 0 to 100.", "ពិន្ទុមធ្យមនៃតេស្តមុនវគ្គ ពី 0 ដល់ 100។"),
    { width: 10 },
  ),
  field(
    "postScore",
    { type: "number", min: 0, max: 100 },
    label("Score after", "ពិន្ទុក្រោយ"),
    draftLabel("Mean score of the test after the course, 0 to 100.", "ពិន្ទុមធ្យមនៃតេស្តក្រោយវគ្គ ពី 0 ដល់ 100។"),
    { width: 10 },
  ),
  field(
    "gain",
    { type: "computed", formula: difference("postScore", "preScore"), shownAs: "number" },
    draftLabel("Gain", "កំណើនពិន្ទុ"),
    draftLabel("Computed: score after less score before.", "គណនាដោយស្វ័យប្រវត្តិ៖ ពិន្ទុក្រោយដកពិន្ទុមុន។"),
    { width: 9 },
  ),
  field(
    "satisfaction",
    { type: "number", min: 1, max: 5 },
    label("Satisfaction (1-5)", "ការពេញចិត្ត (1-5)"),
    draftLabel(
      "Mean satisfaction of the participants, 1 (low) to 5 (high).",
      "ការពេញចិត្តជាមធ្យមរបស់អ្នកចូលរួម ពី 1 (ទាប) ដល់ 5 (ខ្ពស់)។",
    ),
    { width: 11, alsoKnownAs: ["Satisfaction", "ការពេញចិត្ត"] },
  ),
  field(
    "followUpDone",
    { type: "choice", list: "yesNo" },
    draftLabel("Follow-up done", "បានតាមដានក្រោយវគ្គ"),
    draftLabel(
      "Has anyone asked, about three months later, what is used at work?",
      "តើមានការតាមដានប្រហែលបីខែក្រោយវគ្គ អំពីការអនុវត្តក្នុងការងារដែរឬទេ?",
    ),
    { width: 11 },
  ),
  field(
    "followUpOn",
    { type: "day" },
    draftLabel("Follow-up on", "ថ្ងៃតាមដានក្រោយវគ្គ"),
    draftLabel("The day of the follow-up. Not before the course ended.", "ថ្ងៃតាមដាន។ មិនត្រូវមុនថ្ងៃបញ្ចប់វគ្គឡើយ។"),
    { width: 13 },
  ),
  field(
    "resultNote",
    { type: "text", long: true },
    label("Result", "លទ្ធផល/ផលប៉ះពាល់"),
    draftLabel("What changed at work because of the course.", "អ្វីដែលបានផ្លាស់ប្តូរក្នុងការងារដោយសារវគ្គនេះ។"),
    { width: 30 },
  ),
  field(
    "budgetAmount",
    { type: "money" },
    label("Planned budget", "ថវិកាគ្រោង"),
    draftLabel(
      "Planned amount as a number, in the currency of the Settings sheet.",
      "ចំនួនទឹកប្រាក់គ្រោងជាលេខ តាមរូបិយប័ណ្ណក្នុងសន្លឹកការកំណត់។",
    ),
    { width: 16, alsoKnownAs: ["Budget", "ថវិកា"] },
  ),
  field(
    "spentAmount",
    { type: "money" },
    label("Spent to date", "ចំណាយជាក់ស្តែង"),
    draftLabel("Amount spent so far, as a number.", "ចំនួនទឹកប្រាក់ដែលបានចំណាយមកទល់ពេលនេះ ជាលេខ។"),
    { width: 16, alsoKnownAs: ["Spent", "ចំណាយ"] },
  ),
  field(
    "fundSource",
    { type: "choice", list: "fund" },
    label("Source of funds", "ប្រភពថវិកា"),
    draftLabel("Who pays for the course.", "ប្រភពនៃថវិកាសម្រាប់វគ្គ។"),
    { width: 18 },
  ),
  field(
    "costPerPerson",
    { type: "computed", formula: share("spentAmount", "actualTotal"), shownAs: "money" },
    draftLabel("Cost per person", "ចំណាយក្នុងម្នាក់"),
    draftLabel(
      "Computed: amount spent divided by those who took part.",
      "គណនាដោយស្វ័យប្រវត្តិ៖ ចំណាយជាក់ស្តែងចែកនឹងចំនួនអ្នកចូលរួម។",
    ),
    { width: 14 },
  ),
  field(
    "status",
    { type: "choice", list: "status" },
    label("Status", "ស្ថានភាព"),
    draftLabel("Where the course stands.", "ស្ថានភាពនៃវគ្គ។"),
    { required: "always", width: 16 },
  ),
];
