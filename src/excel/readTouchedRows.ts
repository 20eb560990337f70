import type { CellValue } from "../domain/record/TableData";
import type { Area } from "../domain/sheet/areasOf";
import { lookForTable, placeOf, type SheetSurvey, type TablePlace } from "./surveyWorkbook";

/** What to read of a table again; rows, columns and areas from 0 in its body. */
export interface TouchedQuestion {
  /** As it was when it was last read. */
  readonly place: TablePlace;
  /** Ascending. */
  readonly rows: readonly number[];
  readonly areas: readonly Area[];
  /** -1 = none. */
  readonly idColumn: number;
}

export interface TouchedAnswer {
  /** Where the table lies now; undefined = it is gone. */
  readonly place: TablePlace | undefined;
  readonly rows: ReadonlyMap<number, readonly CellValue[]>;
  /** Row ids of the rows and their neighbours. */
  readonly ids: ReadonlyMap<number, CellValue>;
  /** What the edited cells hold as typed, and their number formats, for each of the areas. */
  readonly areas: readonly { readonly formulas: CellValue[][]; readonly formats: string[][] }[];
  /** Edited column -> the kind of data validation that all its cells share. */
  readonly rules: ReadonlyMap<number, string>;
  /** How many conditional formats touch the body. */
  readonly colours: number;
}

/** What is read again after edits. */
export interface TouchedRows {
  /** In the order of the questions. */
  readonly tables: readonly TouchedAnswer[];
  /** The bodies of the small tables that were asked for. */
  readonly values: readonly CellValue[][][];
  /** All sheets in their order: renaming, moving and protecting one are told by no event that every Excel has. */
  readonly sheets: readonly Pick<SheetSurvey, "id" | "name" | "isProtected">[];
}

/** So many rows above and below are looked at to notice that rows have moved. */
const NEIGHBOURS = 3;

/** Reads rows of tables, small tables as a whole, and beside them what edits may have changed, in one round trip. */
export async function readTouchedRows(
  context: Excel.RequestContext,
  questions: readonly TouchedQuestion[],
  small: readonly TablePlace[],
): Promise<TouchedRows> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/protection/protected");
  const asked = questions.map((question) => ask(context, question));
  const bodies = small.map(({ sheet, top, left, rows, headings }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top + 1, left, rows, headings.length)
      .load("values"),
  );
  await context.sync();
  return {
    tables: asked.map((answer) => answer()),
    values: bodies.map(({ values }) => values),
    sheets: sheets.items.map(({ id, name, protection }) => ({
      id,
      name,
      isProtected: protection.protected,
    })),
  };
}

function ask(context: Excel.RequestContext, question: TouchedQuestion): () => TouchedAnswer {
  const { place, rows, areas, idColumn } = question;
  const found = lookForTable(context.workbook, place.name);
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const block = ({ top, left, bottom, right }: Area): Excel.Range =>
    sheet.getRangeByIndexes(place.top + 1 + top, place.left + left, bottom - top + 1, right - left + 1);
  const last = { row: place.rows - 1, column: place.headings.length - 1 };
  const read = runsOf(rows, 0, last.row).map(([top, bottom]) => ({
    top,
    range: block({ top, bottom, left: 0, right: last.column }).load("values"),
  }));
  const ids = (idColumn < 0 ? [] : runsOf(rows, NEIGHBOURS, last.row)).map(([top, bottom]) => ({
    top,
    range: block({ top, bottom, left: idColumn, right: idColumn }).load("values"),
  }));
  const cells = areas.map((area) => block(area).load("formulas,numberFormat"));
  const columns = new Set(areas.flatMap(({ left, right }) => span(left, right)));
  const rules = [...columns].map((column) => ({
    column,
    validation: block({ top: 0, bottom: last.row, left: column, right: column }).dataValidation.load("type"),
  }));
  const colours = block({
    top: 0,
    bottom: last.row,
    left: 0,
    right: last.column,
  }).conditionalFormats.getCount();
  return () => ({
    place: placeOf(found)[0]?.[1],
    rows: new Map(read.flatMap(({ top, range }) => range.values.map((row, at) => [top + at, row]))),
    ids: new Map(ids.flatMap(({ top, range }) => range.values.map(([id], at) => [top + at, id]))),
    areas: cells.map(({ formulas, numberFormat }) => ({ formulas, formats: numberFormat as string[][] })),
    rules: new Map(rules.map(({ column, validation }) => [column, validation.type])),
    // A method's result, not a property: there is nothing to load.
    // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read
    colours: colours.value,
  });
}

const span = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_none, at) => first + at);

/** Rows, each with so many neighbours, as blocks from the first to the last row of each. */
function runsOf(
  rows: readonly number[],
  neighbours: number,
  lastRow: number,
): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const first = Math.max(0, row - neighbours);
    const last = Math.min(lastRow, row + neighbours);
    const before = runs.at(-1);
    if (before && first <= before[1] + 1) before[1] = last;
    else runs.push([first, last]);
  }
  return runs;
}
