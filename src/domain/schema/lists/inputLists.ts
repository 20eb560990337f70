import { choice, type ChoiceList } from "../ChoiceList";
import { draftLabel, label } from "../Label";

/**
 * The versions of the plan's text that reviews and inputs speak of. The secretariat adds its own to the Lists
 * sheet as they come.
 */
export const planVersion: ChoiceList = {
  id: "planVersion",
  label: draftLabel("Version of the plan", "កំណែឯកសារផែនការ"),
  choices: [
    choice("draft1", draftLabel("Draft 1", "សេចក្តីព្រាងទី១")),
    choice("draft2", draftLabel("Draft 2", "សេចក្តីព្រាងទី២")),
    choice("final", draftLabel("Final version", "កំណែចុងក្រោយ")),
  ],
};

export const inputCategory: ChoiceList = {
  id: "inputCategory",
  label: draftLabel("Category of an input", "ប្រភេទធាតុចូល"),
  choices: [
    choice("content", label("Content", "ខ្លឹមសារ")),
    choice("indicator", label("Indicator", "សូចនាករ")),
    choice("target", label("Target", "ចំណុចដៅ")),
    choice("budget", label("Budget", "ថវិកា")),
    choice("editorial", draftLabel("Editorial", "អក្ខរាវិរុទ្ធ")),
    choice("careEconomy", label("Care Economy", "Care Economy")),
  ],
};

/** The way by which an input came. */
export const inputChannel: ChoiceList = {
  id: "inputChannel",
  label: draftLabel("Channel", "មធ្យោបាយផ្តល់មតិ"),
  choices: [
    choice("meeting", label("Meeting", "កិច្ចប្រជុំ")),
    choice("letter", draftLabel("Letter", "លិខិត")),
    choice("email", draftLabel("E-mail", "អ៊ីមែល")),
    choice("other", label("Other", "ផ្សេងៗ")),
  ],
};

/** What became of an input. */
export const inputDecision: ChoiceList = {
  id: "inputDecision",
  label: draftLabel("Decision on an input", "សេចក្តីសម្រេចលើធាតុចូល"),
  choices: [
    choice("pending", draftLabel("Pending", "កំពុងពិនិត្យ"), "neutral"),
    choice("accepted", draftLabel("Accepted", "យល់ព្រម"), "good"),
    choice("acceptedChanged", draftLabel("Accepted with changes", "យល់ព្រមដោយកែសម្រួល"), "good"),
    choice("rejected", draftLabel("Not accepted", "មិនយល់ព្រម"), "neutral"),
    choice("clarify", draftLabel("To be clarified", "សុំបញ្ជាក់បន្ថែម"), "warning"),
    choice("deferred", draftLabel("Deferred", "ពន្យារ"), "warning"),
  ],
};

/** Where the work on an input stands. */
export const inputStatus: ChoiceList = {
  id: "inputStatus",
  label: draftLabel("Status of an input", "ស្ថានភាពធាតុចូល"),
  choices: [
    choice("open", draftLabel("Open", "បើក"), "warning"),
    choice("answered", label("Answered", "បានឆ្លើយ"), "neutral"),
    choice("inDiscussion", label("In discussion", "កំពុងពិភាក្សា"), "neutral"),
    choice("closed", draftLabel("Closed", "បិទ"), "good"),
  ],
};
