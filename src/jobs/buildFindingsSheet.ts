import type { CheckReport } from "./CheckReport";
import { runCheck } from "./runCheck";
import { runJob } from "./runJob";
import { writeFindings } from "./writeFindings";

export interface FindingsSheet {
  readonly sheet: string;
  readonly report: CheckReport;
}

/** Checks the workbook, writes its open findings as a sheet and shows it. Four round trips, more only above 4 MB. */
export const buildFindingsSheet = (): Promise<FindingsSheet> =>
  runJob(async (context) => {
    const checked = await runCheck(context);
    const name = await writeFindings(context, checked);
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
    return { sheet: name, report: checked.report };
  });
