import type { Dispatch } from "react";
import { summaries } from "../../domain/summarize/summaries/index";
import { addTemplates } from "../../jobs/addTemplates";
import { buildSummaries } from "../../jobs/buildSummaries";
import type { CheckReport } from "../../jobs/CheckReport";
import type { LocatedFinding } from "../../jobs/LocatedFinding";
import { describeWorkbook } from "../../jobs/describeWorkbook";
import { liftTemplates } from "../../jobs/liftTemplates";
import { showFinding } from "../../jobs/showFinding";
import { showSheet } from "../../jobs/showSheet";
import type { WorkbookChange } from "../../jobs/watchWorkbook";
import { createCheckJobs, type CheckJobs } from "./createCheckJobs";
import { createLanguageJobs, type LanguageJobs } from "./createLanguageJobs";
import { createQueue } from "./createQueue";
import { createStepJobs, type StepJobs } from "./createStepJobs";
import type { PaneAction, PaneJob, PaneState } from "./paneState";
import { toProblem } from "./toProblem";

/** What the views can ask for. Each runs when those before it have ended, and tells the state how it went. */
export interface PaneJobs extends CheckJobs, LanguageJobs, StepJobs {
  /** Reads the workbook anew and, if told to, checks it. Calls that come while one waits are one. */
  readonly look: (check: boolean) => void;
  /** Brings the findings up to date after changes, by a small read where that will do, else by a look with a check. */
  readonly follow: (changes: readonly WorkbookChange[]) => void;
  readonly add: (options: Parameters<typeof addTemplates>[0]) => void;
  readonly build: (ids: readonly string[]) => void;
  /** Builds all summaries whose templates are in the workbook. */
  readonly buildAll: () => void;
  /** Brings the templates that an older tracker made up to date. */
  readonly lift: () => void;
  readonly showFinding: (finding: LocatedFinding) => void;
  /** Selects a cell, or a range, of a sheet; "" only shows the sheet. */
  readonly showCell: (sheet: string, cell: string) => void;
  readonly showSheet: (name: string) => void;
  /** Runs a view's own job in the same queue; what goes wrong goes back to the view. */
  readonly inTurn: <Result>(job: () => Promise<Result>) => Promise<Result>;
}

export function createPaneJobs(dispatch: Dispatch<PaneAction>, stateNow: () => PaneState): PaneJobs {
  const enqueue = createQueue();
  const wanted = { look: false, check: false, follow: false };
  /** The last report, as long as nothing asked for another look. */
  let fresh: CheckReport | null = null;

  const perform = async (job: PaneJob, task: () => Promise<void>): Promise<boolean> => {
    const quiet = job === "read" || job === "check";
    dispatch({ type: "jobStarted", job });
    try {
      await task();
      return true;
    } catch (error) {
      const problem = toProblem(error);
      if (quiet && problem.key === "error.cellEditing") dispatch({ type: "cellBusy" });
      else dispatch({ type: "failed", job, problem });
      // What was done before it failed is shown as well.
      if (!quiet) look(false);
      return false;
    } finally {
      dispatch({ type: "jobEnded" });
    }
  };

  const run = (job: PaneJob, task: () => Promise<void>): Promise<boolean> =>
    enqueue(() => perform(job, task));

  const { live, ...checkJobs } = createCheckJobs(dispatch, run);

  const read = async () => {
    const workbook = await describeWorkbook();
    dispatch({ type: "workbookRead", workbook });
    return workbook;
  };

  const checkAnew = async (): Promise<CheckReport> => {
    const report = await live.check();
    dispatch({ type: "checked", report });
    fresh = report;
    return report;
  };

  const look = (check: boolean): void => {
    fresh = null;
    // Whatever was asked for this look, edits since the last one are in it.
    live.forget();
    wanted.check ||= check;
    if (wanted.look) return;
    wanted.look = true;
    void enqueue(async () => {
      const { check: checks } = wanted;
      wanted.look = wanted.check = false;
      let recognised = false;
      await perform("read", async () => {
        recognised = (await read()).recognised;
      });
      if (!checks || !recognised) return;
      await perform("check", async () => void (await checkAnew()));
    });
  };

  const follow = (changes: readonly WorkbookChange[]): void => {
    fresh = null;
    live.note(changes);
    if (wanted.look) wanted.check = true;
    if (wanted.look || wanted.follow) return;
    wanted.follow = true;
    void enqueue(async () => {
      wanted.follow = false;
      let isKnown = false;
      const isDone = await perform("check", async () => {
        const known = await live.update();
        if (!known) return;
        const { report, marksAreBehind } = known;
        isKnown = !marksAreBehind;
        dispatch({ type: "checked", report });
        fresh = report;
      });
      if (isDone && !isKnown) look(true);
    });
  };

  const buildThese = async (ids: readonly string[]) => {
    const result = await buildSummaries(ids);
    dispatch({
      type: "built",
      built: result.built.map((one) => one.id),
      missing: result.missing.map((one) => one.id),
    });
    await read();
  };

  return {
    ...checkJobs,
    ...createLanguageJobs(dispatch, run, read),
    look,
    follow,
    add: (options) =>
      run("add", async () => {
        const result = await addTemplates(options);
        await read();
        dispatch({ type: "added", ...result });
      }),
    build: (ids) => run("build", () => buildThese(ids)),
    buildAll: () =>
      run("build", async () => {
        const here = new Set((await read()).templates.map((template) => template.id));
        const ready = summaries.filter((summary) => summary.templates.every((id) => here.has(id)));
        if (ready.length > 0) await buildThese(ready.map((summary) => summary.id));
      }),
    lift: () =>
      run("lift", async () => {
        const { lifted } = await liftTemplates();
        await read();
        dispatch({ type: "lifted", lifted });
      }),
    ...createStepJobs({
      dispatch,
      run,
      stateNow,
      freshReport: async () => fresh ?? (await checkAnew()),
    }),
    showFinding: (finding) =>
      void run("show", async () => {
        await showFinding(finding);
        dispatch({ type: "wentTo", finding });
      }),
    showCell: (sheet, cell) => void run("show", () => showFinding({ sheet, cell })),
    showSheet: (name) => run("show", () => showSheet(name)),
    inTurn: enqueue,
  };
}
