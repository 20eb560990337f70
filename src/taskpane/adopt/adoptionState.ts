import type { AdoptionPreview } from "../../domain/adopt/AdoptionPreview";
import type { ColumnMapping, ColumnMatch } from "../../domain/adopt/ColumnMatch";
import { matchColumns } from "../../domain/adopt/matchColumns";
import { templateById } from "../../domain/schema/templates/index";
import type { Adopted } from "../../jobs/adoptRows";
import type { SourcePlace } from "../../jobs/listSources";
import type { AdoptTarget } from "../../jobs/readAdoptTarget";
import type { FileSheet, FoundInSource, PickedFile } from "../../jobs/TableReader";

/** Where a table comes from, to be said in words. */
export type SourceName =
  | { readonly kind: "selection" | "sheet" | "table"; readonly name: string; readonly sheet: string }
  | { readonly kind: "file"; readonly name: string; readonly sheet: string };

/** A source that was read, and the table found in it. */
export interface ReadTable extends FoundInSource {
  readonly name: SourceName;
  readonly target: AdoptTarget;
}

/** A file that was chosen, with its sheets. */
export interface SourceFile extends PickedFile {
  readonly sheets: readonly FileSheet[];
}

/** Besides field ids, what a column can go to. */
export const EXTRA = "*extra";
export const LEAVE = "*leave";

export interface ColumnChoice {
  readonly match: ColumnMatch;
  /** A field's id, EXTRA or LEAVE. */
  readonly goesTo: string;
  /** The user decided it, not the program. */
  readonly isChosen: boolean;
}

export interface ReadyPreview {
  readonly preview: AdoptionPreview;
  /** Extra columns, by their place in the table, whose numbers are days. */
  readonly dayColumns: ReadonlySet<number>;
}

/** Bringing a table in, from choosing the source to the result. What a later step shows goes when an earlier changes. */
export interface AdoptionState {
  /** Of this workbook; null until they were looked for. */
  readonly places: readonly SourcePlace[] | null;
  readonly file: SourceFile | null;
  readonly table: ReadTable | null;
  /** Template id. */
  readonly template: string | null;
  readonly columns: readonly ColumnChoice[];
  /** Rows of a preview in the making. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly ready: ReadyPreview | null;
  readonly acceptUnsure: boolean;
  readonly useProposedKeys: boolean;
  readonly broughtIn: ReadonlySet<number>;
  readonly leftOut: ReadonlySet<number>;
  readonly result: { readonly adopted: Adopted; readonly isUndone: boolean } | null;
}

export type AdoptionAction =
  | { readonly type: "listed"; readonly places: readonly SourcePlace[] }
  | { readonly type: "fileOpened"; readonly file: SourceFile }
  | { readonly type: "tableRead"; readonly table: ReadTable }
  | { readonly type: "sourceLeft" }
  | { readonly type: "templateChosen"; readonly template: string }
  | { readonly type: "columnChosen"; readonly column: number; readonly goesTo: string }
  | { readonly type: "previewRan"; readonly done: number; readonly total: number }
  | { readonly type: "previewed"; readonly ready: ReadyPreview }
  | { readonly type: "previewStopped" }
  | { readonly type: "unsureAccepted"; readonly accept: boolean }
  | { readonly type: "keysUsed"; readonly use: boolean }
  | {
      readonly type: "rowDecided";
      readonly sourceRow: number;
      readonly isSkipped: boolean;
      readonly comesIn: boolean;
    }
  | { readonly type: "adopted"; readonly adopted: Adopted }
  | { readonly type: "takenBack" }
  | { readonly type: "startedOver" };

const noPreview = {
  progress: null,
  ready: null,
  acceptUnsure: false,
  useProposedKeys: true,
  broughtIn: new Set<number>(),
  leftOut: new Set<number>(),
} as const;

export const startAdoption: AdoptionState = {
  places: null,
  file: null,
  table: null,
  template: null,
  columns: [],
  ...noPreview,
  result: null,
};

export function adoptionState(state: AdoptionState, action: AdoptionAction): AdoptionState {
  switch (action.type) {
    case "listed":
      return { ...state, places: action.places };
    case "fileOpened":
      return { ...state, file: action.file };
    case "tableRead": {
      const [likeliest] = action.table.guesses;
      const template = likeliest && likeliest.confidence >= LIKELY_TEMPLATE ? likeliest.template : null;
      return { ...state, ...noPreview, ...matched(action.table, template), table: action.table };
    }
    case "sourceLeft":
      return { ...state, ...noPreview, table: null, template: null, columns: [] };
    case "templateChosen":
      return state.table ? { ...state, ...noPreview, ...matched(state.table, action.template) } : state;
    case "columnChosen":
      return { ...state, ...noPreview, columns: chooseColumn(state.columns, action.column, action.goesTo) };
    case "previewRan":
      return { ...state, progress: { done: action.done, total: action.total } };
    case "previewed":
      return { ...state, progress: null, ready: action.ready };
    case "previewStopped":
      return { ...state, progress: null };
    case "unsureAccepted":
      return { ...state, acceptUnsure: action.accept };
    case "keysUsed":
      return { ...state, useProposedKeys: action.use };
    case "rowDecided":
      return action.isSkipped
        ? { ...state, broughtIn: withMember(state.broughtIn, action.sourceRow, action.comesIn) }
        : { ...state, leftOut: withMember(state.leftOut, action.sourceRow, !action.comesIn) };
    case "adopted":
      return { ...state, ...noPreview, result: { adopted: action.adopted, isUndone: false } };
    case "takenBack":
      return state.result ? { ...state, result: { ...state.result, isUndone: true } } : state;
    case "startedOver":
      return { ...startAdoption, places: state.places, file: state.file };
  }
}

/** A template that fits worse is not proposed. */
const LIKELY_TEMPLATE = 0.25;

function matched(table: ReadTable, id: string | null): Pick<AdoptionState, "template" | "columns"> {
  const template = templateById(id ?? "");
  if (!template) return { template: null, columns: [] };
  const { workbook, remembered } = table.target;
  const columns = matchColumns(table.table, template, workbook, remembered).map((match): ColumnChoice => ({
    match,
    goesTo: match.field ?? (match.isExtra ? EXTRA : LEAVE),
    isChosen: false,
  }));
  return { template: template.id, columns };
}

/** One column a field: the column that had it before becomes an extra one. */
const chooseColumn = (
  columns: readonly ColumnChoice[],
  column: number,
  goesTo: string,
): readonly ColumnChoice[] =>
  columns.map((choice) => {
    if (choice.match.column === column) return { ...choice, goesTo, isChosen: true };
    if (choice.goesTo !== goesTo || goesTo === EXTRA || goesTo === LEAVE) return choice;
    return { ...choice, goesTo: choice.match.heading === "" ? LEAVE : EXTRA, isChosen: true };
  });

function withMember(set: ReadonlySet<number>, member: number, isIn: boolean): ReadonlySet<number> {
  const next = new Set(set);
  if (isIn) next.add(member);
  else next.delete(member);
  return next;
}

/** The mapping as it stands. */
export function chosenMapping(columns: readonly ColumnChoice[]): ColumnMapping {
  const columnOf = new Map<string, number>();
  const extras: number[] = [];
  for (const { match, goesTo } of columns) {
    if (goesTo === EXTRA) extras.push(match.column);
    else if (goesTo !== LEAVE) columnOf.set(goesTo, match.column);
  }
  return { columnOf, extras };
}
