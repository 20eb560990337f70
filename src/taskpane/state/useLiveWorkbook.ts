import { useEffect, useRef } from "react";
import { watchWorkbook } from "../../jobs/watchWorkbook";
import type { PaneJobs } from "./createPaneJobs";
import type { PaneAction, PaneState } from "./paneState";
import { toProblem } from "./toProblem";

/** How long to leave Excel alone while someone types in a cell, in milliseconds. */
const patience = 1500;

/**
 * Keeps the pane in step with the workbook: on opening, on every change, after a cell was being edited, and when the
 * pane is seen again, because events leave changes out. Nothing is ever asked of the user.
 */
export function useLiveWorkbook(
  state: PaneState,
  jobs: PaneJobs,
  dispatch: (action: PaneAction) => void,
): void {
  const view = useRef(state.view);
  useEffect(() => {
    view.current = state.view;
    jobs.look(state.view === "check");
  }, [state.view, jobs]);

  useEffect(() => {
    let open = true;
    let stop: (() => Promise<void>) | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const start = () =>
      void watchWorkbook((changes) => {
        dispatch({ type: "edited" });
        if (view.current === "check") jobs.follow(changes);
        else jobs.look(false);
      }).then(
        (stopWatching) => {
          if (open) stop = stopWatching;
          else stopWatching().catch(() => undefined);
        },
        (error: unknown) => {
          const problem = toProblem(error);
          if (problem.key !== "error.cellEditing") dispatch({ type: "failed", job: "read", problem });
          else if (open) timer = setTimeout(start, patience);
        },
      );
    start();
    return () => {
      open = false;
      clearTimeout(timer);
      // The pane is closing: there is nobody left to tell.
      stop?.().catch(() => undefined);
    };
  }, [jobs, dispatch]);

  useEffect(() => {
    const seen = () => {
      if (document.visibilityState === "visible") jobs.look(view.current === "check");
    };
    document.addEventListener("visibilitychange", seen);
    return () => document.removeEventListener("visibilitychange", seen);
  }, [jobs]);

  // Leaving a cell with Escape changes nothing, so no event says that Excel answers again: ask from time to time.
  const asking = state.waiting && state.job === null;
  useEffect(() => {
    if (!asking) return;
    const ask = () => (view.current === "check" ? jobs.follow([]) : jobs.look(false));
    const timer = setTimeout(ask, patience);
    return () => clearTimeout(timer);
  }, [asking, jobs]);
}
