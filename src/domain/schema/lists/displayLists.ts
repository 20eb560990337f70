import { choice, type ChoiceList } from "../ChoiceList";
import { draftLabel, label } from "../Label";

export const language: ChoiceList = {
  id: "language",
  label: draftLabel("Language", "ភាសា"),
  choices: [choice("km", label("Khmer", "ខ្មែរ")), choice("en", label("English", "អង់គ្លេស"))],
};

/** Digits of printed text; cells always hold real numbers. */
export const digitStyle: ChoiceList = {
  id: "digitStyle",
  label: draftLabel("Digits", "លេខ"),
  choices: [
    choice("latin", draftLabel("Latin 0-9", "លេខឡាតាំង 0-9")),
    choice("khmer", draftLabel("Khmer ០-៩", "លេខខ្មែរ ០-៩")),
  ],
};
