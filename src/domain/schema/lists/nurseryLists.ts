import { choice, type ChoiceList } from "../ChoiceList";
import { draftLabel, label } from "../Label";

export const roomType: ChoiceList = {
  id: "roomType",
  label: draftLabel("Room type", "ប្រភេទបន្ទប់"),
  choices: [
    choice("lactation", draftLabel("Breastfeeding room", "បន្ទប់បំបៅដោះកូន")),
    choice("nursery", label("Nursery room", "បន្ទប់ទារកដ្ឋាន")),
    choice("both", label("Both", "ទាំងពីរ")),
  ],
};

export const nurseryCategory: ChoiceList = {
  id: "nurseryCategory",
  label: draftLabel("Category", "ប្រភេទលក្ខខណ្ឌ"),
  choices: [
    choice("space", label("Space", "ទីកន្លែង")),
    choice("privacy", label("Privacy", "ឯកជនភាព")),
    choice("hygiene", label("Hygiene", "អនាម័យ")),
    choice("safety", label("Safety", "សុវត្ថិភាព")),
    choice("equipment", label("Equipment", "បរិក្ខារ")),
    choice("staff", label("Staff", "បុគ្គលិក")),
    choice("rules", label("House rules", "បទបញ្ជាផ្ទៃក្នុង")),
    choice("records", draftLabel("Records", "បញ្ជិកា")),
  ],
};

export const importance: ChoiceList = {
  id: "importance",
  label: draftLabel("Importance", "កម្រិតសំខាន់"),
  choices: [
    choice("must", label("Must have", "ចាំបាច់")),
    choice("should", label("Should have", "គួរមាន")),
    choice("nice", draftLabel("Nice to have", "បន្ថែម")),
  ],
};

/** Why an item is on the checklist. Labour Law art. 186 is a reference only: civil servants are outside it. */
export const basis: ChoiceList = {
  id: "basis",
  label: draftLabel("Basis", "មូលដ្ឋាន"),
  choices: [
    choice("direction", draftLabel("Leadership direction 27/11/2024", "ទិសដៅថ្នាក់ដឹកនាំ ២៧/១១/២០២៤")),
    choice(
      "labourLawRef",
      draftLabel("Labour Law art. 186 (reference)", "ច្បាប់ស្តីពីការងារ មាត្រា១៨៦ (ឯកសារយោង)"),
    ),
    choice("guidance", draftLabel("Public guidance", "សេចក្តីណែនាំសាធារណៈ")),
    choice("decision", draftLabel("Ministry decision", "សេចក្តីសម្រេចរបស់ក្រសួង")),
  ],
};

export const available: ChoiceList = {
  id: "available",
  label: draftLabel("Available", "ភាពមាន"),
  choices: [
    choice("yes", label("Yes", "មាន"), "good"),
    choice("partly", label("Partly", "មានខ្លះ"), "warning"),
    choice("no", label("No", "គ្មាន"), "bad"),
    choice("unknown", label("Not known yet", "មិនទាន់ដឹង"), "neutral"),
  ],
};

/** The number of the phase in which the room opens. */
export const OPENING_PHASE = 7;

export const phase: ChoiceList = {
  id: "phase",
  label: label("Phase", "ដំណាក់កាល"),
  choices: [
    choice("1", label("1 Needs survey", "១ អង្កេតតម្រូវការ")),
    choice("2", label("2 Site and design", "២ ជ្រើសទីតាំង និងរៀបចំប្លង់")),
    choice("3", label("3 Budget and approval", "៣ ថវិកា និងការអនុម័ត")),
    choice("4", label("4 Procurement", "៤ លទ្ធកម្ម")),
    choice("5", draftLabel("5 Fit-out", "៥ កែលម្អបន្ទប់")),
    choice("6", label("6 Staffing and rules", "៦ បុគ្គលិក និងបទបញ្ជាផ្ទៃក្នុង")),
    choice("7", label("7 Inspection and opening", "៧ ត្រួតពិនិត្យ និងសម្ពោធ")),
    choice("8", label("8 Operation and monthly review", "៨ ដំណើរការ និងតាមដាន")),
  ],
};
