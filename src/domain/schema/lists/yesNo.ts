import { choice, type ChoiceList } from "../ChoiceList";
import { draftLabel } from "../Label";

export const yesNo: ChoiceList = {
  id: "yesNo",
  label: draftLabel("Yes or no", "មាន ឬគ្មាន"),
  choices: [choice("yes", draftLabel("Yes", "មាន")), choice("no", draftLabel("No", "គ្មាន"))],
};
