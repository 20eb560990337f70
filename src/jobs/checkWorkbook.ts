import type { CheckReport } from "./CheckReport";
import { runCheck } from "./runCheck";
import { runJob } from "./runJob";

/**
 * Checks every table of the workbook: all findings at once, with their cells. Two round trips, more only where the
 * tables hold more than 4 MB; writes nothing.
 */
export const checkWorkbook = (): Promise<CheckReport> =>
  runJob(async (context) => (await runCheck(context)).report);
