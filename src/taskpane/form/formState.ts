import { isBlank } from "../../domain/record/isBlank";
import { readOwnEntry, type OwnKind } from "../../domain/form/ownField";
import { readEntry, type Entry, type EntryProblem, type EntrySettings } from "../../domain/form/readEntry";
import { shownEntry } from "../../domain/form/shownEntry";
import type { CellValue } from "../../domain/record/TableData";
import type { Field } from "../../domain/schema/Template";
import type { FormField, RowForm, RowTarget } from "../../jobs/RowForm";
import type { Undo } from "../../jobs/Undo";
import type { Problem } from "../state/paneState";

/** What the form goes to next. */
export type Step =
  | { readonly kind: "selected" }
  /** The next or previous row that is shown, seen from the row that the form shows by then. */
  | { readonly kind: "move"; readonly by: "next" | "previous" }
  | { readonly kind: "row"; readonly target: RowTarget }
  | { readonly kind: "new"; readonly templateId: string; readonly copyOf?: RowForm };

export type FormMessage =
  | {
      readonly kind:
        "saved" | "added" | "undone" | "discarded" | "badEntries" | "gone" | "goneClean" | "unsure";
    }
  | { readonly kind: "conflict"; readonly now: ReadonlyMap<string, CellValue> }
  | { readonly kind: "notFound"; readonly text: string }
  | { readonly kind: "problem"; readonly problem: Problem };

export interface FormState {
  /** null = no row is shown. */
  readonly form: RowForm | null;
  /** Whether a row was looked for at all. */
  readonly isRead: boolean;
  /** The table on the sheet that is selected, where no row is. */
  readonly nearTemplate: string | null;
  /** What was typed and is not saved, by field id. */
  readonly drafts: ReadonlyMap<string, string>;
  /** What the fields with drafts held when the typing began: a save notices whatever changed since. */
  readonly typedOver: ReadonlyMap<string, CellValue>;
  /** Fields that were left since they were typed in: from then on what is wrong with them is told. */
  readonly left: ReadonlySet<string>;
  /** What waits until the user says what becomes of the unsaved row. */
  readonly question: Step | null;
  readonly isSaving: boolean;
  readonly message: FormMessage | null;
  /** What can be taken back, the last one last. */
  readonly undos: readonly Undo[];
}

export type FormAction =
  | { readonly type: "rowShown"; readonly form: RowForm }
  | { readonly type: "rowRefreshed"; readonly form: RowForm }
  | { readonly type: "noRow"; readonly templateId: string | null }
  | { readonly type: "rowGone" }
  | { readonly type: "typed"; readonly field: string; readonly text: string }
  | { readonly type: "fieldLeft"; readonly field: string }
  | { readonly type: "discarded" }
  | { readonly type: "fieldsTaken"; readonly now: ReadonlyMap<string, CellValue> }
  | { readonly type: "asked"; readonly step: Step }
  | { readonly type: "answered" }
  | { readonly type: "savingStarted" }
  | { readonly type: "saved"; readonly undo: Undo; readonly isNew: boolean }
  | { readonly type: "undone" }
  | { readonly type: "told"; readonly message: FormMessage | null };

export const startForm: FormState = {
  form: null,
  isRead: false,
  nearTemplate: null,
  drafts: new Map(),
  typedOver: new Map(),
  left: new Set(),
  question: null,
  isSaving: false,
  message: null,
  undos: [],
};

/** More steps than people remember; each keeps what its cells held. */
const UNDO_STEPS = 50;

const clean = {
  drafts: new Map<string, string>(),
  typedOver: new Map<string, CellValue>(),
  left: new Set<string>(),
  question: null,
};

export function formState(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case "rowShown":
      return { ...state, ...clean, form: action.form, isRead: true, nearTemplate: null, message: null };
    case "rowRefreshed":
      return { ...state, form: action.form, drafts: stillTyped(state.drafts, action.form) };
    case "noRow":
      return { ...state, ...clean, form: null, isRead: true, nearTemplate: action.templateId };
    case "rowGone":
      return isUnsaved(state)
        ? { ...state, message: { kind: "gone" } }
        : { ...state, ...clean, form: null, isRead: true, message: { kind: "goneClean" } };
    case "typed":
      return typed(state, action.field, action.text);
    case "fieldLeft":
      return state.drafts.has(action.field)
        ? { ...state, left: new Set(state.left).add(action.field) }
        : state;
    case "discarded":
      return { ...state, ...clean, message: { kind: "discarded" } };
    case "fieldsTaken":
      return takeTheirs(state, action.now);
    case "asked":
      return { ...state, question: action.step };
    case "answered":
      return { ...state, question: null };
    case "savingStarted":
      return { ...state, isSaving: true, message: null };
    case "saved":
      return {
        ...state,
        ...clean,
        isSaving: false,
        message: { kind: action.isNew ? "added" : "saved" },
        undos: [...state.undos, action.undo].slice(-UNDO_STEPS),
      };
    case "undone":
      return { ...state, message: { kind: "undone" }, undos: state.undos.slice(0, -1) };
    case "told":
      return told(state, action.message);
  }
}

/** Bad entries show at their fields at once, also at the one that is being typed in. */
const told = (state: FormState, message: FormMessage | null): FormState => ({
  ...state,
  isSaving: false,
  message,
  left: message?.kind === "badEntries" ? new Set(state.drafts.keys()) : state.left,
});

function typed(state: FormState, id: string, text: string): FormState {
  const field = state.form?.fields.find((one) => one.field.id === id);
  if (!field) return state;
  const drafts = new Map(state.drafts);
  if (text === shownEntry(field.field, field.value)) drafts.delete(id);
  else drafts.set(id, text);
  const typedOver = new Map(state.typedOver);
  if (!drafts.has(id)) typedOver.delete(id);
  else if (!typedOver.has(id)) typedOver.set(id, field.value);
  const left = new Set(state.left);
  left.delete(id);
  return { ...state, drafts, typedOver, left, message: isNews(state.message) ? null : state.message };
}

/** Good news is old once something else is typed; what went wrong stays until it is mended. */
const isNews = (message: FormMessage | null): boolean =>
  message !== null && ["saved", "added", "undone", "discarded", "notFound"].includes(message.kind);

/** What was typed and now stands in the sheet just so is no draft any more. */
const stillTyped = (drafts: ReadonlyMap<string, string>, { fields }: RowForm): ReadonlyMap<string, string> =>
  new Map(
    [...drafts].filter(([id, text]) => {
      const field = fields.find((one) => one.field.id === id);
      return field !== undefined && shownEntry(field.field, field.value) !== text;
    }),
  );

function takeTheirs(state: FormState, now: ReadonlyMap<string, CellValue>): FormState {
  const { form } = state;
  if (!form) return state;
  const drafts = new Map([...state.drafts].filter(([id]) => !now.has(id)));
  const fields = form.fields.map((field): FormField => {
    const value = now.get(field.field.id);
    return value === undefined ? field : { ...field, value };
  });
  return { ...state, form: { ...form, fields }, drafts, message: null };
}

/** Whether the form holds something that the sheet does not: typed text, or a copied row. */
export const isUnsaved = ({ form, drafts }: FormState): boolean =>
  drafts.size > 0 ||
  (form?.row === null && form.fields.some(({ value, isFormula }) => !isFormula && !isBlank(value)));

/**
 * Whether what was read in place of the row shown may be another row: what was typed must not go there. Only rows
 * without an id of their own can be mistaken; they are told by what the form shows of them.
 */
export function isDoubtful(state: FormState, read: RowForm): boolean {
  const { form } = state;
  if (!form || form.row === null || (form.hasOwnId && read.hasOwnId) || !isUnsaved(state)) return false;
  const now = new Map(read.fields.map(({ field, value }) => [field.id, value]));
  return expectedForm(form, state).fields.some(
    ({ field, value, isFormula }) => !isFormula && (now.get(field.id) ?? null) !== (value ?? null),
  );
}

/** The form as it was when the typing began: what a save must find in the sheet. */
export const expectedForm = (form: RowForm, { typedOver }: FormState): RowForm => ({
  ...form,
  fields: form.fields.map((field) =>
    typedOver.has(field.field.id) ? { ...field, value: typedOver.get(field.field.id) ?? null } : field,
  ),
});

/** The text in a field: as typed, or as the sheet has it. */
export const textOf = ({ drafts }: FormState, { field, value }: FormField): string =>
  drafts.get(field.id) ?? shownEntry(field, value);

/** What is to be written: fields by id, and those whose text can't be. */
export interface Entries {
  readonly values: ReadonlyMap<string, CellValue>;
  readonly problems: ReadonlyMap<string, EntryProblem>;
}

const readText = (
  field: Field,
  own: OwnKind | undefined,
  text: string,
  settings: EntrySettings = { currency: "KHR", planStart: 0, planEnd: 0 },
): Entry => (own === undefined ? readEntry(field, text, settings) : readOwnEntry(field, own, text, settings));

/** Of a row in the table what was typed; of a new row everything. */
export function readEntries({ form, drafts }: FormState): Entries {
  const values = new Map<string, CellValue>();
  const problems = new Map<string, EntryProblem>();
  for (const { field, value, isFormula, own } of form?.fields ?? []) {
    const text = drafts.get(field.id);
    if (isFormula) continue;
    if (text === undefined) {
      if (form?.row === null) values.set(field.id, value);
      continue;
    }
    const entry = readText(field, own, text, form?.settings);
    if ("problem" in entry) problems.set(field.id, entry);
    else values.set(field.id, entry.value);
  }
  return { values, problems };
}
