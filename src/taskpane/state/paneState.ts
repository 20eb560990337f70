import type { Language } from "../../domain/schema/Label";
import type { CheckReport } from "../../jobs/CheckReport";
import type { LocatedFinding } from "../../jobs/LocatedFinding";
import type { WorkbookState } from "../../jobs/WorkbookState";
import type { TextKey, TextValues } from "../../text/speak";
import { everything, type FindingFilter } from "../check/FindingFilter";
import { keyFindings } from "../check/groupFindings";

export type View = "start" | "form" | "check" | "summaries" | "adopt" | "ready";

/** What the pane does at the moment: "read" and "check" also run by themselves, the others when asked. */
export type PaneJob =
  | "read"
  | "check"
  | "add"
  | "build"
  | "lift"
  | "language"
  | "renew"
  | "show"
  | "adopt"
  | "mark"
  | "waive"
  | "findings"
  | "repair";

export interface Problem {
  readonly key: TextKey;
  readonly values: TextValues;
}

/** What is told above the view until it is closed or the next job starts. Ids, so that it follows the language. */
export type Notice =
  | { readonly kind: "problem"; readonly job: PaneJob; readonly problem: Problem }
  | { readonly kind: "told"; readonly text: Problem }
  | { readonly kind: "added"; readonly added: readonly string[]; readonly present: readonly string[] }
  | { readonly kind: "built"; readonly built: readonly string[]; readonly missing: readonly string[] }
  | { readonly kind: "lifted"; readonly lifted: readonly string[] };

export interface PaneState {
  readonly language: Language;
  readonly view: View;
  /** null until it was read. */
  readonly workbook: WorkbookState | null;
  /** The last check; null before the first and where the workbook has no plan. */
  readonly report: CheckReport | null;
  /** What the list of findings shows, also while another view is open. */
  readonly filter: FindingFilter;
  /** The key of the finding that was gone to last. */
  readonly current: string | null;
  readonly job: PaneJob | null;
  /** Someone types in a cell, so Excel answers nothing for now. */
  readonly waiting: boolean;
  readonly notice: Notice | null;
  /** How often the workbook has changed while the pane was looking. */
  readonly edits: number;
  /** What a view has screen readers told, until something else happens. */
  readonly said: Problem | null;
}

export type PaneAction =
  | { readonly type: "languageChosen"; readonly language: Language }
  | { readonly type: "viewOpened"; readonly view: View }
  | { readonly type: "jobStarted"; readonly job: PaneJob }
  | { readonly type: "jobEnded" }
  | { readonly type: "workbookRead"; readonly workbook: WorkbookState }
  | { readonly type: "checked"; readonly report: CheckReport }
  | { readonly type: "filtered"; readonly filter: FindingFilter }
  /** The cell of one of the report's findings was selected. */
  | { readonly type: "wentTo"; readonly finding: LocatedFinding }
  | { readonly type: "added"; readonly added: readonly string[]; readonly present: readonly string[] }
  | { readonly type: "built"; readonly built: readonly string[]; readonly missing: readonly string[] }
  | { readonly type: "lifted"; readonly lifted: readonly string[] }
  /** A job went well, and one sentence says so. */
  | { readonly type: "told"; readonly text: Problem }
  | { readonly type: "failed"; readonly job: PaneJob; readonly problem: Problem }
  | { readonly type: "said"; readonly text: Problem }
  | { readonly type: "cellBusy" }
  | { readonly type: "edited" }
  | { readonly type: "noticeClosed" };

export const startState = (language: Language, view: View = "start"): PaneState => ({
  language,
  view,
  workbook: null,
  report: null,
  filter: everything,
  current: null,
  job: null,
  waiting: false,
  notice: null,
  edits: 0,
  said: null,
});

const isQuiet = (job: PaneJob): boolean => job === "read" || job === "check";

/** A problem of a job that runs by itself is over once that job has worked. */
const withoutProblemOf = (notice: Notice | null, job: PaneJob): Notice | null =>
  notice?.kind === "problem" && notice.job === job ? null : notice;

const keyOf = (finding: LocatedFinding, report: CheckReport | null): string | null =>
  keyFindings(report?.findings ?? []).find((one) => one.finding === finding)?.key ?? null;

export function paneState(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "languageChosen":
      return { ...state, language: action.language };
    case "viewOpened":
      return action.view === state.view ? state : { ...state, view: action.view, notice: null, said: null };
    case "jobStarted":
      return isQuiet(action.job)
        ? { ...state, job: action.job }
        : { ...state, job: action.job, notice: null, said: null };
    case "jobEnded":
      return { ...state, job: null };
    case "workbookRead":
      return {
        ...state,
        workbook: action.workbook,
        report: action.workbook.recognised ? state.report : null,
        waiting: false,
        notice: withoutProblemOf(state.notice, "read"),
      };
    case "checked":
      return {
        ...state,
        report: action.report,
        waiting: false,
        notice: withoutProblemOf(state.notice, "check"),
      };
    case "filtered":
      return { ...state, filter: action.filter };
    case "wentTo":
      return { ...state, current: keyOf(action.finding, state.report) };
    case "added":
      return { ...state, notice: { kind: "added", added: action.added, present: action.present } };
    case "built":
      return { ...state, notice: { kind: "built", built: action.built, missing: action.missing } };
    case "lifted":
      return { ...state, notice: { kind: "lifted", lifted: action.lifted } };
    case "told":
      return { ...state, notice: { kind: "told", text: action.text } };
    case "failed":
      // What was said to be going on has ended.
      return { ...state, said: null, notice: { kind: "problem", job: action.job, problem: action.problem } };
    case "said":
      return { ...state, said: action.text };
    case "cellBusy":
      return { ...state, waiting: true };
    case "edited":
      return { ...state, edits: state.edits + 1 };
    case "noticeClosed":
      return { ...state, notice: null };
  }
}
