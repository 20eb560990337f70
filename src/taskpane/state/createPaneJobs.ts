import type { Dispatch } from "react";
import { summaries } from "../../domain/summarize/summaries/index";
import { addTemplates } from "../../jobs/addTemplates";
import { buildSummaries } from "../../jobs/buildSummaries";
import type { LocatedFinding } from "../../jobs/CheckReport";
import { checkWorkbook } from "../../jobs/checkWorkbook";
import { describeWorkbook } from "../../jobs/describeWorkbook";
import { showFinding } from "../../jobs/showFinding";
import { showSheet } from "../../jobs/showSheet";
import { createQueue } from "./createQueue";
import type { PaneAction, PaneJob } from "./paneState";
import { toProblem } from "./toProblem";

/** What the views can ask for. Each runs when those before it have ended, and tells the state how it went. */
export interface PaneJobs {
  /** Reads the workbook anew and, if told to, checks it. Calls that come while one waits are one. */
  readonly look: (check: boolean) => void;
  readonly add: (options: Parameters<typeof addTemplates>[0]) => void;
  readonly build: (ids: readonly string[]) => void;
  /** Builds all summaries whose templates are in the workbook. */
  readonly buildAll: () => void;
  readonly showFinding: (finding: LocatedFinding) => void;
  readonly showSheet: (name: string) => void;
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
      await perform("check", async () => dispatch({ type: "checked", report: await checkWorkbook() }));
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
    showFinding: (finding) => run("show", () => showFinding(finding)),
    showSheet: (name) => run("show", () => showSheet(name)),
  };
}
