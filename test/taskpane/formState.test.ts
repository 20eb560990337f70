import { readSettings } from "../../src/domain/schema/readSettings";
import type { Field, FieldType } from "../../src/domain/schema/Template";
import type { FormField, RowForm } from "../../src/jobs/RowForm";
import {
  expectedForm,
  formState,
  isUnsaved,
  readEntries,
  startForm,
  textOf,
  type FormAction,
  type FormState,
} from "../../src/taskpane/form/formState";
import { shortcutOf } from "../../src/taskpane/form/shortcutOf";

const field = (id: string, type: FieldType, value: FormField["value"], isFormula = false): FormField => ({
  field: {
    ...type,
    id,
    label: { en: id, km: id },
    help: { en: id, km: id },
    required: "never",
    width: 9,
  } as Field,
  value,
  isFormula,
  findings: [],
});

const settings = readSettings([], "en");
const form = (
  row: number | null,
  values: Partial<Record<"title" | "day" | "sum", FormField["value"]>> = {},
): RowForm => ({
  templateId: "plan",
  table: "GmspPlan",
  sheet: "Plan",
  top: 3,
  left: 0,
  headings: ["rowId", "title", "day", "sum"],
  idHeading: "rowId",
  row,
  rowId: row === null ? "" : `r${row}`,
  hasOwnId: row !== null,
  rows: 9,
  previous: null,
  next: null,
  isHidden: false,
  rowFindings: [],
  settings,
  language: "en",
  fields: [
    field("title", { type: "text" }, values.title ?? null),
    field("day", { type: "day" }, values.day ?? null),
    field("sum", { type: "computed", formula: "=1", shownAs: "integer" }, values.sum ?? 7, true),
  ],
});

const after = (...actions: FormAction[]): FormState => actions.reduce(formState, startForm);
const shown = (one: RowForm): FormAction => ({ type: "rowShown", form: one });
const typed = (id: string, text: string): FormAction => ({ type: "typed", field: id, text });
const undo = { takeBack: async () => undefined };

describe("T96 the state of the form", () => {
  it("T96.1 is unsaved from the first letter until the text is again what the sheet has", () => {
    const begun = after(shown(form(1, { title: "A" })), typed("title", "AB"));
    expect(isUnsaved(begun)).toBe(true);
    expect(isUnsaved(formState(begun, typed("title", "A")))).toBe(false);
    expect(isUnsaved(after(shown(form(1)), typed("nothing", "x")))).toBe(false);
  });

  it("T96.2 keeps what is typed when the row is read again, and remembers what it was typed over", () => {
    const state = after(shown(form(1, { title: "A", day: 45_672 })), typed("title", "mine"), {
      type: "rowRefreshed",
      form: form(1, { title: "theirs", day: 45_673 }),
    });
    const [title, day] = state.form?.fields ?? [];
    if (!state.form || !title || !day) throw new Error("no form");
    expect([textOf(state, title), textOf(state, day)]).toEqual(["mine", "16/01/2025"]);
    expect(expectedForm(state.form, state).fields.map(({ value }) => value)).toEqual(["A", 45_673, 7]);
    expect(isUnsaved(formState(state, { type: "rowRefreshed", form: form(1, { title: "mine" }) }))).toBe(
      false,
    );
  });

  it("T96.3 reads of a row what was typed, of a new one everything but formulas", () => {
    const typedIn = after(shown(form(1, { title: "A", day: 45_672 })), typed("day", "1/2/2025"));
    expect(readEntries(typedIn)).toEqual({ values: new Map([["day", 45_689]]), problems: new Map() });
    const fresh = after(shown(form(null, { title: "A" })), typed("day", "soon"));
    expect(readEntries(fresh)).toEqual({
      values: new Map([["title", "A"]]),
      problems: new Map([["day", { problem: "day" }]]),
    });
    expect([
      isUnsaved(after(shown(form(null)))),
      isUnsaved(after(shown(form(null, { title: "A" })))),
    ]).toEqual([false, true]);
  });

  it("T96.4 tells what is wrong with a field once it was left or a save was tried", () => {
    const begun = after(shown(form(1)), typed("day", "so"));
    expect(begun.left.size).toBe(0);
    expect([...formState(begun, { type: "fieldLeft", field: "day" }).left]).toEqual(["day"]);
    expect(formState(begun, { type: "fieldLeft", field: "title" }).left.size).toBe(0);
    const tried = formState(begun, { type: "told", message: { kind: "badEntries" } });
    expect([...tried.left]).toEqual(["day"]);
    expect(formState(tried, typed("day", "1/2/2025")).left.size).toBe(0);
  });

  it("T96.5 a row that is gone: what was typed stays, a clean form closes", () => {
    const dirty = after(shown(form(1)), typed("title", "x"), { type: "rowGone" });
    expect([dirty.form?.row, dirty.message?.kind, dirty.drafts.size]).toEqual([1, "gone", 1]);
    const clean = after(shown(form(1)), { type: "rowGone" });
    expect([clean.form, clean.message?.kind]).toEqual([null, "goneClean"]);
  });

  it("T96.6 takes the sheet's values for the fields in conflict alone", () => {
    const state = after(
      shown(form(1, { title: "A" })),
      typed("title", "mine"),
      typed("day", "1/2/2025"),
      { type: "told", message: { kind: "conflict", now: new Map([["title", "theirs"]]) } },
      { type: "fieldsTaken", now: new Map([["title", "theirs"]]) },
    );
    expect(state.message).toBeNull();
    expect([...state.drafts]).toEqual([["day", "1/2/2025"]]);
    expect(state.form?.fields[0]?.value).toBe("theirs");
  });

  it("T96.7 remembers the last fifty saves to undo; good news goes with the next letter", () => {
    const saves = Array.from({ length: 60 }, (): FormAction => ({ type: "saved", undo, isNew: false }));
    const state = after(shown(form(1)), typed("title", "x"), ...saves);
    expect([state.undos.length, state.message?.kind, isUnsaved(state)]).toEqual([50, "saved", false]);
    expect(formState(state, { type: "undone" }).undos).toHaveLength(49);
    expect(formState(state, typed("title", "y")).message).toBeNull();
  });
});

describe("T97 keys of the form", () => {
  const key = (name: string, change: Partial<Parameters<typeof shortcutOf>[0]> = {}) =>
    shortcutOf({
      key: name,
      code: "",
      altKey: false,
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
      ...change,
    });

  it("T97.1 also on a Khmer keyboard, and nothing else's", () => {
    expect(key("s", { ctrlKey: true })).toBe("save");
    expect(key("ស", { ctrlKey: true, code: "KeyS" })).toBe("save");
    expect(key("Enter", { metaKey: true })).toBe("save");
    expect(key("ថ", { altKey: true, code: "KeyF" })).toBe("find");
    expect(key("PageDown", { altKey: true })).toBe("next");
    expect(key("PageUp", { altKey: true })).toBe("previous");
    expect(key("Insert", { altKey: true })).toBe("add");
    for (const change of [{}, { shiftKey: true, ctrlKey: true }, { altKey: true, ctrlKey: true }])
      expect(key("s", change)).toBeUndefined();
    expect([key("Enter"), key("PageDown"), key("f", { ctrlKey: true })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
