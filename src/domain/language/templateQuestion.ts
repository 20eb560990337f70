import { matchHeadings } from "../schema/headings";
import { CHECK_MARKS, ROW_ID, type Field, type Template } from "../schema/Template";
import { columnRuns } from "./areaCells";
import type { Area, SheetQuestion } from "./SheetLook";

/** A template's table as it lies on its sheet, counted from 0; `rows` are body rows. */
export interface TableSpot {
  readonly name: string;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly headings: readonly string[];
}

/** Rows above a table in which its title, purpose and legend are looked for. */
const ROWS_ABOVE = 12;
/** Rows of the body whose heights are looked at: the template's own rows stand first, unless they were sorted away. */
export const MEASURED_ROWS = 500;

/** Where everything of a template's sheet is that may hold words of the product. */
export interface TemplateSpots {
  readonly template: Template;
  readonly place: TableSpot;
  /** Whether the workbook's record says that tables show their headings in the other language, too. */
  readonly isBilingual: boolean;
  /** Fields with their columns on the sheet, from left to right. */
  readonly fields: readonly { readonly field: Field; readonly column: number }[];
  readonly rowId: number | undefined;
  readonly marks: number | undefined;
  readonly above: Area;
  readonly measured: number;
  readonly cells: readonly Area[];
}

export function templateSpots(template: Template, place: TableSpot, isBilingual: boolean): TemplateSpots {
  const { columnOf } = matchHeadings(template, place.headings);
  const columnOn = (id: string): number | undefined => {
    const index = columnOf.get(id);
    return index === undefined ? undefined : place.left + index;
  };
  const fields = template.fields.flatMap((field) => {
    const column = columnOn(field.id);
    return column === undefined ? [] : [{ field, column }];
  });
  const marks = place.headings.indexOf(CHECK_MARKS);
  const rowsAbove = Math.min(place.top, ROWS_ABOVE);
  const above = {
    top: place.top - rowsAbove,
    left: 0,
    rows: rowsAbove,
    columns: place.left + place.headings.length + 2,
  };
  const spots = {
    template,
    place,
    isBilingual,
    fields: fields.sort((a, b) => a.column - b.column),
    rowId: columnOn(ROW_ID),
    marks: marks === -1 ? undefined : place.left + marks,
    above,
    measured: Math.min(place.rows, MEASURED_ROWS),
  };
  return { ...spots, cells: [...(rowsAbove > 0 ? [above] : []), ...bodyAreas(spots)] };
}

/** Choices and marks are read in every row, row ids only where heights are looked at. */
function bodyAreas({ place, fields, rowId, marks, measured }: Omit<TemplateSpots, "cells">): Area[] {
  const translated = fields
    .filter(({ field: { type } }) => type === "choice" || type === "unit")
    .map(({ column }) => column);
  const top = place.top + 1;
  return [
    ...columnRuns([...translated, ...(marks === undefined ? [] : [marks])], top, place.rows),
    ...columnRuns(rowId === undefined ? [] : [rowId], top, measured),
  ];
}

/** What is read of a template's sheet. */
export function templateQuestion({
  place,
  fields,
  rowId,
  marks,
  above,
  measured,
  cells,
}: TemplateSpots): SheetQuestion {
  const body = (column: number): Area => ({ top: place.top + 1, left: column, rows: place.rows, columns: 1 });
  const own = [...fields.map(({ column }) => column), rowId ?? [], marks ?? []].flat();
  return {
    sheet: place.sheet,
    cells,
    widths: { left: place.left, columns: place.headings.length },
    heights: { top: above.top, rows: above.rows + 1 + measured },
    validations: fields.map(({ column }) => body(column)),
    rules: fields.map(({ column }) => body(column)),
    fonts: [
      ...fontsAbove(
        place.top,
        fields.map(({ column }) => column),
      ),
      ...columnRuns(own, place.top, place.rows + 1),
    ],
    frozen: true,
    filledRow: place.top > 0 ? place.top - 1 : null,
  };
}

/** Title, purpose, legend and the other language's headings, a row each: users may have given one another font. */
function fontsAbove(top: number, columns: readonly number[]): Area[] {
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  const rows = Math.min(top, 4);
  return right < left
    ? []
    : Array.from({ length: rows }, (_row, index) => ({
        top: top - rows + index,
        left,
        rows: 1,
        columns: right - left + 1,
      }));
}
