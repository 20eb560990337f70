import type { Language } from "../domain/schema/Label";
import type { Survey } from "../excel/surveyWorkbook";

const KHMER = /[\u1780-\u17FF]/;

/** The language of a workbook whose metadata was removed: that of most of its headings. */
export function guessLanguage(survey: Survey): Language {
  const headings = [...survey.tables.values()].flatMap((table) => table.headings);
  const khmer = headings.filter((heading) => KHMER.test(heading)).length;
  return khmer * 2 > headings.length ? "km" : "en";
}
