import { defineTemplate } from "../defineTemplate";
import { field } from "../field";
import { draftLabel, label } from "../Label";
import { closingFields } from "./closingFields";
import { indicatorTargetFields } from "./indicatorTargetFields";
import { indicatorsSeed } from "./seeds/indicatorsSeed";

/** How the plan's success is measured: one reference sheet entry an indicator, with baseline and yearly targets. */
export const indicators = defineTemplate({
  id: "indicators",
  version: 1,
  label: draftLabel("Indicators", "សូចនាករ"),
  sheetName: label("Indicators", "សូចនាករ"),
  purpose: draftLabel(
    "What is measured to know whether the plan works: definition, unit, baseline, targets 2024-2028 and who reports.",
    "អ្វីដែលវាស់វែងដើម្បីដឹងថាផែនការមានប្រសិទ្ធភាព៖ និយមន័យ ឯកតា ទិន្នន័យគោល ចំណុចដៅ ២០២៤-២០២៨ និងអង្គភាពរាយការណ៍។",
  ),
  keyField: "indicatorCode",
  fields: [
    field(
      "indicatorCode",
      { type: "code", pattern: "I\\d{2,3}", example: "I01" },
      label("Indicator code", "លេខកូដសូចនាករ"),
      draftLabel(
        "Unique code: I and two or three digits. Example: I01.",
        "លេខកូដមិនជាន់គ្នា៖ អក្សរ I និងលេខពីរ ឬបីខ្ទង់។ ឧទាហរណ៍៖ I01",
      ),
      { required: "always", width: 12, alsoKnownAs: ["Code", "លេខកូដ"] },
    ),
    field(
      "planCode",
      { type: "link", template: "plan" },
      draftLabel("Plan code", "លេខកូដផែនការ"),
      draftLabel(
        "The row of the plan that it measures: usually an output, or an objective.",
        "ជួរនៃផែនការដែលសូចនាករនេះវាស់វែង៖ ជាធម្មតាទិន្នផល ឬគោលបំណង។",
      ),
      { required: "always", width: 16 },
    ),
    field(
      "nameKm",
      { type: "text", script: "km", long: true },
      label("Indicator (Khmer)", "សូចនាករ (ខ្មែរ)"),
      draftLabel(
        "Name of the indicator in Khmer. One of the two languages is needed.",
        "ឈ្មោះសូចនាករជាភាសាខ្មែរ។ ត្រូវការយ៉ាងតិចមួយភាសា។",
      ),
      { required: { blank: ["nameEn"] }, width: 36, alsoKnownAs: ["សូចនាករ"] },
    ),
    field(
      "nameEn",
      { type: "text", script: "en", long: true },
      label("Indicator (English)", "សូចនាករ (អង់គ្លេស)"),
      draftLabel("Name of the indicator in English.", "ឈ្មោះសូចនាករជាភាសាអង់គ្លេស។"),
      { width: 36, alsoKnownAs: ["Indicator"] },
    ),
    field(
      "definition",
      { type: "text", long: true },
      label("Definition", "និយមន័យ"),
      draftLabel(
        "What counts and what does not. For a share: what is divided by what.",
        "អ្វីដែលរាប់បញ្ចូល និងអ្វីដែលមិនរាប់។ សម្រាប់ភាគរយ៖ ចំនួនអ្វីចែកនឹងចំនួនអ្វី។",
      ),
      { width: 36 },
    ),
    field(
      "unit",
      { type: "choice", list: "indicatorUnit" },
      label("Unit", "ឯកតា"),
      draftLabel(
        "What the values are: a number, a percent (typed as 45%), yes or no (1 or 0), or riel.",
        "តម្លៃគិតជា៖ ចំនួន ភាគរយ (វាយជា 45%) មាន ឬគ្មាន (1 ឬ 0) ឬរៀល។",
      ),
      { required: "always", width: 13 },
    ),
    field(
      "direction",
      { type: "choice", list: "trend" },
      draftLabel("Wanted trend", "និន្នាការចង់បាន"),
      draftLabel(
        "Rising where more is better, falling where less is better.",
        "កើន ប្រសិនបើច្រើនជាងល្អជាង។ ថយ ប្រសិនបើតិចជាងល្អជាង។",
      ),
      { required: "always", width: 12 },
    ),
    field(
      "aggregation",
      { type: "choice", list: "aggregation" },
      draftLabel("Way of adding up", "វិធីបូកសរុប"),
      draftLabel(
        "How the periods of a year make its value: summed, the latest, or averaged. Percents are never summed.",
        "របៀបគណនាតម្លៃប្រចាំឆ្នាំពីរយៈពេលនានា៖ បូក យកតម្លៃចុងក្រោយ ឬមធ្យមភាគ។ ភាគរយមិនត្រូវបូកឡើយ។",
      ),
      { required: "always", width: 18 },
    ),
    field(
      "disaggregateBySex",
      { type: "choice", list: "yesNo" },
      label("By sex", "បែងចែកតាមភេទ"),
      draftLabel(
        "Choose Yes where every value is reported as total, of which women.",
        "ជ្រើសរើស «មាន» នៅពេលតម្លៃរាយការណ៍ជាសរុប និងក្នុងនោះស្ត្រី។",
      ),
      { required: "always", width: 11 },
    ),
    ...indicatorTargetFields,
    field(
      "dataSource",
      { type: "text" },
      label("Data source", "ប្រភពទិន្នន័យ"),
      draftLabel("Where the values come from, and how they are collected.", "ប្រភពនៃទិន្នន័យ និងវិធីប្រមូល។"),
      { width: 26 },
    ),
    field(
      "frequency",
      { type: "choice", list: "frequency" },
      draftLabel("Frequency", "ភាពញឹកញាប់"),
      draftLabel(
        "How often values are reported. The periods of the values must agree with it.",
        "ភាពញឹកញាប់នៃការរាយការណ៍តម្លៃ។ រយៈពេលរាយការណ៍ត្រូវស្របតាមនេះ។",
      ),
      { width: 16 },
    ),
    field(
      "responsibleUnit",
      { type: "unit" },
      draftLabel("Responsible unit", "អង្គភាពទទួលខុសត្រូវ"),
      draftLabel("The one unit that reports this indicator.", "អង្គភាពតែមួយដែលរាយការណ៍សូចនាករនេះ។"),
      { width: 26 },
    ),
    field(
      "limits",
      { type: "text", long: true },
      draftLabel("Limits of the data", "កម្រិតកំណត់នៃទិន្នន័យ"),
      draftLabel(
        "What a reader must know before trusting the values.",
        "អ្វីដែលអ្នកអានត្រូវដឹងមុនពេលប្រើតម្លៃទាំងនេះ។",
      ),
      { width: 40 },
    ),
    ...closingFields,
  ],
  seedRows: indicatorsSeed,
});
