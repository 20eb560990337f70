import type { Calculator } from "../../calc/Calculator";
import type { Area, Book, Sheet } from "../Book";
import type { BookEvent } from "../Editor";
import type { Journal } from "./createJournal";

/** What the parts of the editor share. */
export interface Context {
  readonly book: Book;
  readonly calculator: Calculator;
  readonly journal: Journal;
  /** Grows with every change; what is cached from the book is good for one stamp. */
  readonly stamp: number;
  /** The sheet with that id; refuses with ItemNotFound. */
  sheet(id: string): Sheet;
  /**
   * Runs one edit: all of it happens, or, where it throws, none. The outermost one is one undo step and
   * tells the listeners when it is done.
   */
  edit<T>(work: () => T): T;
  /** As `edit`, but what was done before an exception stays done. */
  batch<T>(work: () => T): T;
  /** Inside a batch: emits the events so far. Not for use inside an edit, which may still be taken back. */
  tell(): void;
  emit(event: BookEvent): void;
  /** Contents of cells changed: says so to the calculator. */
  touched(sheet: string, area: Area): void;
  /** Sheets, tables, names or positions changed: says so to the calculator. */
  restructured(): void;
  undo(): boolean;
  redo(): boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isDirty: boolean;
  markSaved(): void;
  listen(listener: (event: BookEvent) => void): () => void;
}
