import type { SheetSurvey } from "./surveyWorkbook";

/** A block of cells, counted from 0 on its sheet. */
export interface SourceRange {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** What could be brought in: the selection, what a sheet holds, or a table. */
export interface SourcePlace extends SourceRange {
  readonly kind: "selection" | "sheet" | "table";
  /** Of the sheet or table; of the selection its address. */
  readonly name: string;
  readonly hidden: boolean;
}

/**
 * Where what can be brought in lies: the selection (where it is one block of more than a cell), sheets that hold
 * values, and tables. Sheets with a table named in `ours`, and those named in `without`, are left out with all that
 * is on them. One round trip; one more where something other than one block of cells is selected.
 */
export async function findSources(
  context: Excel.RequestContext,
  sheets: readonly SheetSurvey[],
  ours: ReadonlySet<string>,
  without: ReadonlySet<string>,
): Promise<SourcePlace[]> {
  const kept = sheets.filter(
    ({ name, tables }) => !without.has(name) && !tables.some((table) => ours.has(table)),
  );
  const ask = () => kept.flatMap((sheet) => askForPlaces(context, sheet));
  let asked = ask();
  const selection = askForSelection(context);
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || !NO_CELLS.has(error.code)) throw error;
    asked = ask();
    await context.sync();
    return asked.flatMap(placeOf);
  }
  const { sheet, range } = selection;
  const isOpen = !range.isNullObject && kept.some(({ name }) => name === sheet.name);
  const selected = isOpen
    ? placeOf({ kind: "selection", sheet: sheet.name, name: addressOf(range), hidden: false, range })
    : [];
  return [...selected.filter(({ rows, columns }) => rows * columns > 1), ...asked.flatMap(placeOf)];
}

/** What Excel says where a chart, a picture or several blocks are selected. */
const NO_CELLS: ReadonlySet<string> = new Set(["InvalidSelection", "GeneralException"]);

interface Asked extends Omit<SourcePlace, keyof SourceRange> {
  readonly sheet: string;
  readonly range: Excel.Range;
}

const withPlace = (range: Excel.Range): Excel.Range =>
  range.load("address,rowIndex,columnIndex,rowCount,columnCount");

function askForPlaces(
  { workbook }: Excel.RequestContext,
  { name, isHidden: hidden, tables }: SheetSurvey,
): Asked[] {
  const sheet = workbook.worksheets.getItem(name);
  return [
    { kind: "sheet", sheet: name, name, hidden, range: withPlace(sheet.getUsedRangeOrNullObject(true)) },
    ...tables.map((table): Asked => {
      const range = withPlace(workbook.tables.getItem(table).getRange());
      return { kind: "table", sheet: name, name: table, hidden, range };
    }),
  ];
}

/** Of whole columns and rows only what holds values. */
function askForSelection({ workbook }: Excel.RequestContext) {
  const selected = workbook.getSelectedRange();
  return {
    sheet: selected.worksheet.load("name"),
    range: withPlace(selected.getUsedRangeOrNullObject(true)),
  };
}

function placeOf({ range, ...found }: Asked): SourcePlace[] {
  if (range.isNullObject) return [];
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
  return [{ ...found, top, left, rows, columns }];
}

/** "Sheet1!B3:F9" -> "B3:F9". */
const addressOf = ({ address }: Excel.Range): string => address.slice(address.lastIndexOf("!") + 1);
