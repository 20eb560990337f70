import { ROW_ID } from "../../domain/schema/Template";
import { addRow } from "../../jobs/addRow";
import { findRow } from "../../jobs/findRow";
import { JobError } from "../../jobs/JobError";
import type { KnownWorkbook } from "../../jobs/KnownWorkbook";
import { newRow } from "../../jobs/newRow";
import { readRow } from "../../jobs/readRow";
import type { RowForm, RowTarget } from "../../jobs/RowForm";
import { saveRow } from "../../jobs/saveRow";
import type { PaneJobs } from "../state/createPaneJobs";
import { toProblem } from "../state/toProblem";
import {
  expectedForm,
  isDoubtful,
  isUnsaved,
  readEntries,
  type FormAction,
  type FormState,
  type Step,
} from "./formState";

/** What the form can ask for. Each runs when the jobs before it have ended. */
export interface FormJobs {
  /** Looks at the selected cell: its row is shown, or asked about where the form is unsaved. */
  readonly selectionMoved: () => void;
  /** The workbook has changed: what was read before is not trusted any more. */
  readonly workbookChanged: () => void;
  /** Goes on, after asking where the form is unsaved. */
  readonly open: (step: Step) => void;
  readonly answer: (answer: "save" | "discard" | "stay") => void;
  /** `overwrite` writes over what others have changed meanwhile. */
  readonly save: (overwrite?: boolean) => void;
  /** Writes all of a row that is gone as a new one. */
  readonly addAgain: () => void;
  /** Forgets what was typed and shows the selected row. */
  readonly readAgain: () => void;
  readonly undo: () => void;
  /** Forgets a new row and shows the selected one. */
  readonly discardNew: () => void;
  readonly find: (text: string) => void;
}

interface Around {
  readonly inTurn: PaneJobs["inTurn"];
  readonly get: () => FormState;
  readonly dispatch: (action: FormAction) => void;
  /** Someone types in a cell, so that nothing could be read. */
  readonly onCellBusy: () => void;
}

export function createFormJobs({ inTurn, get, dispatch, onCellBusy }: Around): FormJobs {
  let known: KnownWorkbook | undefined;
  /** The selected row that the user chose not to go to. */
  let declined: string | null = null;

  const run = (task: () => Promise<void>, isQuiet = false): void =>
    void inTurn(task).catch((error: unknown) => {
      const problem = toProblem(error);
      if (isQuiet && problem.key === "error.cellEditing") onCellBusy();
      else dispatch({ type: "told", message: { kind: "problem", problem } });
    });

  const read = async (target: RowTarget | null, select = false) => {
    const found = await readRow({ target, select, ...(known ? { known } : {}) });
    if (found.kind === "row") known = found.known;
    return found;
  };

  const show = async (target: RowTarget | null, select: boolean): Promise<void> => {
    const found = await read(target, select);
    if (found.kind === "row") dispatch({ type: "rowShown", form: found.form });
    else if (found.kind === "none") dispatch({ type: "noRow", templateId: found.templateId });
    else dispatch({ type: "rowGone" });
  };

  const takeIn = (form: RowForm): void => {
    if (isDoubtful(get(), form)) dispatch({ type: "told", message: { kind: "unsure" } });
    else dispatch({ type: "rowRefreshed", form });
  };

  /** Shows the form's row as it is by now, without forgetting what was typed or told. */
  const refresh = async (target: RowTarget | null, select = false): Promise<boolean> => {
    const found = await read(target, select);
    if (found.kind === "row") takeIn(found.form);
    return found.kind === "row";
  };

  const go = async (step: Step): Promise<void> => {
    const { form } = get();
    declined = null;
    if (step.kind === "selected") return show(null, false);
    if (step.kind === "row") return show(step.target, true);
    if (step.kind === "move") {
      const row = form?.[step.by] ?? null;
      return form && row !== null ? show({ templateId: form.templateId, row, rowId: "" }, true) : undefined;
    }
    const made = await newRow(step.templateId, step.copyOf);
    known = made.known;
    dispatch({ type: "rowShown", form: made.form });
  };

  const lookAtSelection = async (): Promise<void> => {
    const found = await read(null);
    const state = get();
    const { form, question } = state;
    if (found.kind !== "row") {
      if (found.kind === "none" && !isUnsaved(state))
        dispatch({ type: "noRow", templateId: found.templateId });
    } else if (form && isSameRow(form, found.form, found.known)) {
      if (question?.kind === "selected") dispatch({ type: "answered" });
      takeIn(found.form);
    } else if (!isUnsaved(state)) {
      dispatch({ type: "rowShown", form: found.form });
    } else if (declined !== placeKey(found.form)) {
      declined = placeKey(found.form);
      dispatch({ type: "asked", step: { kind: "selected" } });
    }
  };

  const lookAgain = async (): Promise<void> => {
    known = undefined;
    const state = get();
    const { form } = state;
    // A new row stands nowhere yet.
    if (form?.row === null) return;
    // One without an id of its own is followed by its place: the selected one is shown, unless something is typed.
    if (!form || (!form.hasOwnId && !isUnsaved(state))) return lookAtSelection();
    if (!(await refresh(targetOf(form)))) dispatch({ type: "rowGone" });
  };

  /** True where it was saved. */
  const save = async (overwrite: boolean, asNew: boolean): Promise<boolean> => {
    const { form, question } = get();
    // A save answers it: how it goes is told in the question's place.
    if (question) dispatch({ type: "answered" });
    if (!form || !isUnsaved(get())) return form !== null;
    const state = asNew ? { ...get(), form: { ...form, row: null } } : get();
    const { values, problems } = readEntries(state);
    if (problems.size > 0) {
      dispatch({ type: "told", message: { kind: "badEntries" } });
      return false;
    }
    dispatch({ type: "savingStarted" });
    const isNew = state.form?.row === null;
    const result = isNew
      ? ({ kind: "saved", ...(await addRow(form.templateId, values)) } as const)
      : await saveRow(expectedForm(form, state), values, overwrite);
    if (result.kind !== "saved") {
      dispatch({ type: "told", message: result });
      return false;
    }
    known = undefined;
    declined = null;
    dispatch({ type: "saved", undo: result.undo, isNew });
    await refresh(result.target, isNew);
    return true;
  };

  return {
    selectionMoved: () => run(lookAtSelection, true),
    workbookChanged: () => run(lookAgain, true),
    open: (step) =>
      run(async () => {
        if (isUnsaved(get())) dispatch({ type: "asked", step });
        else await go(step);
      }),
    answer: (answer) =>
      run(async () => {
        const { question } = get();
        dispatch({ type: "answered" });
        if (!question || answer === "stay") return;
        if (answer === "save" && !(await save(false, false))) return;
        if (answer === "discard") dispatch({ type: "discarded" });
        await go(question);
      }),
    save: (overwrite = false) => run(async () => void (await save(overwrite, false))),
    readAgain: () => run(() => show(null, false)),
    addAgain: () => run(async () => void (await save(false, true))),
    undo: () =>
      run(async () => {
        const last = get().undos.at(-1);
        if (!last) return;
        try {
          await last.takeBack();
        } catch (error) {
          // What can't be taken back now never can: the step before it is next.
          if (error instanceof JobError && error.key === "error.changedSince") dispatch({ type: "undone" });
          throw error;
        }
        known = undefined;
        dispatch({ type: "undone" });
        const { form } = get();
        const isThere = form !== null && (form.row === null || (await refresh(targetOf(form))));
        if (!isThere) dispatch({ type: "noRow", templateId: form?.templateId ?? null });
      }),
    discardNew: () => run(() => show(null, false)),
    find: (text) =>
      run(async () => {
        const { form, nearTemplate } = get();
        const templateId = form?.templateId ?? nearTemplate;
        if (templateId === null) return;
        known ??= (await newRow(templateId)).known;
        const row = findRow(known, templateId, text, form?.row ?? -1);
        if (row === null) dispatch({ type: "told", message: { kind: "notFound", text } });
        else {
          const step: Step = { kind: "row", target: { templateId, row, rowId: "" } };
          if (isUnsaved(get())) dispatch({ type: "asked", step });
          else await go(step);
        }
      }),
  };
}

const targetOf = ({ templateId, row, rowId }: RowForm): RowTarget => ({ templateId, row: row ?? 0, rowId });

const placeKey = ({ templateId, row, rowId }: RowForm): string => `${templateId} ${row} ${rowId}`;

/** The same row, perhaps moved; a copied row has the same id, but the first one still stands where it stood. */
function isSameRow(shown: RowForm, other: RowForm, { workbook }: KnownWorkbook): boolean {
  if (shown.templateId !== other.templateId || shown.row === null || shown.rowId !== other.rowId)
    return false;
  if (shown.row === other.row) return true;
  if (shown.rowId === "") return false;
  const table = workbook.tables.get(shown.templateId);
  const there = table?.rows[shown.row]?.[table.columnOf.get(ROW_ID) ?? -1];
  return String(there ?? "") !== shown.rowId;
}
