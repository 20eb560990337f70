import { defineTemplate } from "../defineTemplate";
import { field } from "../field";
import { draftLabel, label } from "../Label";
import { closingFields } from "./closingFields";
import { difference, share } from "./rowFormulas";

/** Who took part in a course, a row for each level of position. A course without rows here is not split. */
export const trainingLevels = defineTemplate({
  id: "trainingLevels",
  version: 1,
  label: draftLabel("Participants by position level", "អ្នកចូលរួមតាមកម្រិតតួនាទី"),
  sheetName: draftLabel("Training levels", "អ្នកចូលរួមតាមកម្រិត"),
  purpose: draftLabel(
    "Participants of each training course by their level of position, total and women. Optional: courses without rows are fine.",
    "អ្នកចូលរួមវគ្គនីមួយៗតាមកម្រិតតួនាទី សរុប និងស្ត្រី។ មិនចាំបាច់៖ វគ្គដែលគ្មានជួរនៅទីនេះក៏បាន។",
  ),
  keyField: "levelId",
  fields: [
    field(
      "levelId",
      {
        type: "computed",
        formula: '=IF(OR({trainingCode}="",{positionLevel}=""),"",{trainingCode}&"|"&{positionLevel})',
        shownAs: "text",
      },
      draftLabel("Course and level", "វគ្គ និងកម្រិត"),
      draftLabel(
        "Computed: names this row. Each level stands once for a course.",
        "គណនាដោយស្វ័យប្រវត្តិ៖ ឈ្មោះជួរនេះ។ កម្រិតនីមួយៗមានតែម្តងក្នុងមួយវគ្គ។",
      ),
      { width: 26 },
    ),
    field(
      "trainingCode",
      { type: "link", template: "trainings" },
      draftLabel("Course code", "លេខកូដវគ្គ"),
      draftLabel(
        "Code of the course on the Trainings sheet. Example: T-2025-01.",
        "លេខកូដវគ្គនៅសន្លឹកវគ្គបណ្តុះបណ្តាល។ ឧទាហរណ៍៖ T-2025-01",
      ),
      { required: "always", width: 14, alsoKnownAs: ["Code", "Training code", "លេខកូដ"] },
    ),
    field(
      "positionLevel",
      { type: "choice", list: "positionLevel" },
      draftLabel("Position level", "កម្រិតតួនាទី"),
      draftLabel(
        "Choose the level of position. Each level once for a course.",
        "ជ្រើសរើសកម្រិតតួនាទី។ កម្រិតនីមួយៗមានតែម្តងក្នុងមួយវគ្គ។",
      ),
      { required: "always", width: 26, alsoKnownAs: ["Level", "កម្រិត"] },
    ),
    field(
      "total",
      { type: "integer", min: 0 },
      label("Total", "សរុប"),
      draftLabel(
        "How many of this level took part, women and men together. All levels add up to the course's actual total.",
        "ចំនួនអ្នកចូលរួមនៃកម្រិតនេះ ស្ត្រីនិងបុរសសរុប។ កម្រិតទាំងអស់បូកបញ្ចូលគ្នាស្មើនឹងចំនួនជាក់ស្តែងរបស់វគ្គ។",
      ),
      { required: "always", width: 11 },
    ),
    field(
      "women",
      { type: "integer", min: 0 },
      label("Women", "ស្ត្រី"),
      draftLabel(
        "How many of them were women. Leave blank if it was not counted: blank is not 0.",
        "ក្នុងនោះមានស្ត្រីប៉ុន្មាននាក់។ ទុកទទេបើមិនបានរាប់ ព្រោះទទេមិនមែនជា 0 ទេ។",
      ),
      { width: 11 },
    ),
    field(
      "men",
      { type: "computed", formula: difference("total", "women"), shownAs: "integer" },
      label("Men", "បុរស"),
      draftLabel("Computed: total less women.", "គណនាដោយស្វ័យប្រវត្តិ៖ សរុបដកស្ត្រី។"),
      { width: 11 },
    ),
    field(
      "womenPct",
      { type: "computed", formula: share("women", "total"), shownAs: "percent" },
      label("Women %", "% ស្ត្រី"),
      draftLabel(
        "Computed: share of women among those of this level.",
        "គណនាដោយស្វ័យប្រវត្តិ៖ ភាគរយស្ត្រីក្នុងចំណោមអ្នកចូលរួមនៃកម្រិតនេះ។",
      ),
      { width: 11 },
    ),
    ...closingFields,
  ],
  seedRows: [],
});
