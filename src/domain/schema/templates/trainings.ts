import { defineTemplate } from "../defineTemplate";
import { draftLabel, label } from "../Label";
import { closingFields } from "./closingFields";
import { trainingsSeed } from "./seeds/trainingsSeed";
import { trainingCourseFields } from "./trainingCourseFields";
import { trainingResultFields } from "./trainingResultFields";

/** Training courses: what, when, for how many women and men, with what result and money. */
export const trainings = defineTemplate({
  id: "trainings",
  version: 1,
  label: draftLabel("Training courses", "វគ្គបណ្តុះបណ្តាល"),
  sheetName: label("Trainings", "វគ្គបណ្តុះបណ្តាល"),
  purpose: draftLabel(
    "Training courses of the plan: topics, dates, participants (total, of which women), results and money.",
    "វគ្គបណ្តុះបណ្តាលនៃផែនការ៖ ប្រធានបទ កាលបរិច្ឆេទ អ្នកចូលរួម (សរុប និងស្ត្រី) លទ្ធផល និងថវិកា។",
  ),
  keyField: "trainingCode",
  fields: [...trainingCourseFields, ...trainingResultFields, ...closingFields],
  seedRows: trainingsSeed,
});
