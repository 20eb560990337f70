import { choice, type ChoiceList } from "../ChoiceList";
import { draftLabel, label } from "../Label";

/** What people say about a piece of work. */
export const status: ChoiceList = {
  id: "status",
  label: label("Status", "ស្ថានភាព"),
  choices: [
    choice("notStarted", draftLabel("Not started", "មិនទាន់ចាប់ផ្តើម"), "neutral"),
    choice("inProgress", draftLabel("In progress", "កំពុងអនុវត្ត"), "neutral"),
    choice("completed", draftLabel("Completed", "បានបញ្ចប់"), "good"),
    choice("suspended", draftLabel("Suspended", "ផ្អាក"), "warning"),
    choice("cancelled", draftLabel("Cancelled", "បោះបង់"), "neutral"),
  ],
};
