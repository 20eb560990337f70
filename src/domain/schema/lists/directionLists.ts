import { choice, type ChoiceList } from "../ChoiceList";
import { draftLabel, label } from "../Label";

/**
 * The leadership's five directions for 2025, in short. Every label starts with the code, in both languages:
 * formulas count the rows of a direction by "D5*", whether people wrote the code or the label.
 */
export const direction: ChoiceList = {
  id: "direction",
  label: label("Direction 2025", "ទិសដៅឆ្នាំ២០២៥"),
  choices: [
    choice("D1", label("D1 Women's Day", "D1 ទិវាអន្តរជាតិនារី")),
    choice("D2", label("D2 Nursery room", "D2 បន្ទប់ទារកដ្ឋាន")),
    choice("D3", label("D3 Care Economy", "D3 Care Economy")),
    choice("D4", label("D4 Final inputs", "D4 ប្រមូលធាតុចូលបញ្ចប់")),
    choice("D5", label("D5 Training", "D5 វគ្គបណ្តុះបណ្តាល")),
  ],
};

/** How exactly a due date was given. */
export const duePrecision: ChoiceList = {
  id: "duePrecision",
  label: draftLabel("Due precision", "កម្រិតច្បាស់នៃកាលបរិច្ឆេទ"),
  choices: [
    choice("day", label("Day", "ថ្ងៃ")),
    choice("month", label("Month", "ខែ")),
    choice("year", label("Year", "ឆ្នាំ")),
    choice("none", draftLabel("No date", "មិនមានកាលបរិច្ឆេទ")),
  ],
};
