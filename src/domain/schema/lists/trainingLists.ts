import { choice, type ChoiceList } from "../ChoiceList";
import { draftLabel, label } from "../Label";

export const trainingTopic: ChoiceList = {
  id: "trainingTopic",
  label: label("Topic", "ប្រធានបទ"),
  choices: [
    choice("genderBasics", draftLabel("Gender basics", "ចំណេះដឹងមូលដ្ឋានអំពីយេនឌ័រ")),
    choice("GRB", draftLabel("Gender-responsive budgeting", "ថវិកាឆ្លើយតបយេនឌ័រ")),
    choice("careEconomy", label("Care Economy", "Care Economy")),
    choice("leadership", draftLabel("Women's leadership", "ភាពជាអ្នកដឹកនាំរបស់ស្ត្រី")),
    choice("digital", draftLabel("Digital skills", "ជំនាញឌីជីថល")),
    choice("antiHarassment", draftLabel("Preventing harassment", "ការទប់ស្កាត់ការបៀតបៀន")),
    choice("ME", label("Monitoring and evaluation", "ការតាមដាន និងវាយតម្លៃ")),
    choice("other", label("Other", "ផ្សេងៗ")),
  ],
};

export const courseLevel: ChoiceList = {
  id: "courseLevel",
  label: label("Course level", "កម្រិតវគ្គ"),
  choices: [
    choice("basic", label("Basic", "មូលដ្ឋាន")),
    choice("intermediate", label("Intermediate", "មធ្យម")),
    choice("advanced", label("Advanced", "ខ្ពស់")),
    choice("ToT", label("Training of trainers", "គ្រូបង្គោល")),
  ],
};

export const mode: ChoiceList = {
  id: "mode",
  label: label("Mode", "ទម្រង់"),
  choices: [
    choice("inPerson", label("In person", "ផ្ទាល់")),
    choice("online", label("Online", "អនឡាញ")),
    choice("mixed", label("Mixed", "ចម្រុះ")),
  ],
};
