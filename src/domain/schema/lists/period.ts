import { choice, type ChoiceList } from "../ChoiceList";
import { label } from "../Label";

/** Reporting periods within a year. */
export const period: ChoiceList = {
  id: "period",
  label: label("Reporting period", "រយៈពេលរាយការណ៍"),
  choices: [
    choice("Q1", label("Quarter 1", "ត្រីមាសទី១")),
    choice("Q2", label("Quarter 2", "ត្រីមាសទី២")),
    choice("Q3", label("Quarter 3", "ត្រីមាសទី៣")),
    choice("Q4", label("Quarter 4", "ត្រីមាសទី៤")),
    choice("S1", label("Semester 1", "ឆមាសទី១")),
    choice("S2", label("Semester 2", "ឆមាសទី២")),
    choice("Y", label("Annual", "ប្រចាំឆ្នាំ")),
  ],
};
