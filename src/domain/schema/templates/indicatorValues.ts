import { defineTemplate } from "../defineTemplate";
import { field } from "../field";
import { draftLabel, label } from "../Label";
import { closingFields } from "./closingFields";
import { indicatorResultFields } from "./indicatorResultFields";
import { periodFields, periodKey } from "./periodFields";

/** What the indicators were, period by period. No values are known yet: the table starts empty. */
export const indicatorValues = defineTemplate({
  id: "indicatorValues",
  version: 1,
  label: draftLabel("Values of the indicators", "តម្លៃសូចនាករតាមរយៈពេល"),
  sheetName: label("Indicator values", "តម្លៃសូចនាករ"),
  purpose: draftLabel(
    "The actual value of each indicator in each reporting period, and how it compares with the year's target.",
    "តម្លៃជាក់ស្តែងនៃសូចនាករនីមួយៗតាមរយៈពេលរាយការណ៍ ប្រៀបធៀបនឹងចំណុចដៅប្រចាំឆ្នាំ។",
  ),
  keyField: "valueId",
  fields: [
    field(
      "valueId",
      { type: "computed", formula: periodKey("indicatorCode"), shownAs: "text" },
      draftLabel("Value no.", "លេខសម្គាល់តម្លៃ"),
      draftLabel(
        "Computed: indicator, year and period. Each may stand once.",
        "គណនាដោយស្វ័យប្រវត្តិ៖ សូចនាករ ឆ្នាំ និងរយៈពេល។ នីមួយៗមានតែម្តង។",
      ),
      { width: 15 },
    ),
    field(
      "indicatorCode",
      { type: "link", template: "indicators" },
      label("Indicator code", "លេខកូដសូចនាករ"),
      draftLabel("The indicator, by its code on the Indicators sheet.", "លេខកូដសូចនាករក្នុងសន្លឹកសូចនាករ។"),
      { required: "always", width: 12 },
    ),
    ...periodFields,
    field(
      "valueTotal",
      { type: "number" },
      label("Actual value", "តម្លៃជាក់ស្តែង"),
      draftLabel(
        "The value of this period, women and men together. Type shares with the percent sign: 45%.",
        "តម្លៃក្នុងរយៈពេលនេះ ស្ត្រីនិងបុរសសរុប។ ភាគរយត្រូវវាយជាមួយសញ្ញាភាគរយ៖ 45%។",
      ),
      { required: "always", width: 13 },
    ),
    field(
      "valueWomen",
      { type: "number" },
      label("Women", "ស្ត្រី"),
      draftLabel(
        "Of these, women, where the indicator is split by sex. Leave blank if it was not counted: blank is not 0.",
        "ក្នុងនោះស្ត្រី ប្រសិនបើសូចនាករបែងចែកតាមភេទ។ ទុកទទេបើមិនបានរាប់ ព្រោះទទេមិនមែនជា 0 ទេ។",
      ),
      { width: 11 },
    ),
    ...indicatorResultFields,
    field(
      "source",
      { type: "text" },
      draftLabel("Source", "ប្រភព"),
      draftLabel("The report or list that the value was taken from.", "របាយការណ៍ ឬបញ្ជីដែលយកតម្លៃនេះ។"),
      { width: 26 },
    ),
    field(
      "reportedOn",
      { type: "day" },
      label("Reported on", "ថ្ងៃរាយការណ៍"),
      draftLabel(
        "The day the value was reported, for example 10/04/2025.",
        "ថ្ងៃដែលបានរាយការណ៍ ឧទាហរណ៍ 10/04/2025។",
      ),
      { width: 13 },
    ),
    ...closingFields,
  ],
  seedRows: [],
});
