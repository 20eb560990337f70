import type { Area } from "../../book/Book";
import type { GridSelection } from "./GridSelection";

/** A cell being typed into. */
export interface Edit {
  sheet: string;
  row: number;
  column: number;
  text: string;
  /** "enter": arrow keys finish the entry; "edit" (F2): they move in the text. */
  mode: "enter" | "edit";
  from: "cell" | "bar";
}

export interface MenuItem {
  label: string;
  run?: () => void;
  disabled?: boolean;
  /** A line above this item. */
  separated?: boolean;
}

/** A menu at a point of the window (pixels). */
export interface OpenMenu {
  x: number;
  y: number;
  label: string;
  items: MenuItem[];
}

export interface Question {
  title: string;
  message: string;
  lines?: string[];
  tone: "info" | "warning" | "stop";
  /** The first is the usual answer; the last one is also what Escape answers. */
  buttons: { label: string; answer: string }[];
  reply: (answer: string) => void;
}

export interface Copied {
  sheet: string;
  area: Area;
  /** What went to the system's clipboard; if it comes back, cells are pasted and not text. */
  text: string;
  cut: boolean;
}

/** What the window shows that is not in the book. */
export interface UiState {
  /** By sheet id. */
  selections: ReadonlyMap<string, GridSelection>;
  edit: Edit | null;
  copied: Copied | null;
  /** Where a drag of the fill handle would fill. */
  fillPreview: Area | null;
  menu: OpenMenu | null;
  question: Question | null;
  /** The drop-down of the active cell is open. */
  listOpen: boolean;
  filter: { table: string | null; sheet: string; row: number; column: number } | null;
}

export const initialUiState: UiState = {
  selections: new Map(),
  edit: null,
  copied: null,
  fillPreview: null,
  menu: null,
  question: null,
  listOpen: false,
  filter: null,
};
