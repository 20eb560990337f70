import type { Area, Table } from "../../book/Book";
import { fail } from "../value/fail";
import { LAST_COLUMN, LAST_ROW, Reference, type SheetArea } from "../value/Value";
import type { Context } from "./Workspace";
import type { RangeExpression, TableExpression } from "./Expression";

/** Names count relative references from A1; beyond the edge they wrap around, as Excel's do. */
function moved(position: number | null, absolute: boolean, by: number, last: number, edge: number): number {
  if (position === null) return edge;
  return absolute || by === 0 ? position : (position + by) % (last + 1);
}

/** Where A1 references point, seen from the formula's cell; an unknown sheet is #REF!. */
export function rangeArea(range: RangeExpression, context: Context): SheetArea {
  const { workspace, inName } = context;
  const sheet = range.sheet === undefined ? context.sheet : workspace.sheetByName(range.sheet)?.id;
  if (sheet === undefined) return fail("#REF!");
  const rows = inName ? context.row : 0;
  const columns = inName ? context.column : 0;
  const top = moved(range.top, range.$top, rows, LAST_ROW, 0);
  const left = moved(range.left, range.$left, columns, LAST_COLUMN, 0);
  const bottom = moved(range.bottom, range.$bottom, rows, LAST_ROW, LAST_ROW);
  const right = moved(range.right, range.$right, columns, LAST_COLUMN, LAST_COLUMN);
  return {
    sheet,
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** The rows below the headings and above the totals. */
export function tableBody(table: Table): Area {
  return {
    ...table.area,
    top: table.area.top + (table.showHeaders ? 1 : 0),
    bottom: table.area.bottom - (table.showTotals ? 1 : 0),
  };
}

/** Where a structured reference points: an unknown table or column is #REF!, a row outside the table #VALUE!. */
export function tableReference(expression: TableExpression, context: Context): Reference {
  const { workspace } = context;
  const found = expression.table === "" ? ownTable(context) : workspace.tableByName(expression.table);
  if (found === undefined) return fail(expression.table === "" ? "#REF!" : "#NAME?");
  const { table, sheet } = found;
  const [first, last] = columnBounds(table, expression.columns);
  const [top, bottom] = rowBounds(table, expression, context, sheet.id);
  return new Reference([
    { sheet: sheet.id, top, bottom, left: table.area.left + first, right: table.area.left + last },
  ]);
}

function ownTable(context: Context): ReturnType<Context["workspace"]["tableByName"]> {
  const table = context.workspace.tableAt(context.sheet, context.row, context.column);
  return table && context.workspace.tableByName(table.name.toLowerCase());
}

function columnBounds(table: Table, columns: readonly string[]): [number, number] {
  if (columns.length === 0) return [0, table.area.right - table.area.left];
  const places = columns.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name),
  );
  if (places.includes(-1)) return fail("#REF!");
  return [Math.min(...places), Math.max(...places)];
}

function rowBounds(
  table: Table,
  expression: TableExpression,
  context: Context,
  sheet: string,
): [number, number] {
  const body = tableBody(table);
  const sections = expression.sections.length === 0 ? ["data"] : expression.sections;
  let top = Infinity;
  let bottom = -Infinity;
  const add = (first: number, last: number): void => {
    top = Math.min(top, first);
    bottom = Math.max(bottom, last);
  };
  for (const section of sections) {
    if (section === "all") add(table.area.top, table.area.bottom);
    else if (section === "data") add(body.top, body.bottom);
    else if (section === "headers" && table.showHeaders) add(table.area.top, table.area.top);
    else if (section === "totals" && table.showTotals) add(table.area.bottom, table.area.bottom);
    else if (section === "this row") {
      if (context.sheet !== sheet || context.row < body.top || context.row > body.bottom) fail("#VALUE!");
      add(context.row, context.row);
    }
  }
  // Asking for a heading or total row that is switched off gives #REF!.
  return top <= bottom ? [top, bottom] : fail("#REF!");
}
