import { choice, type ChoiceList } from "../ChoiceList";
import { draftLabel, label } from "../Label";

/** Whether a section of the plan speaks of care. */
export const carePresence: ChoiceList = {
  id: "carePresence",
  label: draftLabel("Care content", "ស្ថានភាពខ្លឹមសារ"),
  choices: [
    choice("none", label("None", "គ្មាន"), "bad"),
    choice("implicit", draftLabel("Implicit", "ដោយប្រយោល"), "warning"),
    choice("explicit", draftLabel("Explicit", "ជាក់លាក់"), "good"),
  ],
};

/** The ILO's 5R framework: the first three are about unpaid care work, the last two about paid care workers. */
export const careR: ChoiceList = {
  id: "careR",
  label: draftLabel("5R element", "ធាតុ 5R"),
  choices: [
    choice("recognise", label("Recognise", "ទទួលស្គាល់")),
    choice("reduce", label("Reduce", "កាត់បន្ថយ")),
    choice("redistribute", draftLabel("Redistribute", "បែងចែកឡើងវិញ")),
    choice("reward", draftLabel("Reward", "ផ្តល់តម្លៃសមរម្យ")),
    choice("represent", label("Represent", "តំណាង")),
  ],
};

/** The four pillars of the national action-plan framework on care economy (2024). */
export const carePillar: ChoiceList = {
  id: "carePillar",
  label: label("Pillar", "សសរស្តម្ភ"),
  choices: [
    choice("infrastructure", draftLabel("Care infrastructure", "ហេដ្ឋារចនាសម្ព័ន្ធថែទាំ")),
    choice("socialProtection", draftLabel("Care-related social protection", "គាំពារសង្គមពាក់ព័ន្ធការថែទាំ")),
    choice("services", draftLabel("Care services", "សេវាថែទាំ")),
    choice("employment", draftLabel("Care-related employment policies", "គោលនយោបាយការងារពាក់ព័ន្ធការថែទាំ")),
  ],
};

export const beneficiary: ChoiceList = {
  id: "beneficiary",
  label: draftLabel("Who benefits", "អ្នកទទួលផល"),
  choices: [
    choice("staffParents", draftLabel("Staff with children", "មន្ត្រីដែលមានកូន")),
    choice("womenEntrepreneurs", draftLabel("Women entrepreneurs and traders", "ស្ត្រីសហគ្រិន និងអ្នកលក់ដូរ")),
    choice("careWorkers", draftLabel("Care workers", "អ្នកធ្វើការថែទាំ")),
    choice("families", draftLabel("Families (unpaid care)", "គ្រួសារ (ការងារថែទាំគ្មានប្រាក់ឈ្នួល)")),
    choice("other", label("Other", "ផ្សេងៗ")),
  ],
};

/** What a proposal of the care review would change in the plan. */
export const proposalType: ChoiceList = {
  id: "proposalType",
  label: draftLabel("Kind of proposal", "ប្រភេទសំណើ"),
  choices: [
    choice("text", label("Text", "អត្ថបទ")),
    choice("activity", label("Activity", "សកម្មភាព")),
    choice("indicator", label("Indicator", "សូចនាករ")),
    choice("budget", label("Budget", "ថវិកា")),
  ],
};

/** What became of a proposal of the care review. */
export const careDecision: ChoiceList = {
  id: "careDecision",
  label: draftLabel("Decision on a care proposal", "សេចក្តីសម្រេចលើសំណើ Care Economy"),
  choices: [
    choice("pending", draftLabel("Pending", "កំពុងពិនិត្យ"), "neutral"),
    choice("accepted", draftLabel("Accepted", "យល់ព្រម"), "good"),
    choice("acceptedChanged", draftLabel("Accepted with changes", "យល់ព្រមដោយកែសម្រួល"), "good"),
    choice("rejected", draftLabel("Not accepted", "មិនយល់ព្រម"), "neutral"),
    choice("deferred", draftLabel("Deferred", "ពន្យារ"), "warning"),
  ],
};
