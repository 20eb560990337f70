import { choice, type ChoiceList } from "../ChoiceList";
import { draftLabel, label } from "../Label";

/** What a task of an event is about. Tasks of finance may be due after the event. */
export const taskGroup: ChoiceList = {
  id: "taskGroup",
  label: draftLabel("Task group", "ក្រុមការងាររៀបចំ"),
  choices: [
    choice("content", label("Content", "ខ្លឹមសារ")),
    choice("protocol", label("Protocol", "ពិធីការ")),
    choice("logistics", label("Logistics", "ភស្តុភារ")),
    choice("media", label("Media", "ផ្សព្វផ្សាយ")),
    choice("finance", label("Finance", "ហិរញ្ញវត្ថុ")),
    choice("programme", label("Programme", "កម្មវិធី")),
  ],
};
