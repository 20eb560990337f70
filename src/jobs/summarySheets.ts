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

/** Summaries whose sheets still stand. */
export const findSummarySheets = (survey: Survey): SummaryPlace[] =>
  summaries.flatMap(({ id }) => {
    const place = areaBehind(survey, summaryName(id));
    return place ? [{ id, ...place }] : [];
  });

/** The sheet and area that a workbook name points at. A deleted sheet leaves #REF! in it, which is no place. */
export function areaBehind(survey: Survey, name: string): { sheet: string; area: string } | undefined {
  const [, quoted, bare, area] =
    /^=(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z\d:]+)$/i.exec(survey.names.get(name) ?? "") ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  return sheet !== undefined && area !== undefined && survey.sheets.some((one) => one.name === sheet)
    ? { sheet, area: area.replaceAll("$", "") }
    : undefined;
}

/** A formula that points at an area of a sheet. */
export const areaFormula = (sheet: string, area: string): string => {
  const [first = "A1", last = first] = area.split(":");
  const fixed = (cell: string): string => cell.replace(/^([A-Z]+)(\d+)$/i, "$$$1$$$2");
  return `='${sheet.replaceAll("'", "''")}'!${fixed(first)}:${fixed(last)}`;
};
