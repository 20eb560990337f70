import type { Dispatch } from "react";
import { summaries } from "../../domain/summarize/summaries/index";
import { addTemplates } from "../../jobs/addTemplates";
import { buildSummaries } from "../../jobs/buildSummaries";
import type { LocatedFinding } from "../../jobs/CheckReport";
import { describeWorkbook } from "../../jobs/describeWorkbook";
import { liftTemplates } from "../../jobs/liftTemplates";
import { showFinding } from "../../jobs/showFinding";
import { showSheet } from "../../jobs/showSheet";
import { createCheckJobs, type CheckJobs } from "./createCheckJobs";
import { createLanguageJobs, type LanguageJobs } from "./createLanguageJobs";
import { createQueue } from "./createQueue";
import type { PaneAction, PaneJob } from "./paneState";
import { toProblem } from "./toProblem";

/** What the views can ask for. Each runs when those before it have ended, and tells the state how it went. */
export interface PaneJobs extends CheckJobs, LanguageJobs {
  /** Reads the workbook anew and, if told to, checks it. Calls that come while one waits are one. */
  readonly look: (check: boolean) => void;
  readonly add: (options: Parameters<typeof addTemplates>[0]) => void;
  readonly build: (ids: readonly string[]) => void;
  /** Builds all summaries whose templates are in the workbook. */
  readonly buildAll: () => void;
  /** Brings the templates that an older tracker made up to date. */
  readonly lift: () => void;
  readonly showFinding: (finding: LocatedFinding) => void;
  readonly showSheet: (name: string) => void;
  /** Runs a view's own job in the same queue; what goes wrong goes back to the view. */
  readonly inTurn: <Result>(job: () => Promise<Result>) => Promise<Result>;
}

export function createPaneJobs(dispatch: Dispatch<PaneAction>): PaneJobs {
  const enqueue = createQueue();
  const wanted = { look: false, check: false };

  const perform = async (job: PaneJob, task: () => Promise<void>): Promise<void> => {
    const quiet = job === "read" || job === "check";
    dispatch({ type: "jobStarted", job });
    try {
      await task();
    } catch (error) {
      const problem = toProblem(error);
      if (quiet && problem.key === "error.cellEditing") dispatch({ type: "cellBusy" });
      else dispatch({ type: "failed", job, problem });
      // What was done before it failed is shown as well.
      if (!quiet) look(false);
    } finally {
      dispatch({ type: "jobEnded" });
    }
  };

  const run = (job: PaneJob, task: () => Promise<void>): void => void enqueue(() => perform(job, task));

  const { check: checkNow, ...checkJobs } = createCheckJobs(dispatch, run);

  const read = async () => {
    const workbook = await describeWorkbook();
    dispatch({ type: "workbookRead", workbook });
    return workbook;
  };

  const look = (check: boolean): void => {
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
      await perform("check", async () => dispatch({ type: "checked", report: await checkNow() }));
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
    showFinding: (finding) => run("show", () => showFinding(finding)),
    showSheet: (name) => run("show", () => showSheet(name)),
    inTurn: enqueue,
  };
}
