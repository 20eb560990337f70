import { choice, type ChoiceList } from "../ChoiceList";
import { draftLabel, label } from "../Label";

/** What the values of an indicator are counted in. Percent is kept as a share, 0..1; yes as 1, no as 0. */
export const indicatorUnit: ChoiceList = {
  id: "indicatorUnit",
  label: draftLabel("Unit of an indicator", "ឯកតានៃសូចនាករ"),
  choices: [
    choice("number", draftLabel("Number", "ចំនួន")),
    choice("percent", label("Percent", "ភាគរយ")),
    choice("yesNo", draftLabel("Yes or no", "មាន ឬគ្មាន")),
    choice("riel", label("Riel", "រៀល")),
  ],
};

/** Which way the values of an indicator should go. */
export const trend: ChoiceList = {
  id: "trend",
  label: draftLabel("Wanted trend", "និន្នាការចង់បាន"),
  choices: [choice("up", draftLabel("Rising", "កើន")), choice("down", draftLabel("Falling", "ថយ"))],
};

/** How the values of a year's periods make the year's value. */
export const aggregation: ChoiceList = {
  id: "aggregation",
  label: draftLabel("Way of adding up", "វិធីបូកសរុប"),
  choices: [
    choice("sum", draftLabel("Sum of the periods", "ផលបូក")),
    choice("latest", draftLabel("Latest value", "តម្លៃចុងក្រោយ")),
    choice("average", draftLabel("Average of the periods", "មធ្យមភាគ")),
  ],
};

/** How often something is reported. */
export const frequency: ChoiceList = {
  id: "frequency",
  label: draftLabel("Frequency", "ភាពញឹកញាប់"),
  choices: [
    choice("Q", draftLabel("Every quarter", "រៀងរាល់ត្រីមាស")),
    choice("S", draftLabel("Every semester", "រៀងរាល់ឆមាស")),
    choice("Y", draftLabel("Every year", "ប្រចាំឆ្នាំ")),
  ],
};
