import { formatAddress } from "../book/address";
import { plain, typeOfValue } from "../protocol/describeEvent";
import type { RangeState } from "../protocol/LiveRanges";
import { ObjectClass, type Property, link, method, readOnly } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { RangeClass } from "./Range";
import { areaOf, sheetOf } from "./Blocks";

interface ViewState {
  range: RangeState;
  /** One visible row of it, counted among the visible ones; left out for all. */
  row?: number;
}

type CellReader<V> = (sheet: string, row: number, column: number, session: Session) => V;

/** The cells of a range that are not hidden, by hand or by a filter. Reading only. */
export const RangeViewClass: ObjectClass<ViewState> = new ObjectClass<ViewState>("RangeView", {
  properties: {
    Values: cells((sheet, row, column, { editor }) => plain(editor.value(sheet, row, column))),
    ValueTypes: cells((sheet, row, column, { editor }) => typeOfValue(editor.value(sheet, row, column))),
    Text: cells((sheet, row, column, { editor }) => editor.text(sheet, row, column)),
    Formulas: cells((sheet, row, column, { editor }) => editor.formula(sheet, row, column)),
    FormulasLocal: cells((sheet, row, column, { editor }) => editor.formula(sheet, row, column)),
    NumberFormat: cells(
      (sheet, row, column, { editor }) => editor.style(sheet, row, column).numberFormat ?? "General",
    ),
    CellAddresses: cells((sheet, row, column, { editor }) =>
      formatAddress({ top: row, left: column, bottom: row, right: column }, editor.sheet(sheet).name),
    ),
    RowCount: readOnly(3, (view, session) => visibleRows(view, session).length),
    ColumnCount: readOnly(3, (view, session) => visibleColumns(view, session).length),
    Index: readOnly(3, (view) => view.row ?? 0),
  },
  links: { Rows: link(3, (view) => RangeViewCollectionClass.of(view)) },
  methods: { GetRange: method(3, (view) => RangeClass.of(view.range)) },
});

const RangeViewCollectionClass = new ObjectClass<ViewState>("RangeViewCollection", {
  contents: {
    list: (view, session) =>
      visibleRows({ range: view.range }, session).map((_row, i) =>
        RangeViewClass.of({ range: view.range, row: i }),
      ),
    since: { getCount: 4, getItemAt: 3 },
  },
});

function cells<V>(read: CellReader<V>): Property<ViewState> {
  return readOnly(3, (view, session) => {
    const columns = visibleColumns(view, session);
    const { sheet } = view.range;
    return visibleRows(view, session).map((row) =>
      columns.map((column) => read(sheet, row, column, session)),
    );
  });
}

function visibleRows(view: ViewState, session: Session): number[] {
  const { top, bottom } = areaOf(view.range);
  const rows: number[] = [];
  for (let row = top; row <= bottom; row++)
    if (!session.editor.isRowHidden(view.range.sheet, row)) rows.push(row);
  return view.row === undefined ? rows : rows.slice(view.row, view.row + 1);
}

function visibleColumns({ range }: ViewState, session: Session): number[] {
  const { left, right } = areaOf(range);
  const { columnLines } = sheetOf(range, session);
  const columns: number[] = [];
  for (let column = left; column <= right; column++) if (!columnLines[column]?.hidden) columns.push(column);
  return columns;
}
