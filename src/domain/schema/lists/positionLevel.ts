import { choice, type ChoiceList } from "../ChoiceList";
import { draftLabel, label } from "../Label";

/** Ranks of the ministry's staff, from the top. */
export const positionLevel: ChoiceList = {
  id: "positionLevel",
  label: draftLabel("Position level", "កម្រិតតួនាទី"),
  choices: [
    choice("leadership", label("Leadership", "ថ្នាក់ដឹកនាំ")),
    choice("DG", label("Director General", "អគ្គនាយក")),
    choice("DDG", label("Deputy Director General", "អគ្គនាយករង")),
    choice("deptDirector", label("Director of department", "ប្រធាននាយកដ្ឋាន")),
    choice("deputyDirector", label("Deputy director of department", "អនុប្រធាននាយកដ្ឋាន")),
    choice("officeChief", label("Chief of office", "ប្រធានការិយាល័យ")),
    choice("deputyOfficeChief", label("Deputy chief of office", "អនុប្រធានការិយាល័យ")),
    choice("officer", label("Official", "មន្ត្រី")),
    choice("contract", label("Contract staff", "មន្ត្រីជាប់កិច្ចសន្យា")),
    choice("other", label("Other", "ផ្សេងៗ")),
  ],
};
