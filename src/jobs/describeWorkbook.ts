import { tableName } from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import { loadWorkbook } from "./loadWorkbook";
import { runJob } from "./runJob";
import { findSummarySheets } from "./summarySheets";
import { templateVersions } from "./templateVersions";
import type { WorkbookState } from "./WorkbookState";

/** What is in the open workbook: its language, settings, templates and summaries. One round trip. */
export const describeWorkbook = (): Promise<WorkbookState> =>
  runJob(async (context) => {
    const { survey, settings } = await loadWorkbook(context);
    const present = templates.flatMap(({ id }) => {
      const place = survey.tables.get(tableName(id));
      return place ? [{ id, sheet: place.sheet, rows: place.rows }] : [];
    });
    return {
      recognised: present.length > 0,
      settings,
      ...(survey.metadata?.bilingual ? { bilingual: true } : {}),
      templates: present,
      ...templateVersions(survey),
      summaries: findSummarySheets(survey),
    };
  });
