import { defineTemplate } from "../defineTemplate";
import { field } from "../field";
import { draftLabel, label } from "../Label";
import { closingFields } from "./closingFields";
import { headcountFields, isApprox } from "./headcountFields";
import { meetingsSeed } from "./seeds/meetingsSeed";

/** There are minutes, so that who was there and who presided is known. */
const written = { minutesStatus: ["draft", "approved"] };
/** A time of the day as text: "08:30". */
const TIME = { type: "code", pattern: "([01]?\\d|2[0-3]):[0-5]\\d", example: "08:30" } as const;

/** Meetings of the Gender Working Group and its secretariat. What they decided is a table of its own. */
export const meetings = defineTemplate({
  id: "meetings",
  version: 1,
  label: label("Meetings", "កិច្ចប្រជុំ"),
  sheetName: label("Meetings", "កិច្ចប្រជុំ"),
  purpose: draftLabel(
    "Meetings held and planned: when, about what, who presided, how many women and men came, and the minutes.",
    "កិច្ចប្រជុំដែលបានធ្វើ និងគ្រោងធ្វើ៖ ពេលវេលា ប្រធានបទ អធិបតី ចំនួនស្ត្រីនិងបុរសចូលរួម និងកំណត់ហេតុ។",
  ),
  keyField: "meetingCode",
  fields: [
    field(
      "meetingCode",
      { type: "code", pattern: "M-\\d{4}-\\d{2}", example: "M-2024-01" },
      label("Code", "លេខកូដ"),
      draftLabel(
        "Unique code: M, the year, a number. Example: M-2024-01.",
        "លេខកូដមិនជាន់គ្នា៖ អក្សរ M ឆ្នាំ និងលេខរៀង។ ឧទាហរណ៍៖ M-2024-01",
      ),
      { required: "always", width: 13, alsoKnownAs: ["Meeting code"] },
    ),
    field(
      "date",
      { type: "day" },
      label("Date", "កាលបរិច្ឆេទ"),
      draftLabel(
        "The day of the meeting, for example 27/11/2024. If only the month is known, its last day; say so under Remarks.",
        "ថ្ងៃប្រជុំ ឧទាហរណ៍ 27/11/2024។ បើដឹងតែខែ សូមវាយថ្ងៃចុងខែ ហើយបញ្ជាក់ក្នុងជួរឈរផ្សេងៗ។",
      ),
      { required: "always", width: 13, alsoKnownAs: ["Meeting date", "ថ្ងៃប្រជុំ"] },
    ),
    field(
      "startTime",
      TIME,
      draftLabel("Starts at", "ម៉ោងចាប់ផ្តើម"),
      draftLabel(
        "Hour and minutes of 24 hours with a colon. Example: 08:30.",
        "ម៉ោង និងនាទីតាម ២៤ ម៉ោង ដោយមានសញ្ញា : ។ ឧទាហរណ៍៖ 08:30",
      ),
      { width: 11, alsoKnownAs: ["Start time"] },
    ),
    field(
      "endTime",
      TIME,
      draftLabel("Ends at", "ម៉ោងបញ្ចប់"),
      draftLabel(
        "Hour and minutes of 24 hours with a colon, after the start. Example: 11:00.",
        "ម៉ោង និងនាទីតាម ២៤ ម៉ោង ក្រោយម៉ោងចាប់ផ្តើម។ ឧទាហរណ៍៖ 11:00",
      ),
      { width: 11, alsoKnownAs: ["End time"] },
    ),
    field(
      "typeList",
      { type: "choice", list: "meetingType" },
      draftLabel("Meeting type", "ប្រភេទកិច្ចប្រជុំ"),
      draftLabel(
        "Internal, preparatory, consultation, validation or annual.",
        "ផ្ទៃក្នុង ត្រៀម ពិគ្រោះយោបល់ សុពលភាព ឬប្រចាំឆ្នាំ។",
      ),
      { required: "always", width: 16, alsoKnownAs: ["Type", "ប្រភេទ"] },
    ),
    field(
      "titleKm",
      { type: "text", script: "km", long: true },
      label("Meeting (Khmer)", "កិច្ចប្រជុំ (ខ្មែរ)"),
      draftLabel(
        "Name of the meeting in Khmer. One of the two languages is needed.",
        "ឈ្មោះកិច្ចប្រជុំជាភាសាខ្មែរ។ ត្រូវការយ៉ាងតិចមួយភាសា។",
      ),
      { required: { blank: ["titleEn"] }, width: 38 },
    ),
    field(
      "titleEn",
      { type: "text", script: "en", long: true },
      label("Meeting (English)", "កិច្ចប្រជុំ (អង់គ្លេស)"),
      draftLabel("Name of the meeting in English.", "ឈ្មោះកិច្ចប្រជុំជាភាសាអង់គ្លេស។"),
      { width: 36 },
    ),
    field(
      "venue",
      { type: "text" },
      label("Venue", "ទីកន្លែង"),
      draftLabel("Where the meeting takes place.", "ទីកន្លែងប្រជុំ។"),
      { width: 24 },
    ),
    field(
      "chairRole",
      { type: "text" },
      label("Presided by (role)", "អធិបតី/ប្រធានអង្គប្រជុំ"),
      draftLabel(
        "The role of the person who presides, such as Secretary of State. No personal names.",
        "តួនាទីរបស់អធិបតី ឬប្រធានអង្គប្រជុំ ដូចជារដ្ឋលេខាធិការ។ មិនសរសេរឈ្មោះបុគ្គលទេ។",
      ),
      { required: { where: written }, advised: "always", width: 40, alsoKnownAs: ["Chair"] },
    ),
    field(
      "agenda",
      { type: "text", long: true },
      label("Agenda", "របៀបវារៈ"),
      draftLabel("The points to be discussed, in short.", "ចំណុចដែលត្រូវពិភាក្សា ដោយសង្ខេប។"),
      { width: 34 },
    ),
    field(
      "attendTotal",
      { type: "integer", min: 0 },
      draftLabel("Attendance, total", "អ្នកចូលរួម សរុប"),
      draftLabel(
        "How many came, women and men together. Fill it in once the meeting is over.",
        "ចំនួនអ្នកចូលរួម ស្ត្រីនិងបុរសសរុប។ សូមបំពេញក្រោយកិច្ចប្រជុំ។",
      ),
      { required: { where: written }, width: 12 },
    ),
    field(
      "attendWomen",
      { type: "integer", min: 0 },
      draftLabel("Attendance, women", "អ្នកចូលរួម ស្ត្រី"),
      draftLabel(
        "How many of them were women. Leave blank if it was not counted: blank is not 0.",
        "ក្នុងនោះមានស្ត្រីប៉ុន្មាននាក់។ ទុកទទេបើមិនបានរាប់ ព្រោះទទេមិនមែនជា 0 ទេ។",
      ),
      { width: 12 },
    ),
    ...headcountFields("attendTotal", "attendWomen", "attendMen"),
    isApprox,
    field(
      "minutesStatus",
      { type: "choice", list: "minutesStatus" },
      draftLabel("Minutes", "កំណត់ហេតុប្រជុំ"),
      draftLabel(
        "How far the minutes are: none yet, draft or approved.",
        "ស្ថានភាពកំណត់ហេតុ៖ មិនទាន់មាន សេចក្តីព្រាង ឬបានអនុម័ត។",
      ),
      { width: 16 },
    ),
    field(
      "minutesRef",
      { type: "text" },
      draftLabel("Reference of the minutes", "លេខយោងកំណត់ហេតុ"),
      draftLabel("Number or place by which the minutes are found.", "លេខ ឬទីតាំងរក្សាទុក ដើម្បីរកកំណត់ហេតុ។"),
      { width: 20 },
    ),
    field(
      "nextMeetingOn",
      { type: "day" },
      draftLabel("Next meeting on", "ថ្ងៃប្រជុំបន្ទាប់"),
      draftLabel(
        "The day agreed for the next meeting, for example 31/01/2025.",
        "ថ្ងៃដែលបានព្រមព្រៀងសម្រាប់កិច្ចប្រជុំបន្ទាប់ ឧទាហរណ៍ 31/01/2025។",
      ),
      { width: 13 },
    ),
    ...closingFields,
  ],
  seedRows: meetingsSeed,
});
