import type { Dispatch } from "react";
import type { Waiver } from "../../domain/Waiver";
import { buildFindingsSheet } from "../../jobs/buildFindingsSheet";
import type { LocatedFinding } from "../../jobs/LocatedFinding";
import { createLiveWorkbook, type LiveWorkbook } from "../../jobs/live/createLiveWorkbook";
import { markMemory, showMarks } from "../../jobs/markFindings";
import { takeBackWaiver, waiveFinding, type Acceptance } from "../../jobs/waiveFinding";
import type { PaneAction, PaneJob } from "./paneState";

/** What can be done with findings beside mending them. */
export interface CheckJobs {
  /** Shows the findings in the sheet, or takes the marks away. */
  readonly showMarks: (shown: boolean) => void;
  readonly waive: (finding: LocatedFinding, acceptance: Acceptance) => void;
  readonly takeBackWaiver: (waiver: Waiver) => void;
  readonly writeFindingsSheet: () => void;
}

/** `live` is what every check of the pane runs: it keeps the marks in the sheet up to date. */
export function createCheckJobs(
  dispatch: Dispatch<PaneAction>,
  run: (job: PaneJob, task: () => Promise<void>) => void,
): CheckJobs & { readonly live: LiveWorkbook } {
  const memory = markMemory();
  const live = createLiveWorkbook(memory);
  const checkAnew = async () => dispatch({ type: "checked", report: await live.check() });
  return {
    live,
    showMarks: (shown) =>
      run("mark", async () => {
        live.forget();
        dispatch({ type: "checked", report: await showMarks(shown, memory) });
      }),
    waive: (finding, acceptance) =>
      run("waive", async () => {
        await waiveFinding(finding, acceptance);
        await checkAnew();
        dispatch({ type: "told", text: { key: "waivers.waived", values: {} } });
      }),
    takeBackWaiver: (waiver) =>
      run("waive", async () => {
        await takeBackWaiver(waiver);
        await checkAnew();
        dispatch({ type: "told", text: { key: "waivers.takenBack", values: {} } });
      }),
    writeFindingsSheet: () =>
      run("findings", async () => {
        const { sheet, report } = await buildFindingsSheet();
        dispatch({ type: "checked", report });
        const values = { sheet, n: report.findings.length };
        dispatch({ type: "told", text: { key: "findingsSheet.written", values } });
      }),
  };
}
