import { matchHeadings } from "../domain/schema/headings";
import { tableName } from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import type { Survey } from "../excel/surveyWorkbook";

/** Template id -> field id -> the heading as it stands in the workbook, so that formulas name it rightly. */
export const renamedHeadings = (survey: Survey): ReadonlyMap<string, ReadonlyMap<string, string>> =>
  new Map(
    templates.flatMap((template) => {
      const place = survey.tables.get(tableName(template.id));
      if (!place) return [];
      const { columnOf } = matchHeadings(template, place.headings);
      return [
        [
          template.id,
          new Map([...columnOf].map(([field, column]) => [field, place.headings[column] ?? ""])),
        ] as const,
      ];
    }),
  );
