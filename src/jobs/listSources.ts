import { findSources, type SourcePlace } from "../excel/surveySources";
import { loadWorkbook } from "./loadWorkbook";
import { runJob } from "./runJob";
import { areaBehind } from "./summarySheets";

export type { SourcePlace };

/**
 * What of the open workbook can be brought in: the selection, sheets and tables that are not the plan's own. Two round
 * trips, one more where something other than cells is selected.
 */
export const listSources = (): Promise<SourcePlace[]> =>
  runJob(async (context) => {
    const { survey } = await loadWorkbook(context);
    const ours = new Set([...survey.tables.values()].map(({ name }) => name));
    // Names of ours point at guide, summaries and the like.
    const pointedAt = [...survey.names.keys()]
      .filter((name) => /^Gmsp_/i.test(name))
      .flatMap((name) => areaBehind(survey, name)?.sheet ?? []);
    return findSources(context, survey.sheets, ours, new Set(pointedAt));
  });
