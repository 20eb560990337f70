import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { watchSelectedCell } from "../../jobs/watchSelectedCell";
import { usePane } from "../state/Pane";
import { toProblem } from "../state/toProblem";
import { createFormJobs, type FormJobs } from "./createFormJobs";
import { formState, startForm, type FormAction, type FormState } from "./formState";

/** The entry form as its parts see it. */
export interface EntryForm {
  readonly state: FormState;
  readonly dispatch: (action: FormAction) => void;
  readonly jobs: FormJobs;
}

const Context = createContext<EntryForm | null>(null);

export function useEntryForm(): EntryForm {
  const form = useContext(Context);
  if (!form) throw new Error("useEntryForm needs an EntryFormProvider above it.");
  return form;
}

/** How long to leave Excel alone while someone types in a cell, in milliseconds. */
const PATIENCE = 1500;

/**
 * Keeps the form above the views, so that what was typed is there again when one comes back to it. It follows the
 * selection and the workbook only while its view is open.
 */
export function EntryFormProvider({ children }: { readonly children: ReactNode }) {
  const pane = usePane();
  const { jobs: paneJobs, dispatch: tellPane } = pane;
  const [state, setState] = useState(startForm);
  const current = useRef(startForm);
  const form = useMemo(() => {
    const dispatch = (action: FormAction): void => {
      current.current = formState(current.current, action);
      setState(current.current);
    };
    const jobs = createFormJobs({
      inTurn: paneJobs.inTurn,
      get: () => current.current,
      dispatch,
      onCellBusy: () => tellPane({ type: "cellBusy" }),
    });
    return { dispatch, jobs };
  }, [paneJobs, tellPane]);

  const isOpen = pane.state.view === "form";
  const { workbook } = pane.state;
  const isRecognised = workbook?.recognised ?? false;
  useFollowedSelection(isOpen && isRecognised, form);
  useEffect(() => {
    // Each reading of the workbook is a new object: it was read because something changed, or on opening the view.
    if (isOpen && workbook?.recognised) form.jobs.workbookChanged();
  }, [isOpen, workbook, form]);

  const value = useMemo(() => ({ ...form, state }), [form, state]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** Calls after the selection moved, and whenever the pane is turned to: events of the selection get lost. */
function useFollowedSelection(
  isOpen: boolean,
  { jobs, dispatch }: Pick<EntryForm, "jobs" | "dispatch">,
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    let open = true;
    let stop: (() => Promise<void>) | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const start = (): void =>
      void watchSelectedCell(jobs.selectionMoved).then(
        (stopWatching) => {
          if (open) stop = stopWatching;
          else stopWatching().catch(() => undefined);
        },
        (error: unknown) => {
          const problem = toProblem(error);
          if (problem.key !== "error.cellEditing")
            dispatch({ type: "told", message: { kind: "problem", problem } });
          else if (open) timer = setTimeout(start, PATIENCE);
        },
      );
    start();
    window.addEventListener("focus", jobs.selectionMoved);
    return () => {
      open = false;
      clearTimeout(timer);
      window.removeEventListener("focus", jobs.selectionMoved);
      // The view is closing: there is nobody left to tell.
      stop?.().catch(() => undefined);
    };
  }, [isOpen, jobs, dispatch]);
}
