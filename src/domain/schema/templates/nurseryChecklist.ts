import { defineTemplate } from "../defineTemplate";
import { field } from "../field";
import { draftLabel, label } from "../Label";
import { closingFields } from "./closingFields";
import { nurseryChecklistSeed } from "./seeds/nurseryChecklistSeed";

/** What the nursery or breastfeeding room needs, what is there, what is missing and what that costs. */
export const nurseryChecklist = defineTemplate({
  id: "nurseryChecklist",
  version: 1,
  label: draftLabel("Nursery room: checklist", "បន្ទប់ទារកដ្ឋាន៖ បញ្ជីផ្ទៀងផ្ទាត់"),
  sheetName: draftLabel("Nursery checklist", "បញ្ជីផ្ទៀងផ្ទាត់ទារកដ្ឋាន"),
  purpose: draftLabel(
    "What the nursery room at headquarters needs, what is there already, what is missing and what it would cost.",
    "អ្វីដែលបន្ទប់ទារកដ្ឋាននៅទីស្តីការក្រសួងត្រូវការ អ្វីដែលមានហើយ អ្វីដែលខ្វះ និងតម្លៃ។",
  ),
  keyField: "itemId",
  fields: [
    field(
      "itemId",
      { type: "code", pattern: "N-\\d{2,3}", example: "N-01" },
      draftLabel("Item no.", "លេខរៀង"),
      draftLabel(
        "Unique number of the item: N, a hyphen, two digits. Example: N-01.",
        "លេខរៀងមិនជាន់គ្នា៖ អក្សរ N សញ្ញា - និងលេខពីរខ្ទង់។ ឧទាហរណ៍៖ N-01",
      ),
      { required: "always", width: 10, alsoKnownAs: ["Item", "Item id", "លេខកូដ"] },
    ),
    field(
      "roomType",
      { type: "choice", list: "roomType" },
      draftLabel("Room type", "ប្រភេទបន្ទប់"),
      draftLabel(
        "The room that this item is for: breastfeeding room, nursery room or both.",
        "បន្ទប់ដែលត្រូវការ៖ បន្ទប់បំបៅដោះកូន បន្ទប់ទារកដ្ឋាន ឬទាំងពីរ។",
      ),
      { required: "always", width: 18 },
    ),
    field(
      "category",
      { type: "choice", list: "nurseryCategory" },
      draftLabel("Category", "ប្រភេទលក្ខខណ្ឌ"),
      draftLabel(
        "The group that this item belongs to, such as hygiene or safety.",
        "ក្រុមនៃលក្ខខណ្ឌនេះ ដូចជាអនាម័យ ឬសុវត្ថិភាព។",
      ),
      { required: "always", width: 16 },
    ),
    field(
      "requirementKm",
      { type: "text", script: "km", long: true },
      label("Requirement (Khmer)", "លក្ខខណ្ឌតម្រូវ (ខ្មែរ)"),
      draftLabel(
        "What is needed, in Khmer. One of the two languages is needed.",
        "អ្វីដែលត្រូវការ ជាភាសាខ្មែរ។ ត្រូវការយ៉ាងតិចមួយភាសា។",
      ),
      { required: { blank: ["requirementEn"] }, width: 40 },
    ),
    field(
      "requirementEn",
      { type: "text", script: "en", long: true },
      label("Requirement (English)", "លក្ខខណ្ឌតម្រូវ (អង់គ្លេស)"),
      draftLabel("What is needed, in English.", "អ្វីដែលត្រូវការ ជាភាសាអង់គ្លេស។"),
      { width: 40 },
    ),
    field(
      "importance",
      { type: "choice", list: "importance" },
      draftLabel("Importance", "កម្រិតសំខាន់"),
      draftLabel(
        "Must have, should have or nice to have. The room should not open while a must-have is missing.",
        "ចាំបាច់ គួរមាន ឬបន្ថែម។ បន្ទប់មិនគួរបើកដំណើរការទេ បើខ្វះលក្ខខណ្ឌចាំបាច់។",
      ),
      { required: "always", width: 14 },
    ),
    field(
      "basis",
      { type: "choice", list: "basis" },
      draftLabel("Basis", "មូលដ្ឋាន"),
      draftLabel(
        "Why this item is on the list. The Labour Law is only a reference: civil servants are outside it.",
        "មូលហេតុដែលលក្ខខណ្ឌនេះមានក្នុងបញ្ជី។ ច្បាប់ស្តីពីការងារគ្រាន់តែជាឯកសារយោង ព្រោះមិនអនុវត្តលើមន្ត្រីរាជការទេ។",
      ),
      { required: "always", width: 24 },
    ),
    field(
      "available",
      { type: "choice", list: "available" },
      draftLabel("Available", "ភាពមាន"),
      draftLabel(
        "Is it there today? Choose Not known yet until someone has looked.",
        "តើមានហើយឬនៅ? ជ្រើសរើស «មិនទាន់ដឹង» រហូតដល់មានអ្នកបានពិនិត្យ។",
      ),
      { required: "always", width: 15 },
    ),
    field(
      "qtyNeeded",
      { type: "integer", min: 0 },
      draftLabel("Quantity needed", "ចំនួនត្រូវការ"),
      draftLabel("How many are needed, as a whole number.", "ចំនួនដែលត្រូវការ ជាចំនួនគត់។"),
      { width: 12 },
    ),
    field(
      "qtyAvailable",
      { type: "integer", min: 0 },
      draftLabel("Quantity available", "ចំនួនមានស្រាប់"),
      draftLabel("How many are there already, as a whole number.", "ចំនួនដែលមានស្រាប់ ជាចំនួនគត់។"),
      { width: 12 },
    ),
    field(
      "qtyGap",
      {
        type: "computed",
        formula: '=IF(ISNUMBER({qtyNeeded}),MAX(0,{qtyNeeded}-N({qtyAvailable})),"")',
        shownAs: "integer",
      },
      draftLabel("Quantity missing", "ចំនួនខ្វះ"),
      draftLabel(
        "Computed: needed less available, never below 0.",
        "គណនាដោយស្វ័យប្រវត្តិ៖ ចំនួនត្រូវការដកចំនួនមានស្រាប់ មិនក្រោម 0។",
      ),
      { width: 12 },
    ),
    field(
      "unitCost",
      { type: "money" },
      draftLabel("Unit cost", "តម្លៃឯកតា"),
      draftLabel(
        "Price of one, as a number, in the currency of the Settings sheet.",
        "តម្លៃក្នុងមួយឯកតា ជាលេខ តាមរូបិយប័ណ្ណក្នុងសន្លឹកការកំណត់។",
      ),
      { width: 14 },
    ),
    field(
      "gapCost",
      {
        type: "computed",
        formula: '=IF(AND(ISNUMBER({qtyGap}),ISNUMBER({unitCost})),{qtyGap}*{unitCost},"")',
        shownAs: "money",
      },
      draftLabel("Cost of what is missing", "តម្លៃសម្រាប់ចំនួនខ្វះ"),
      draftLabel("Computed: quantity missing times unit cost.", "គណនាដោយស្វ័យប្រវត្តិ៖ ចំនួនខ្វះគុណនឹងតម្លៃឯកតា។"),
      { width: 16 },
    ),
    field(
      "phase",
      { type: "choice", list: "phase" },
      label("Phase", "ដំណាក់កាល"),
      draftLabel("The phase in which this item is dealt with.", "ដំណាក់កាលដែលត្រូវដោះស្រាយលក្ខខណ្ឌនេះ។"),
      { width: 22 },
    ),
    field(
      "responsibleUnit",
      { type: "unit" },
      draftLabel("Responsible unit", "អង្គភាពទទួលខុសត្រូវ"),
      draftLabel("The one unit that sees to this item.", "អង្គភាពតែមួយដែលទទួលបន្ទុកលក្ខខណ្ឌនេះ។"),
      { width: 26 },
    ),
    field(
      "dueDate",
      { type: "day" },
      label("Due", "កាលបរិច្ឆេទកំណត់"),
      draftLabel(
        "The day by which it should be there, for example 31/03/2025.",
        "ថ្ងៃដែលត្រូវមានរួចរាល់ ឧទាហរណ៍ 31/03/2025។",
      ),
      { width: 13, alsoKnownAs: ["Due date"] },
    ),
    field(
      "status",
      { type: "choice", list: "status" },
      label("Status", "ស្ថានភាព"),
      draftLabel("Where the work on this item stands.", "ស្ថានភាពនៃការងារលើលក្ខខណ្ឌនេះ។"),
      { width: 16 },
    ),
    field(
      "checkedOn",
      { type: "day" },
      draftLabel("Checked on", "ថ្ងៃពិនិត្យ"),
      draftLabel(
        "The day someone last looked, for example 15/01/2025.",
        "ថ្ងៃដែលបានពិនិត្យចុងក្រោយ ឧទាហរណ៍ 15/01/2025។",
      ),
      { width: 13 },
    ),
    ...closingFields,
  ],
  seedRows: nurseryChecklistSeed,
});
