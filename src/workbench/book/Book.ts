/**
 * The workbook as plain data: what a file holds and nothing else. Only `Editor` changes it.
 * Rows and columns count from 0. Lengths are points. Colours are "#RRGGBB". Sheets, tables and charts
 * have ids that outlive renaming.
 */
import type { Area } from "./Area";
import type { Chart, ChartSeries } from "./Chart";
import type { PageLayout } from "./PageLayout";

export type { Area, Chart, ChartSeries, PageLayout };

export type ErrorCode =
  "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!";

/** An error value in a cell; frozen, one object a code, so `===` compares (see `errorValue`). */
export interface ErrorValue {
  readonly error: ErrorCode;
}

/** What a cell holds or a formula gives. null = empty. Days are serial numbers (1900 system). */
export type Scalar = number | string | boolean | ErrorValue | null;

export interface Cell {
  /** The entered value, or the last calculated one where `formula` is set (ask the Editor, not this). */
  value: Scalar;
  /** With its "=", en-US, references as A1; in-table `[@x]` is kept as `Table[[#This Row],[x]]`. */
  formula?: string;
  /** True for a dynamic-array or legacy array formula; `spill` is the area that it fills. */
  array?: boolean;
  spill?: Area;
  /** Set on the cells that another cell's array formula fills: where that cell is. */
  spilledFrom?: { row: number; column: number };
  /** The text was entered with a leading apostrophe: it stays text whatever it looks like. */
  quotePrefix?: boolean;
  /** Index into `Book.styles`. */
  style: number;
}

export interface Font {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  strikethrough?: boolean;
  subscript?: boolean;
  superscript?: boolean;
  color?: string;
}

export type BorderSide = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";
export interface Border {
  /** Words of Office.js: Continuous, Dash, DashDot, DashDotDot, Dot, Double, SlantDashDot. */
  style: string;
  /** Hairline, Thin, Medium, Thick. */
  weight: string;
  color: string;
}

/** A style; a member left out means the workbook's default (Calibri 11, General, bottom, locked). */
export interface Style {
  font?: Font;
  fill?: string;
  fillPattern?: string;
  borders?: Partial<Record<BorderSide, Border>>;
  /** Words of Office.js: General, Left, Center, Right, Fill, Justify, CenterAcrossSelection, Distributed. */
  horizontal?: string;
  /** Top, Center, Bottom, Justify, Distributed. */
  vertical?: string;
  wrapText?: boolean;
  indent?: number;
  rotation?: number;
  shrinkToFit?: boolean;
  readingOrder?: string;
  numberFormat?: string;
  locked?: boolean;
  formulaHidden?: boolean;
  /** The cell shows TRUE and FALSE as a checkbox (Excel 2024 and later). */
  checkbox?: boolean;
}

export interface Line {
  /** Points; left out = the default. */
  size?: number;
  hidden?: boolean;
  style?: number;
  outline?: number;
}

export interface TableColumn {
  id: number;
  name: string;
  /** The formula that new rows get, with "=", as it stands in the first data row. */
  calculated?: string;
  totalLabel?: string;
  totalFormula?: string;
}

export interface FilterCriteria {
  /** Values, Custom, BottomItems… as Office.js' filterOn; the other members as Office.js names them. */
  filterOn: string;
  values?: string[];
  criterion1?: string;
  criterion2?: string;
  operator?: string;
  [member: string]: unknown;
}

export interface Table {
  id: string;
  name: string;
  /** Heading row, rows and total row together. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  columns: TableColumn[];
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  /** By column index in the table. */
  filters: Record<number, FilterCriteria>;
  sort?: { fields: { key: number; ascending: boolean }[]; matchCase: boolean };
}

export interface Validation {
  id: string;
  areas: Area[];
  /** None: anything is valid; the rule only shows its prompt. */
  type: "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom" | "None";
  operator?: string;
  /** With "=" where it is a formula; otherwise a literal. For List: "a,b,c" or "=Name"; for None: "". */
  formula1: string | number;
  formula2?: string | number;
  inCellDropDown: boolean;
  ignoreBlanks: boolean;
  prompt: { showPrompt: boolean; title: string; message: string };
  errorAlert: {
    showAlert: boolean;
    style: "Stop" | "Warning" | "Information";
    title: string;
    message: string;
  };
}

/** What a conditional format paints over the cell's own style. */
export interface ConditionalStyle {
  font?: Font;
  fill?: string;
  borders?: Partial<Record<BorderSide, Border>>;
  numberFormat?: string;
}

export interface ConditionalFormat {
  id: string;
  areas: Area[];
  /** Words of Office.js. */
  type:
    | "Custom"
    | "CellValue"
    | "ContainsText"
    | "ColorScale"
    | "DataBar"
    | "IconSet"
    | "TopBottom"
    | "PresetCriteria";
  /** 0 is evaluated first. */
  priority: number;
  stopIfTrue: boolean;
  style: ConditionalStyle;
  /** Custom: relative references stand as seen from the top left cell of the first area. */
  formula?: string;
  /** CellValue, ContainsText, TopBottom, PresetCriteria: the rule object as Office.js has it. */
  rule?: { [member: string]: unknown };
  /** ColorScale, DataBar, IconSet: their members as Office.js has them. */
  scale?: { [member: string]: unknown };
}

export interface Note {
  row: number;
  column: number;
  author: string;
  text: string;
}

export interface Hyperlink {
  area: Area;
  address?: string;
  documentReference?: string;
  screenTip?: string;
}

export interface Protection {
  /** Members of Office.js' WorksheetProtectionOptions. */
  options: Record<string, unknown>;
  /** The password itself, or what a file keeps of it ("legacy:XXXX", "SHA-512:…"); protection is no security. */
  password?: string;
}

export interface Sheet {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** `columns[c][r]`: sparse both ways. Column-major, because summaries read columns. */
  columns: (Cell | undefined)[][];
  columnLines: Record<number, Line>;
  rowLines: Record<number, Line>;
  defaultColumnWidth: number;
  defaultRowHeight: number;
  merges: Area[];
  frozen: { rows: number; columns: number };
  tables: Table[];
  /** The sheet's own filter (not a table's). */
  autoFilter: { area: Area; criteria: Record<number, FilterCriteria> } | null;
  /** Rows that a filter hides (as opposed to `rowLines[r].hidden`, which the user hid). */
  filteredRows: Set<number>;
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  charts: Chart[];
  notes: Note[];
  hyperlinks: Hyperlink[];
  pageLayout: PageLayout;
  protection: Protection | null;
  customProperties: Record<string, string>;
}

export interface Name {
  name: string;
  /** Sheet id for a sheet-level name, null for the workbook's. */
  scope: string | null;
  /** With "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface CustomXmlPart {
  id: string;
  namespaceUri: string;
  xml: string;
}

export interface Book {
  sheets: Sheet[];
  activeSheet: string;
  /** Active cell and selected areas (first one holds the active cell), by sheet id. */
  selection: Record<string, { row: number; column: number; areas: Area[] }>;
  /** Interned: `styles[0]` is {}; never changed in place. */
  styles: Style[];
  names: Name[];
  customXmlParts: CustomXmlPart[];
  properties: {
    title: string;
    subject: string;
    author: string;
    keywords: string;
    comments: string;
    category: string;
    manager: string;
    company: string;
    lastAuthor: string;
    revisionNumber: number;
    creationDate: string;
    custom: Record<string, string | number | boolean>;
  };
  /** Add-in settings (workbook.settings and Office.context.document.settings), values as JSON text. */
  settings: Record<string, string>;
  structureProtection: { password?: string } | null;
  dateSystem: 1900 | 1904;
  defaultFont: { name: string; size: number };
  fileName: string;
  /** Parts of the file that we don't understand, kept for saving. Opaque to all but `files/`. */
  foreign?: unknown;
}
