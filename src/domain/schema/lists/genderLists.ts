import { choice, type ChoiceList } from "../ChoiceList";
import { draftLabel, label } from "../Label";

/** The four levels of the Ministry of Women's Affairs' guideline (2020). */
export const genderLevel: ChoiceList = {
  id: "genderLevel",
  label: draftLabel("Gender level", "កម្រិតឆ្លើយតបយេនឌ័រ"),
  choices: [
    choice("blind", draftLabel("Gender-blind", "មិនគិតគូរយេនឌ័រ")),
    choice("sensitive", draftLabel("Gender-sensitive", "មានការគិតគូរយេនឌ័រ")),
    choice("responsive", label("Gender-responsive", "ឆ្លើយតបយេនឌ័រ")),
    choice("transformative", label("Gender-transformative", "បរិវត្តកម្មយេនឌ័រ")),
  ],
};

/** OECD-DAC gender marker. Blank means "not screened", which is not 0. */
export const dac: ChoiceList = {
  id: "dac",
  label: label("DAC score", "ពិន្ទុ DAC"),
  choices: [
    choice("0", draftLabel("Not targeted", "មិនមែនគោលដៅ")),
    choice("1", draftLabel("Significant", "សំខាន់")),
    choice("2", draftLabel("Principal", "ចម្បង")),
  ],
};
