import { lists } from "../domain/schema/lists";
import { listTableName, UNITS_TABLE } from "../domain/schema/tableName";
import type { Language } from "../domain/schema/Label";
import type { Survey } from "../excel/surveyWorkbook";
import { sheetWords } from "../text/sheetWords";
import { JobError } from "./JobError";

/** Refuses, before anything is written, what Excel would refuse half-way: these sheets must not be protected. */
export function refuseProtected(survey: Survey, sheets: readonly string[]): void {
  const sheet = survey.sheets.find(({ name, isProtected }) => isProtected && sheets.includes(name));
  if (sheet) throw new JobError("error.protectedSheetNamed", { sheet: sheet.name });
}

/** Formulas name two columns of every list; where users renamed their headings, Excel would refuse them. */
export function refuseRenamedLists({ tables }: Survey, language: Language): void {
  const words = sheetWords[language];
  const needed = [words.code, language === "km" ? words.khmer : words.english];
  for (const table of [UNITS_TABLE, ...lists.map(({ id }) => listTableName(id))]) {
    const place = tables.get(table);
    if (!place) continue;
    const has = new Set(place.headings.map((heading) => heading.toLowerCase()));
    const lost = needed.filter((heading) => !has.has(heading.toLowerCase()));
    if (lost.length > 0)
      throw new JobError("error.renamedList", {
        table,
        sheet: place.sheet,
        headings: lost.map((heading) => `“${heading}”`).join(", "),
      });
  }
}
