import type {
  Area,
  Book,
  Chart,
  ConditionalFormat,
  FilterCriteria,
  Name,
  PageLayout,
  Scalar,
  Sheet,
  Style,
  Table,
  Validation,
} from "./Book";

/** Why Excel would refuse: `code` is an Excel.ErrorCodes word, `message` plain English. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "Refusal";
  }
}

/**
 * What is put into a cell: null leaves it alone, "" empties it, a string is parsed as Excel parses
 * en-US input ("=…" a formula, "12%", dates, leading apostrophe), the rest is taken as it is.
 */
export type CellInput = string | number | boolean | null;

/**
 * How a change reaches the book. "api" writes skip validation and do not grow tables; "user" is typing; "coauthor" is
 * what another person did in the same file, as it arrives here.
 */
export type Source = "user" | "api" | "coauthor";

/** Told to listeners after each finished edit, in order. Addresses are as they are after the edit. */
export type BookEvent =
  | {
      kind: "changed";
      sheet: string;
      area: Area;
      change:
        | "RangeEdited"
        | "RowInserted"
        | "RowDeleted"
        | "ColumnInserted"
        | "ColumnDeleted"
        | "CellInserted"
        | "CellDeleted";
      shift: "None" | "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";
      source: Source;
      before?: Scalar;
      after?: Scalar;
      tables: string[];
    }
  | { kind: "formatChanged"; sheet: string; area: Area; source: Source }
  | { kind: "calculated"; sheet: string }
  | { kind: "selection"; sheet: string; area: Area }
  | { kind: "activated"; sheet: string; previous: string }
  | { kind: "sheetAdded" | "sheetDeleted"; sheet: string; source: Source }
  | { kind: "sheetRenamed"; sheet: string; before: string; after: string }
  | { kind: "tableAdded" | "tableDeleted"; table: string; name: string; sheet: string; source: Source }
  | { kind: "sorted"; sheet: string; area: Area; source: Source }
  | { kind: "filtered"; sheet: string; table?: string }
  | { kind: "protection"; sheet: string; on: boolean }
  | { kind: "chartChanged"; sheet: string; chart: string }
  | { kind: "opened" };

/**
 * The one door through which anything changes a book: keeps its promises (tables do not overlap, headings
 * are unique, references follow), records undo, recalculates lazily, and tells what happened.
 * Every method throws `Refusal` where Excel would refuse, and then has changed nothing.
 */
export interface Editor {
  readonly book: Book;

  // ---- reading -------------------------------------------------------------------------------------
  sheet(id: string): Sheet;
  /** By name (case-insensitive) or id; undefined where there is none. */
  findSheet(nameOrId: string): Sheet | undefined;
  findTable(nameOrId: string): { table: Table; sheet: Sheet } | undefined;
  findName(name: string, scope?: string | null): Name | undefined;
  /** The current value, calculating it and what it needs first. */
  value(sheet: string, row: number, column: number): Scalar;
  /** Blocks of current values, row by row. */
  values(sheet: string, area: Area): Scalar[][];
  /** As the cell shows it, number format applied; never "####". */
  text(sheet: string, row: number, column: number): string;
  /** "=…" where there is a formula, else the value as entered ("" for empty). */
  formula(sheet: string, row: number, column: number): string | number | boolean;
  /** The cell's style with row and column defaults, without conditional formats. */
  style(sheet: string, row: number, column: number): Style;
  /** What conditional formats add at a cell: painted style, and data bar, icon or scale colour. */
  conditional(sheet: string, row: number, column: number): ConditionalPaint | undefined;
  validation(sheet: string, row: number, column: number): Validation | undefined;
  /** The items of a list validation there, as text. */
  listItems(sheet: string, row: number, column: number): string[];
  /** undefined = valid, or no rule. */
  breaks(sheet: string, row: number, column: number, input: CellInput): Validation | undefined;
  table(sheet: string, row: number, column: number): Table | undefined;
  /** The smallest block that holds every non-empty cell (formats count unless valuesOnly); undefined = blank sheet. */
  usedArea(sheet: string, valuesOnly: boolean): Area | undefined;
  rowHeight(sheet: string, row: number): number;
  columnWidth(sheet: string, column: number): number;
  isRowHidden(sheet: string, row: number): boolean;
  /** Calculates any formula as if it stood in that cell, for previews, drop-downs and charts. */
  evaluate(formula: string, sheet: string, row: number, column: number): Scalar | Scalar[][];
  /** The area a reference formula ("=Sheet1!$A$1:$B$2", a name, a table reference) points at. */
  resolve(formula: string, sheet: string): { sheet: string; area: Area } | undefined;

  // ---- cells ---------------------------------------------------------------------------------------
  /** Writes a block. "user": refuses what is locked, grows a table that it touches from below or right. */
  setCells(sheet: string, row: number, column: number, inputs: CellInput[][], source: Source): void;
  clear(
    sheet: string,
    area: Area,
    what: "All" | "Contents" | "Formats" | "Hyperlinks" | "RemoveHyperlinks",
    source: Source,
  ): void;
  /** Members given are set, others stay; a member given as undefined returns to the default. */
  setStyle(sheet: string, area: Area, change: StyleChange, source: Source): void;
  setNumberFormats(
    sheet: string,
    row: number,
    column: number,
    formats: (string | null)[][],
    source: Source,
  ): void;
  copy(
    from: { sheet: string; area: Area },
    to: { sheet: string; row: number; column: number },
    what: "All" | "Values" | "Formats" | "Formulas",
    source: Source,
  ): void;
  /** Tab-separated text, as from the clipboard of another program. */
  pasteText(sheet: string, row: number, column: number, text: string): Area;
  fill(sheet: string, from: Area, to: Area): void;
  merge(sheet: string, area: Area, across: boolean): void;
  unmerge(sheet: string, area: Area): void;
  setHyperlink(
    sheet: string,
    area: Area,
    link: { address?: string; documentReference?: string; screenTip?: string; textToDisplay?: string } | null,
  ): void;
  setNote(sheet: string, row: number, column: number, text: string | null): void;

  // ---- rows, columns, blocks -------------------------------------------------------------------------
  insertRows(sheet: string, at: number, count: number, source: Source): void;
  deleteRows(sheet: string, at: number, count: number, source: Source): void;
  insertColumns(sheet: string, at: number, count: number, source: Source): void;
  deleteColumns(sheet: string, at: number, count: number, source: Source): void;
  insertCells(sheet: string, area: Area, shift: "Down" | "Right", source: Source): void;
  deleteCells(sheet: string, area: Area, shift: "Up" | "Left", source: Source): void;
  setRows(
    sheet: string,
    first: number,
    last: number,
    change: { size?: number | undefined; hidden?: boolean },
  ): void;
  setColumns(
    sheet: string,
    first: number,
    last: number,
    change: { size?: number | undefined; hidden?: boolean },
  ): void;
  autofit(sheet: string, area: Area, what: "rows" | "columns"): void;
  sort(
    sheet: string,
    area: Area,
    fields: { key: number; ascending: boolean }[],
    options: { matchCase: boolean; hasHeaders: boolean },
  ): void;

  // ---- sheets ----------------------------------------------------------------------------------------
  addSheet(name: string | null, source: Source): Sheet;
  deleteSheet(id: string, source: Source): void;
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  copySheet(id: string, position: number, source: Source): Sheet;
  /** Gridlines, headings, tab colour, visibility, frozen panes, page layout, standard widths. */
  setSheet(
    id: string,
    change: Partial<
      Pick<
        Sheet,
        | "visibility"
        | "tabColor"
        | "showGridlines"
        | "showHeadings"
        | "frozen"
        | "defaultColumnWidth"
        | "customProperties"
      >
    > & { pageLayout?: Partial<PageLayout> },
  ): void;
  protect(id: string, options: Record<string, unknown>, password?: string): void;
  unprotect(id: string, password?: string): void;
  /** From then on sheets can't be added, deleted, renamed, moved, copied, hidden or shown. */
  protectStructure(password?: string): void;
  unprotectStructure(password?: string): void;
  activate(id: string): void;
  select(sheet: string, areas: Area[]): void;

  // ---- tables ----------------------------------------------------------------------------------------
  addTable(sheet: string, area: Area, hasHeaders: boolean, source: Source): Table;
  deleteTable(id: string, source: Source): void;
  convertTableToRange(id: string): Area;
  resizeTable(id: string, area: Area): void;
  setTable(
    id: string,
    change: Partial<
      Pick<
        Table,
        | "name"
        | "showHeaders"
        | "showTotals"
        | "style"
        | "showBandedRows"
        | "showBandedColumns"
        | "highlightFirstColumn"
        | "highlightLastColumn"
        | "showFilterButton"
      >
    >,
  ): void;
  addTableRows(id: string, at: number | null, rows: CellInput[][], source: Source): void;
  deleteTableRows(id: string, at: number, count: number, source: Source): void;
  addTableColumn(
    id: string,
    at: number | null,
    values: CellInput[] | null,
    name: string | null,
    source: Source,
  ): void;
  deleteTableColumn(id: string, column: number, source: Source): void;
  setTableFilter(id: string, column: number, criteria: FilterCriteria | null): void;
  setSheetFilter(sheet: string, area: Area | null, column?: number, criteria?: FilterCriteria | null): void;

  // ---- rules, charts, names, the rest --------------------------------------------------------------
  /** Replaces what rules the area had; undefined clears. Refuses inline lists over 255 characters. */
  setValidation(sheet: string, area: Area, rule: Omit<Validation, "id" | "areas"> | undefined): void;
  addConditionalFormat(sheet: string, areas: Area[], type: ConditionalFormat["type"]): ConditionalFormat;
  setConditionalFormat(sheet: string, id: string, change: Partial<Omit<ConditionalFormat, "id">>): void;
  deleteConditionalFormat(sheet: string, id: string): void;
  addChart(sheet: string, chart: Omit<Chart, "id">): Chart;
  setChart(sheet: string, id: string, change: Partial<Omit<Chart, "id">>): void;
  deleteChart(sheet: string, id: string): void;
  addName(name: string, formula: string, scope: string | null, comment: string): Name;
  setName(
    name: string,
    scope: string | null,
    change: Partial<Pick<Name, "formula" | "visible" | "comment">>,
  ): void;
  deleteName(name: string, scope: string | null): void;
  addCustomXmlPart(xml: string): string;
  setCustomXmlPart(id: string, xml: string): void;
  deleteCustomXmlPart(id: string): void;
  setProperties(change: Partial<Book["properties"]>): void;
  setSettings(settings: Record<string, string>): void;

  // ---- undo, events ----------------------------------------------------------------------------------
  /** Everything done inside is one undo step and events come after it; nested calls join. */
  batch<T>(work: () => T): T;
  /** Inside a batch: tells now what was done so far, for listeners that can't wait for its end. */
  tell(): void;
  undo(): boolean;
  redo(): boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** True while the user types into a cell; the host then refuses or delays add-in requests. */
  cellEditing: boolean;
  readonly isDirty: boolean;
  markSaved(): void;
  listen(listener: (event: BookEvent) => void): () => void;
}

export type StyleChange = { [K in keyof Style]?: Style[K] | undefined };

export interface ConditionalPaint {
  font?: Style["font"];
  fill?: string;
  borders?: Style["borders"];
  numberFormat?: string;
  dataBar?: { from: number; to: number; color: string };
  icon?: { set: string; index: number };
}
