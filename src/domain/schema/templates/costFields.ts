import { field } from "../field";
import { draftLabel, label } from "../Label";
import type { Field } from "../Template";

/** What something is planned to cost, and what was spent on it. */
export const costFields: readonly Field[] = [
  field(
    "budget",
    { type: "money" },
    label("Budget", "ថវិកា"),
    draftLabel(
      "Planned amount as a number, in the currency of the Settings sheet.",
      "ចំនួនទឹកប្រាក់គ្រោងជាលេខ តាមរូបិយប័ណ្ណក្នុងសន្លឹកការកំណត់។",
    ),
    { width: 16, alsoKnownAs: ["Planned budget", "ថវិកាគ្រោង"] },
  ),
  field(
    "spent",
    { type: "money" },
    label("Spent", "ចំណាយ"),
    draftLabel("Amount spent so far, as a number.", "ចំនួនទឹកប្រាក់ដែលបានចំណាយមកទល់ពេលនេះ ជាលេខ។"),
    { width: 16, alsoKnownAs: ["Spent to date", "ចំណាយជាក់ស្តែង"] },
  ),
];
