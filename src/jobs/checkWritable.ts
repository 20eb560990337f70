import { lists } from "../domain/schema/lists";
import { listTableName, tableName, UNITS_TABLE } from "../domain/schema/tableName";
import type { Language } from "../domain/schema/Label";
import type { Template } from "../domain/schema/Template";
import type { Metadata } from "../excel/metadata";
import type { Survey } from "../excel/surveyWorkbook";
import { sheetWords } from "../text/sheetWords";
import { JobError } from "./JobError";
import { templateVersions } from "./templateVersions";

/**
 * Refuses, before anything is written to these sheets, what Excel would refuse half-way (protection), and what must
 * be left alone: tables that a newer tracker made.
 */
export function refuseProtected(survey: Survey, sheets: readonly string[]): void {
  const newer = newerSheets(survey).find((sheet) => sheets.includes(sheet));
  if (newer !== undefined) throw new JobError("error.newerTemplate", { sheet: newer });
  const sheet = survey.sheets.find(({ name, isProtected }) => isProtected && sheets.includes(name));
  if (sheet) throw new JobError("error.protectedSheetNamed", { sheet: sheet.name });
}

/** Refuses to write to the table of one template where a newer tracker made it. */
export function refuseNewer(
  metadata: Metadata | undefined,
  { id, version }: Pick<Template, "id" | "version">,
  sheet: string,
): void {
  if ((metadata?.templates.get(id) ?? version) > version)
    throw new JobError("error.newerTemplate", { sheet });
}

/** Sheets whose table a newer tracker made. */
export const newerSheets = (survey: Survey): string[] =>
  templateVersions(survey).newer.flatMap((id) => survey.tables.get(tableName(id))?.sheet ?? []);

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
