import { decodeMappings, type RememberedMapping } from "../domain/adopt/rememberMapping";
import type { Workbook } from "../domain/Workbook";
import { readMappingsElement } from "../excel/mappingsElement";
import { loadWorkbook } from "./loadWorkbook";
import { readWorkbook } from "./readWorkbook";
import { runJob } from "./runJob";

/** What bringing in needs to know of the open workbook: settings, lists, the rows that it has, and former mappings. */
export interface AdoptTarget {
  readonly workbook: Workbook;
  readonly remembered: readonly RememberedMapping[];
}

/** Two round trips, more only past 4 MB. */
export const readAdoptTarget = (): Promise<AdoptTarget> =>
  runJob(async (context) => {
    const loaded = await loadWorkbook(context);
    const workbook = await readWorkbook(context, loaded);
    return { workbook, remembered: decodeMappings(readMappingsElement(loaded.survey.metadataXml)) };
  });
