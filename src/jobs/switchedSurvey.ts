import type { Survey } from "../excel/surveyWorkbook";

/** The survey of a workbook as it will be once its sheets and headings are renamed. */
export function switchedSurvey(
  survey: Survey,
  sheets: ReadonlyMap<string, string>,
  headings: ReadonlyMap<string, readonly string[]>,
): Survey {
  const nameOf = (sheet: string): string => sheets.get(sheet) ?? sheet;
  return {
    ...survey,
    sheets: survey.sheets.map((sheet) => ({ ...sheet, name: nameOf(sheet.name) })),
    tables: new Map(
      [...survey.tables].map(([table, place]) => [
        table,
        { ...place, sheet: nameOf(place.sheet), headings: headings.get(table) ?? place.headings },
      ]),
    ),
    names: new Map([...survey.names].map(([name, formula]) => [name, followSheet(formula, sheets)])),
  };
}

/** "='Progress by unit'!$A$1:$F$40" with the sheet's new name; anything but one plain area stays as it is. */
function followSheet(formula: string, sheets: ReadonlyMap<string, string>): string {
  const [, quoted, bare, area] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z\d:]+)$/i.exec(formula) ?? [];
  const sheet = sheets.get(quoted?.replaceAll("''", "'") ?? bare ?? "");
  return sheet === undefined ? formula : `='${sheet.replaceAll("'", "''")}'!${area ?? ""}`;
}
