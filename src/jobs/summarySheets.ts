import { summaries } from "../domain/summarize/summaries";
import type { Survey } from "../excel/surveyWorkbook";

/** The workbook name that finds a summary's sheet for ever, also after it was renamed or moved. */
export const summaryName = (id: string): string => `Gmsp_summary_${id}`;

/** Where a summary was built: its sheet, and the area (A1) that belongs to it. */
export interface SummaryPlace {
  readonly id: string;
  readonly sheet: string;
  readonly area: string;
}

/** Summaries whose sheets still stand. A deleted sheet leaves #REF! in its name, which is no place. */
export function findSummarySheets(survey: Survey): SummaryPlace[] {
  const sheets = new Set(survey.sheets.map((sheet) => sheet.name));
  return summaries.flatMap(({ id }) => {
    const [, quoted, bare, area] =
      /^=(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z\d:]+)$/i.exec(survey.names.get(summaryName(id)) ?? "") ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? bare;
    return sheet !== undefined && area !== undefined && sheets.has(sheet)
      ? [{ id, sheet, area: area.replaceAll("$", "") }]
      : [];
  });
}

/** A formula that points at an area of a sheet. */
export const areaFormula = (sheet: string, area: string): string => {
  const [first = "A1", last = first] = area.split(":");
  const fixed = (cell: string): string => cell.replace(/^([A-Z]+)(\d+)$/i, "$$$1$$$2");
  return `='${sheet.replaceAll("'", "''")}'!${fixed(first)}:${fixed(last)}`;
};
