import { isBlank } from "../domain/record/isBlank";
import type { CellValue, TableData } from "../domain/record/TableData";
import { matchHeadings } from "../domain/schema/headings";
import { ROW_ID, type Template } from "../domain/schema/Template";
import { isFormulaText, lookAtTable, type TableLook } from "../excel/lookAtTable";
import { readBlocks, type Block } from "../excel/readBlocks";
import type { LeftCell } from "./RepairItem";
import { sameCell } from "./sameCell";
import type { TellingCell } from "./tellTwins";

/** A cell that is to hold something else, if it still holds what it held. */
export interface Replacement {
  /** In the table as it was read. */
  readonly row: number;
  /** "" where the row had none: then it must stand where it stood, in a table of the same length. */
  readonly rowId: string;
  readonly field: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Other cells of the row that must hold this. */
  readonly given: readonly TellingCell[];
  /**
   * Only where other rows had the same id: cells that tell it from them. Then it must stand where it stood, in a table
   * of the same length.
   */
  readonly twins?: readonly TellingCell[];
}

/** Replacements in one table. */
export interface TableReplacements {
  readonly template: Template;
  /** Its name or id. */
  readonly table: string;
  /** As it lay when it was read. */
  readonly place: Pick<TableData, "sheet" | "top" | "left" | "headings"> & { readonly rows: number };
  readonly cells: readonly Replacement[];
}

/** A replacement with the place where the cell is now, counted from 0 in the table. */
export interface FoundCell {
  readonly cell: Replacement;
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

export interface FoundCells {
  readonly look: TableLook;
  readonly found: readonly FoundCell[];
  readonly left: readonly { readonly cell: Replacement; readonly reason: LeftCell["reason"] }[];
}

type Place = TableReplacements["place"];
type Column = {
  readonly field: string;
  readonly column: number;
  readonly top: number;
  readonly rows: number;
};

/**
 * Looks whether the cells still hold what they held: one round trip for all tables (more only past 4 MB, and one more
 * where rows or tables were moved). `alongside` queues what else is read. undefined = the table is gone.
 */
export async function readReplacements(
  context: Excel.RequestContext,
  tables: readonly TableReplacements[],
  alongside: () => void = () => undefined,
): Promise<(FoundCells | undefined)[]> {
  let looks: (() => TableLook | undefined)[] = [];
  const guess = tables.map((one) => columnsOf(one, one.place, (cell) => cell.row));
  const guessed = await readColumns(
    context,
    tables.map(({ place }, at) => ({ place, columns: guess[at] ?? [] })),
    () => {
      looks = tables.map(({ table }) => lookAtTable(context, table, ROW_ID));
      alongside();
    },
  );
  const now = tables.map((one, at) => {
    const look = looks[at]?.();
    return look && { look, rowOf: rowFinder(one, look) };
  });
  const again = tables.map((one, at) => {
    const there = now[at];
    if (!there || isUnmoved(one, there.look, there.rowOf)) return { place: one.place, columns: [] };
    return { place: there.look, columns: columnsOf(one, there.look, there.rowOf) };
  });
  const moved = again.some(({ columns }) => columns.length > 0) ? await readColumns(context, again) : [];
  return tables.map((one, at) => {
    const there = now[at];
    const useMoved = (again[at]?.columns.length ?? 0) > 0;
    const contents = useMoved ? moved[at] : guessed[at];
    return there && compare(one, there.look, there.rowOf, contents ?? new Map());
  });
}

/** The other cells of its row that must hold what they held. */
const besideOf = ({ given, twins = [] }: Replacement): readonly TellingCell[] =>
  twins.length > 0 ? [...given, ...twins] : given;

type RowOf = (cell: Replacement) => number | undefined;

function rowFinder({ place }: TableReplacements, look: TableLook): RowOf {
  let byId: Map<string, number> | undefined;
  return ({ row, rowId, twins }) => {
    const idHere = look.rowIds[row] ?? "";
    if (twins) return look.rows === place.rows && idHere === rowId ? row : undefined;
    if (rowId === "") return look.rows === place.rows && isBlank(idHere) ? row : undefined;
    if (idHere === rowId) return row;
    byId ??= new Map(look.rowIds.map((id, at) => [id, at] as const).reverse());
    return byId.get(rowId);
  };
}

const isUnmoved = ({ place, cells }: TableReplacements, look: TableLook, rowOf: RowOf): boolean =>
  look.sheet === place.sheet &&
  look.top === place.top &&
  look.left === place.left &&
  look.headings.join("\n") === place.headings.join("\n") &&
  cells.every((cell) => (rowOf(cell) ?? cell.row) === cell.row);

/** The part of each column from the first to the last cell that is looked at. */
function columnsOf(
  { template, cells }: TableReplacements,
  { headings }: Pick<Place, "headings">,
  rowOf: RowOf,
): Column[] {
  const { columnOf } = matchHeadings(template, headings);
  const spans = new Map<string, { top: number; bottom: number }>();
  for (const cell of cells) {
    const row = rowOf(cell);
    if (row === undefined) continue;
    for (const field of [cell.field, ...besideOf(cell).map((one) => one.field)]) {
      const span = spans.get(field);
      if (!span) spans.set(field, { top: row, bottom: row });
      else {
        span.top = Math.min(span.top, row);
        span.bottom = Math.max(span.bottom, row);
      }
    }
  }
  return [...spans].flatMap(([field, { top, bottom }]) => {
    const column = columnOf.get(field);
    return column === undefined ? [] : [{ field, column, top, rows: bottom - top + 1 }];
  });
}

interface ColumnContents {
  readonly top: number;
  readonly cells: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

async function readColumns(
  context: Excel.RequestContext,
  asked: readonly {
    readonly place: Pick<Place, "sheet" | "top" | "left">;
    readonly columns: readonly Column[];
  }[],
  alongside: () => void = () => undefined,
): Promise<Map<string, ColumnContents>[]> {
  const blocks: Block[] = asked.flatMap(({ place, columns }) =>
    columns.map(({ column, top, rows }) => ({
      sheet: place.sheet,
      top: place.top + 1 + top,
      left: place.left + column,
      rows,
      columns: 1,
    })),
  );
  let formats: Excel.Range[] = [];
  const askForFormats = (): void => {
    alongside();
    formats = blocks.map(({ sheet, top, left, rows }) =>
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, rows, 1).load("numberFormat"),
    );
  };
  if (blocks.length === 0) {
    askForFormats();
    await context.sync();
  }
  const contents = await readBlocks(context, blocks, askForFormats, "formulas");
  let at = 0;
  return asked.map(
    ({ columns }) =>
      new Map(
        columns.map(({ field, top }) => {
          const read = { top, cells: contents[at] ?? [], formats: formats[at]?.numberFormat ?? [] };
          at++;
          return [field, read];
        }),
      ),
  );
}

function compare(
  { template, cells }: TableReplacements,
  look: TableLook,
  rowOf: RowOf,
  contents: ReadonlyMap<string, ColumnContents>,
): FoundCells {
  const { columnOf } = matchHeadings(template, look.headings);
  const found: FoundCell[] = [];
  const left: { cell: Replacement; reason: LeftCell["reason"] }[] = [];
  for (const cell of cells) {
    const row = rowOf(cell);
    const column = columnOf.get(cell.field);
    const read = contents.get(cell.field);
    if (row === undefined || column === undefined || !read) {
      left.push({ cell, reason: cell.twins && row === undefined ? "changed" : "gone" });
      continue;
    }
    const holds = (field: string): CellValue => {
      const there = contents.get(field);
      return there?.cells[row - there.top]?.[0] ?? null;
    };
    const now = holds(cell.field);
    // Text that only looks like a formula is given as it stands, too: then it is what the cell held.
    if (!sameCell(now, cell.before)) left.push({ cell, reason: isFormulaText(now) ? "formula" : "changed" });
    else if (!besideOf(cell).every(({ field, before }) => sameCell(holds(field), before)))
      left.push({ cell, reason: "changed" });
    else found.push({ cell, row, column, format: read.formats[row - read.top]?.[0] ?? "General" });
  }
  return { look, found, left };
}
