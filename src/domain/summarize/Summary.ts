import type { CellValue } from "../record/TableData";
import type { Label } from "../schema/Label";
import type { SheetContext } from "../sheet/SheetContext";
import type { ChartPlan, SheetPlan, Tone } from "../sheet/SheetPlan";
import type { SheetWords } from "../sheet/SheetWords";
import type { Workbook } from "../Workbook";
import type { CrossTab } from "./CrossTab";

/** A named summary: a sheet of live formulas, and the same numbers computed without Excel. */
export interface Summary {
  /** camelCase, for ever: it names the sheet in the workbook's metadata. */
  readonly id: string;
  readonly label: Label;
  readonly description: Label;
  /** Ids of the templates whose tables it reads; it can't be built without them. */
  readonly templates: readonly string[];
  /** The sheet. Columns that the workbook lacks count as blank. */
  readonly plan: (context: SheetContext) => SheetPlan;
  /** What the sheet's tables show, in the order of the sheet. `words` are in the workbook's language. */
  readonly compute: (workbook: Workbook, words: SheetWords) => Matrix[];
}

/** A block of shown values and where the summary's sheet has it. */
export interface Matrix {
  /** The block's top left cell on the planned sheet. */
  readonly at: string;
  /** Heading row first, a label in each row's first cell; texts, numbers, or "–" where nothing can be said. */
  readonly cells: readonly (readonly CellValue[])[];
}

/** What a summary's tables are, from which both its sheet and its numbers come. */
export interface SummaryDescription {
  /** Choices that limit all tables, shown above them: "Level: Activity". */
  readonly filters: readonly { readonly template: string; readonly field: string; readonly code: string }[];
  /** Shows the report year above the tables. */
  readonly byYear?: true;
  readonly tables: readonly SummaryTable[];
  readonly chart: SummaryChart;
}

export interface SummaryTable {
  readonly title?: string;
  readonly crossTab: CrossTab;
  /** Lines of text that its rows have room for; 1 unless said. */
  readonly lines?: number;
  /** A last line: how many rows have no value in a lookup column. */
  readonly without?: { readonly label: string; readonly column: string };
}

export interface SummaryChart {
  readonly type: ChartPlan["type"];
  /** Which table, from 0, and which of its columns are the series; its rows are the categories. */
  readonly table: number;
  readonly columns: readonly string[];
  /** Whether the row of what is left over is a category, too. */
  readonly withRest: boolean;
  readonly percent: boolean;
  readonly colors: readonly (Tone | "accent" | "main")[];
}

/** What a description may depend on: language, words and lists, not the rows. */
export type DescriptionContext = Pick<SheetContext, "language" | "words" | "lists">;
