import { defineTemplate } from "../defineTemplate";
import { draftLabel, label } from "../Label";
import { closingFields } from "./closingFields";
import { eventPlanFields } from "./eventPlanFields";
import { eventResultFields } from "./eventResultFields";
import { eventsSeed } from "./seeds/eventsSeed";

/** The celebrations of International Women's Day, a row a year. What must be done for each is in eventTasks. */
export const events = defineTemplate({
  id: "events",
  version: 1,
  label: label("International Women's Day", "ទិវាអន្តរជាតិនារី"),
  sheetName: label("Women's Day", "ទិវាអន្តរជាតិនារី"),
  purpose: draftLabel(
    "The celebration of 8 March, a row a year: anniversary, theme, date, participants (total, of which women) and money.",
    "ពិធីអបអរសាទរ ៨ មីនា មួយឆ្នាំមួយជួរ៖ ខួប ប្រធានបទ ថ្ងៃប្រារព្ធ អ្នកចូលរួម (សរុប និងស្ត្រី) និងថវិកា។",
  ),
  keyField: "eventCode",
  fields: [...eventPlanFields, ...eventResultFields, ...closingFields],
  seedRows: eventsSeed,
});
