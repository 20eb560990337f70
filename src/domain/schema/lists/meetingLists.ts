import { choice, type ChoiceList } from "../ChoiceList";
import { draftLabel, label } from "../Label";

export const meetingType: ChoiceList = {
  id: "meetingType",
  label: draftLabel("Meeting type", "ប្រភេទកិច្ចប្រជុំ"),
  choices: [
    choice("internal", label("Internal", "ផ្ទៃក្នុង")),
    choice("preparatory", label("Preparatory", "ត្រៀម")),
    choice("consultation", label("Consultation", "ពិគ្រោះយោបល់")),
    choice("validation", draftLabel("Validation", "សុពលភាព")),
    choice("annual", label("Annual", "ប្រចាំឆ្នាំ")),
  ],
};

/** How far a meeting's minutes are. */
export const minutesStatus: ChoiceList = {
  id: "minutesStatus",
  label: draftLabel("Minutes", "កំណត់ហេតុប្រជុំ"),
  choices: [
    choice("none", label("None yet", "មិនទាន់មាន"), "neutral"),
    choice("draft", label("Draft", "សេចក្តីព្រាង"), "warning"),
    choice("approved", label("Approved", "បានអនុម័ត"), "good"),
  ],
};

/** What a meeting gave: only an action must have a unit, a due date and a status. */
export const decisionKind: ChoiceList = {
  id: "decisionKind",
  label: draftLabel("Kind of decision", "ប្រភេទសេចក្តីសម្រេច"),
  choices: [
    choice("decision", label("Decision", "សេចក្តីសម្រេច")),
    choice("direction", label("Direction", "ទិសដៅ")),
    choice("action", label("Action", "សកម្មភាពត្រូវអនុវត្ត")),
    choice("information", label("Information", "ជូនដំណឹង")),
  ],
};
