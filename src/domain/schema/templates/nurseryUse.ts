import { defineTemplate } from "../defineTemplate";
import { field } from "../field";
import { draftLabel, label } from "../Label";
import { closingFields } from "./closingFields";
import { difference } from "./rowFormulas";

/**
 * How the open room is used, a row a month: rooms elsewhere stay empty after their opening. Counts only; names of
 * children and parents have no place here, since the workbook is sent around.
 */
export const nurseryUse = defineTemplate({
  id: "nurseryUse",
  version: 1,
  label: draftLabel("Nursery room: monthly use", "បន្ទប់ទារកដ្ឋាន៖ ការប្រើប្រាស់ប្រចាំខែ"),
  sheetName: draftLabel("Nursery use", "ការប្រើប្រាស់ទារកដ្ឋាន"),
  purpose: draftLabel(
    "How many days the nursery room was open in each month, and how many children and parents used it. No names.",
    "ចំនួនថ្ងៃដែលបន្ទប់ទារកដ្ឋានបើកក្នុងខែនីមួយៗ និងចំនួនកុមារ និងឪពុកម្តាយដែលបានប្រើ។ មិនសរសេរឈ្មោះទេ។",
  ),
  keyField: "month",
  fields: [
    field(
      "month",
      { type: "day", shownAs: "month" },
      label("Month", "ខែ"),
      draftLabel(
        "Type one day of the month, for example 01/03/2025 for March 2025. Each month once.",
        "ខែ ដោយវាយថ្ងៃណាមួយក្នុងខែនោះ ឧទាហរណ៍ 01/03/2025 សម្រាប់ខែមីនា ២០២៥។ មួយខែមានតែម្តង។",
      ),
      { required: "always", width: 12 },
    ),
    field(
      "daysOpen",
      { type: "integer", min: 0, max: 31 },
      draftLabel("Days open", "ចំនួនថ្ងៃបើក"),
      draftLabel("On how many days of the month the room was open.", "ចំនួនថ្ងៃក្នុងខែដែលបន្ទប់បានបើកដំណើរការ។"),
      { required: "always", width: 12 },
    ),
    field(
      "childrenUnder18m",
      { type: "integer", min: 0 },
      draftLabel("Children under 18 months", "កុមារក្រោម ១៨ ខែ"),
      draftLabel(
        "How many children below 18 months used the room. A number only, no names.",
        "ចំនួនកុមារអាយុក្រោម ១៨ ខែដែលបានប្រើបន្ទប់។ តែចំនួនប៉ុណ្ណោះ មិនសរសេរឈ្មោះទេ។",
      ),
      { width: 14 },
    ),
    field(
      "children18to36m",
      { type: "integer", min: 0 },
      draftLabel("Children 18 to 36 months", "កុមារ ១៨ ដល់ ៣៦ ខែ"),
      draftLabel(
        "How many children from 18 to 36 months used the room. A number only, no names.",
        "ចំនួនកុមារអាយុ ១៨ ដល់ ៣៦ ខែដែលបានប្រើបន្ទប់។ តែចំនួនប៉ុណ្ណោះ មិនសរសេរឈ្មោះទេ។",
      ),
      { width: 14 },
    ),
    field(
      "parentVisitsTotal",
      { type: "integer", min: 0 },
      draftLabel("Visits of parents, total", "ឪពុកម្តាយមកប្រើ សរុប"),
      draftLabel(
        "How many times mothers and fathers came in the month, all together.",
        "ចំនួនដងដែលម្តាយ និងឪពុកបានមកប្រើក្នុងខែ សរុប។",
      ),
      { width: 16 },
    ),
    field(
      "parentVisitsWomen",
      { type: "integer", min: 0 },
      draftLabel("Visits of parents, women", "ឪពុកម្តាយមកប្រើ ស្ត្រី"),
      draftLabel(
        "How many of these visits were by women. Leave blank if it was not counted: blank is not 0.",
        "ក្នុងនោះស្ត្រីប៉ុន្មានដង។ ទុកទទេបើមិនបានរាប់ ព្រោះទទេមិនមែនជា 0 ទេ។",
      ),
      { width: 16 },
    ),
    field(
      "parentVisitsMen",
      {
        type: "computed",
        formula: difference("parentVisitsTotal", "parentVisitsWomen"),
        shownAs: "integer",
      },
      draftLabel("Visits of parents, men", "ឪពុកម្តាយមកប្រើ បុរស"),
      draftLabel("Computed: total less women.", "គណនាដោយស្វ័យប្រវត្តិ៖ សរុបដកស្ត្រី។"),
      { width: 16 },
    ),
    field(
      "incidents",
      { type: "integer", min: 0 },
      draftLabel("Incidents", "ឧប្បត្តិហេតុ"),
      draftLabel(
        "How many accidents or complaints there were. Say what was done under Note, without names.",
        "ចំនួនឧប្បត្តិហេតុ ឬបណ្តឹង។ សូមសរសេរអំពីដំណោះស្រាយក្នុងកំណត់សម្គាល់ ដោយមិនសរសេរឈ្មោះ។",
      ),
      { width: 12 },
    ),
    field(
      "note",
      { type: "text", long: true },
      draftLabel("Note", "កំណត់សម្គាល់"),
      draftLabel(
        "What was noticed: why the room was used more or less, what is needed. No personal names.",
        "អ្វីដែលបានសង្កេតឃើញ៖ មូលហេតុដែលប្រើច្រើន ឬតិច និងអ្វីដែលត្រូវការ។ មិនសរសេរឈ្មោះបុគ្គលទេ។",
      ),
      { width: 34 },
    ),
    ...closingFields,
  ],
  seedRows: [],
});
