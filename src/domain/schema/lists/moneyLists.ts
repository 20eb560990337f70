import { choice, type ChoiceList } from "../ChoiceList";
import { draftLabel, label } from "../Label";

export const fund: ChoiceList = {
  id: "fund",
  label: label("Source of funds", "ប្រភពថវិកា"),
  choices: [
    choice("nationalBudget", label("National budget", "ថវិកាជាតិ")),
    choice("partner", label("Development partner", "ដៃគូអភិវឌ្ឍន៍")),
    choice("mixed", draftLabel("Mixed", "ចម្រុះ")),
    choice("own", draftLabel("Other/contribution", "ប្រភពផ្សេងទៀត")),
    choice("none", draftLabel("No cost", "មិនចំណាយថវិកា")),
  ],
};

export const currency: ChoiceList = {
  id: "currency",
  label: draftLabel("Currency", "រូបិយប័ណ្ណ"),
  choices: [
    choice("KHR", label("Riel (KHR)", "រៀល (KHR)")),
    choice("USD", draftLabel("US dollar (USD)", "ដុល្លារអាមេរិក (USD)")),
  ],
};

export const amountUnit: ChoiceList = {
  id: "amountUnit",
  label: draftLabel("Amounts are written in", "ឯកតានៃចំនួនទឹកប្រាក់"),
  choices: [
    choice("one", draftLabel("Full amounts", "ចំនួនពេញ")),
    choice("million", draftLabel("Millions", "លាន")),
  ],
};
