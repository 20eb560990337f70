import { choice, type ChoiceList } from "../ChoiceList";
import { draftLabel, label } from "../Label";

export const level: ChoiceList = {
  id: "level",
  label: label("Level", "កម្រិត"),
  choices: [
    choice("objective", label("Strategic objective", "គោលបំណងយុទ្ធសាស្ត្រ")),
    choice("strategy", label("Strategy", "យុទ្ធសាស្ត្រ")),
    choice("output", label("Output", "ទិន្នផល")),
    choice("activity", label("Activity", "សកម្មភាព")),
  ],
};

export const priority: ChoiceList = {
  id: "priority",
  label: draftLabel("Priority", "អាទិភាព"),
  choices: [
    choice("high", label("High", "ខ្ពស់")),
    choice("medium", label("Medium", "មធ្យម")),
    choice("low", label("Low", "ទាប")),
  ],
};

/** Upper frameworks that the plan links to (public sources; the programme names in Khmer are to be checked). */
export const nationalLink: ChoiceList = {
  id: "nationalLink",
  label: label("National framework", "ក្របខ័ណ្ឌគោលនយោបាយជាតិ"),
  choices: [
    choice("PS1", label("Pentagonal Strategy - Phase I", "យុទ្ធសាស្ត្របញ្ចកោណ ដំណាក់កាលទី១")),
    choice(
      "NR6-1",
      draftLabel(
        "Neary Rattanak VI - 1 Women's economic empowerment",
        "នារីរតនៈ ៦ - ១ ភាពអង់អាចផ្នែកសេដ្ឋកិច្ចរបស់ស្ត្រី",
      ),
    ),
    choice(
      "NR6-2",
      draftLabel(
        "Neary Rattanak VI - 2 Social ethics, women's and family values",
        "នារីរតនៈ ៦ - ២ សីលធម៌សង្គម តម្លៃស្ត្រី និងគ្រួសារ",
      ),
    ),
    choice(
      "NR6-3",
      draftLabel("Neary Rattanak VI - 3 Well-being of women and girls", "នារីរតនៈ ៦ - ៣ សុខុមាលភាពស្ត្រី និងក្មេងស្រី"),
    ),
    choice("NR6-4", draftLabel("Neary Rattanak VI - 4 Legal protection", "នារីរតនៈ ៦ - ៤ ការការពារផ្លូវច្បាប់")),
    choice(
      "NR6-5",
      draftLabel(
        "Neary Rattanak VI - 5 Women in leadership and governance",
        "នារីរតនៈ ៦ - ៥ ស្ត្រីក្នុងភាពជាអ្នកដឹកនាំ និងអភិបាលកិច្ច",
      ),
    ),
    choice(
      "NR6-6",
      draftLabel("Neary Rattanak VI - 6 Women and climate change", "នារីរតនៈ ៦ - ៦ ស្ត្រី និងការប្រែប្រួលអាកាសធាតុ"),
    ),
    choice("CSDG5", draftLabel("Cambodian Sustainable Development Goal 5", "គោលដៅអភិវឌ្ឍន៍ចីរភាពកម្ពុជា គោលដៅទី៥")),
    choice(
      "CARE",
      draftLabel("National action-plan framework on care economy", "ក្របខ័ណ្ឌផែនការសកម្មភាពជាតិស្តីពីសេដ្ឋកិច្ចថែទាំ"),
    ),
    choice("NPGE", draftLabel("National policy on gender equality", "គោលនយោបាយជាតិស្តីពីសមភាពយេនឌ័រ")),
  ],
};
