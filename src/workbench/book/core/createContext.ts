import type { Calculator } from "../../calc/Calculator";
import type { Area, Book, Sheet } from "../Book";
import { Refusal, type BookEvent } from "../Editor";
import type { Context } from "./Context";
import { createJournal, type Notices, type Patch } from "./createJournal";
import { invertEvent } from "./invertEvent";

interface Step extends Notices {
  id: number;
  patches: Patch[];
  events: BookEvent[];
}

/** Excel keeps 100 levels. */
const LEVELS = 100;

/** The editor's heart: transactions, undo, and telling what happened. */
export function createContext(book: Book, createCalculator: (book: Book) => Calculator): Context {
  const calculator = createCalculator(book);
  const listeners = new Set<(event: BookEvent) => void>();
  const patches: Patch[] = [];
  let past: Step[] = [];
  let future: Step[] = [];
  /** Of the running step: not yet passed on, and passed on before its end. */
  let events: BookEvent[] = [];
  let told: BookEvent[] = [];
  let notices: Notices = { areas: [], structure: false };
  let depth = 0;
  let stamp = 1;
  let nextId = 1;
  let savedId = 0;

  const emitNow = (list: BookEvent[]): void => {
    for (const event of list) for (const listener of [...listeners]) listener(event);
  };
  const recalculate = ({ areas, structure }: Notices): void => {
    stamp += 1;
    if (structure) calculator.restructured();
    else for (const { sheet, area } of areas) calculator.changed(sheet, area);
  };
  const finish = (): void => {
    const done = events;
    const all = [...told, ...done];
    events = [];
    told = [];
    if (patches.length > 0) {
      past.push({ id: nextId++, patches: patches.splice(0), events: all, ...notices });
      if (past.length > LEVELS) past = past.slice(-LEVELS);
      future = [];
    }
    const calculated = notices.structure || notices.areas.length > 0;
    notices = { areas: [], structure: false };
    emitNow(done);
    if (calculated) emitNow(calculatedEvents(book));
  };
  const enter = <T>(work: () => T, atomic: boolean): T => {
    const start = { patch: patches.length, event: events.length, area: notices.areas.length };
    depth += 1;
    try {
      return work();
    } catch (error) {
      if (atomic) {
        for (const patch of patches.splice(start.patch).reverse()) patch.undo();
        events.length = start.event;
        recalculate({ areas: notices.areas.splice(start.area), structure: notices.structure });
      }
      throw error;
    } finally {
      depth -= 1;
      if (depth === 0) finish();
    }
  };
  const travel = (from: Step[], to: Step[], back: boolean): boolean => {
    const step = depth === 0 ? from.pop() : undefined;
    if (!step) return false;
    if (back) for (let i = step.patches.length - 1; i >= 0; i--) step.patches[i]?.undo();
    else for (const patch of step.patches) patch.redo();
    to.push(step);
    recalculate(step);
    const activated = showSomeSheet(book);
    emitNow(back ? step.events.map(invertEvent).reverse() : step.events);
    if (activated) emitNow([activated]);
    if (step.structure || step.areas.length > 0) emitNow(calculatedEvents(book));
    return true;
  };

  return {
    book,
    calculator,
    journal: createJournal(patches),
    get stamp() {
      return stamp;
    },
    sheet(id: string): Sheet {
      for (const sheet of book.sheets) if (sheet.id === id) return sheet;
      throw new Refusal("ItemNotFound", `There is no sheet with the id "${id}".`);
    },
    edit: (work) => enter(work, true),
    batch: (work) => enter(work, false),
    tell() {
      const done = events;
      events = [];
      told.push(...done);
      emitNow(done);
    },
    emit(event) {
      stamp += 1;
      events.push(event);
      if (depth === 0) finish();
    },
    touched(sheet: string, area: Area) {
      stamp += 1;
      notices.areas.push({ sheet, area });
      calculator.changed(sheet, area);
    },
    restructured() {
      stamp += 1;
      notices.structure = true;
      calculator.restructured();
    },
    undo: () => travel(past, future, true),
    redo: () => travel(future, past, false),
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
    get isDirty() {
      return (past.at(-1)?.id ?? 0) !== savedId;
    },
    markSaved() {
      savedId = past.at(-1)?.id ?? 0;
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const calculatedEvents = (book: Book): BookEvent[] =>
  book.sheets.map((sheet) => ({ kind: "calculated", sheet: sheet.id }));

/** Activating a sheet is no undo step, so undoing may leave one active that is gone or hidden. */
function showSomeSheet(book: Book): BookEvent | undefined {
  const visible = book.sheets.filter((sheet) => sheet.visibility === "Visible");
  const [first] = visible;
  if (!first || visible.some((sheet) => sheet.id === book.activeSheet)) return undefined;
  const previous = book.activeSheet;
  book.activeSheet = first.id;
  return { kind: "activated", sheet: first.id, previous };
}
