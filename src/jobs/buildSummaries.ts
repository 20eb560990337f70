import { tableName } from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import type { SheetContext } from "../domain/sheet/SheetContext";
import { summaries, type Summary } from "../domain/summarize/summaries";
import { restoreTableNames } from "../excel/restoreTableNames";
import type { Survey } from "../excel/surveyWorkbook";
import { writeSheets } from "../excel/writeSheets";
import { lostListIds, missingBaseSheets } from "./baseSheets";
import { refuseProtected, refuseRenamedLists } from "./checkWritable";
import { JobError } from "./JobError";
import { loadWorkbook } from "./loadWorkbook";
import { planSummaries, queueSummaries, type Planned } from "./plannedSummaries";
import { linkedColumns } from "./linkedColumns";
import { readColumns, renewColumns, type ReadColumns } from "./renewColumns";
import { restoreListNames } from "./restoreListNames";
import { runJob } from "./runJob";
import { sheetContext } from "./sheetContext";
import { syncOrTakeBack } from "./takeBackSheets";

export interface Built {
  readonly built: readonly { readonly id: string; readonly sheet: string }[];
  /** Could not be built, with the templates that the workbook lacks for them. */
  readonly missing: readonly { readonly id: string; readonly templates: readonly string[] }[];
}

/**
 * Builds summaries as sheets of live formulas, each in place where it stands already: only the area that the
 * summary filled before is cleared, what users put below or beside it moves away. Where users put rows or columns
 * before it, it is built on a new sheet and theirs is left as it is. Settings, Units and Lists come back where
 * they were deleted. Two round trips (and one or more where computed columns lost their lists).
 */
export const buildSummaries = (ids: readonly string[]): Promise<Built> =>
  runJob(async (context) => {
    const loaded = await loadWorkbook(context);
    const { survey, settings } = loaded;
    const has = (id: string): boolean => survey.tables.has(tableName(id));
    if (!templates.some(({ id }) => has(id))) throw new JobError("error.noTables");
    const wanted = summaries.filter(({ id }) => ids.includes(id));
    const lacking = (summary: Summary): string[] => summary.templates.filter((id) => !has(id));
    const possible = wanted.filter((summary) => lacking(summary).length === 0);
    const missing = wanted
      .map((summary) => ({ id: summary.id, templates: lacking(summary) }))
      .filter((each) => each.templates.length > 0);
    if (possible.length === 0) return { built: [], missing };

    refuseRenamedLists(survey, settings.language);
    const sheets = sheetContext(loaded, settings);
    const planned = planSummaries(survey, possible, sheets, missingBaseSheets(survey, sheets));
    const added = planned.filter(({ area }) => area === undefined).map(({ plan }) => plan.name);
    if (added.length > 0 && survey.isStructureProtected) throw new JobError("error.protectedWorkbook");
    refuseProtected(
      survey,
      planned.map(({ plan }) => plan.name),
    );
    const linked = await readColumns(context, linkedColumns(survey, lostListIds(survey), sheets));
    writePlanned(context, survey, planned, sheets, linked);
    await syncOrTakeBack(context, survey, added, linked.filters);
    const built = planned.flatMap(({ id, plan }) => (id === null ? [] : [{ id, sheet: plan.name }]));
    return { built, missing };
  });

function writePlanned(
  context: Excel.RequestContext,
  survey: Survey,
  planned: readonly Planned[],
  sheetContext: SheetContext,
  linked: ReadColumns,
): void {
  restoreTableNames(context, survey);
  restoreListNames(context, survey, sheetContext.language);
  writeSheets(context, queueSummaries(context, survey, planned), {
    language: sheetContext.language,
    existingNames: new Set(survey.names.keys()),
  });
  renewColumns(context, linked);
}
