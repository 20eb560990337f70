import type { Area, FilterCriteria } from "../../book/Book";
import type { SheetView } from "../geometry/SheetView";
import type { UiState } from "../state/UiState";

/** What a filter menu needs to know of its column. */
export interface FilterSource {
  heading: string;
  /** Different texts of the column, in order; "" stands for blank cells. */
  values: string[];
  /** Those that the filter lets through now. */
  chosen: string[];
  filtered: boolean;
  /** Heading row and rows, without a total row. */
  sortArea: Area;
  /** The column's place in the area, from 0. */
  key: number;
}

const order = new Intl.Collator(["km", "en"], { numeric: true });

export function readFilter(view: SheetView, at: NonNullable<UiState["filter"]>): FilterSource | undefined {
  const { editor, sheet } = view;
  const table = sheet.tables.find((t) => t.id === at.table);
  const whole = table?.area ?? sheet.autoFilter?.area;
  if (!whole) return undefined;
  const area = table?.showTotals ? { ...whole, bottom: whole.bottom - 1 } : whole;
  const key = at.column - area.left;
  const criteria: FilterCriteria | undefined = table ? table.filters[key] : sheet.autoFilter?.criteria[key];
  const found = new Set<string>();
  for (let row = area.top + 1; row <= area.bottom; row += 1) found.add(editor.text(sheet.id, row, at.column));
  const values = [...found].sort((a, b) => (a === "" ? 1 : b === "" ? -1 : order.compare(a, b)));
  return {
    heading: editor.text(sheet.id, area.top, at.column),
    values,
    chosen: criteria?.values ? values.filter((v) => criteria.values?.includes(v)) : values,
    filtered: criteria !== undefined,
    sortArea: area,
    key,
  };
}
