import type { CellValue } from "../domain/record/TableData";
import { matchHeadings } from "../domain/schema/headings";
import { tableName } from "../domain/schema/tableName";
import { ROW_ID, type Template } from "../domain/schema/Template";
import { templateById, templates } from "../domain/schema/templates";
import { columnLetters } from "../domain/record/columnLetters";
import type { TablePlace } from "../excel/surveyWorkbook";
import { typedCells } from "../excel/typedCells";
import { buildRowForm } from "./buildRowForm";
import { isSameLayout, knowWorkbook, type KnownWorkbook } from "./KnownWorkbook";
import { loadWorkbook, type LoadedWorkbook } from "./loadWorkbook";
import { readWorkbook } from "./readWorkbook";
import type { RowForm, RowTarget } from "./RowForm";
import { runJob } from "./runJob";
import { sameCell } from "./sameCell";

export type RowRead =
  | { readonly kind: "row"; readonly form: RowForm; readonly known: KnownWorkbook }
  /** No row of a table is selected; `templateId` of the table on the selected sheet, if there is one. */
  | { readonly kind: "none"; readonly templateId: string | null }
  /** The row that was asked for is no longer in its table. */
  | { readonly kind: "gone" };

export interface RowRequest {
  /** null = the row of the active cell. */
  readonly target: RowTarget | null;
  /** What was read before, where nothing is known to have changed since. It is looked at again all the same. */
  readonly known?: KnownWorkbook;
  /** Whether the row is selected in its sheet. */
  readonly select?: boolean;
}

/**
 * Reads a row for the form: values, what may be chosen, the titles of linked rows, and what the checks say. Two
 * round trips: one to look, one to read. Of a known workbook only the row itself is read, and everything where
 * that shows a change. Text, formulas and formats are left as they are; nothing is written.
 */
export const readRow = ({ target, known, select = false }: RowRequest): Promise<RowRead> =>
  runJob(async (context) => {
    const active = target ? null : context.workbook.getActiveCell().load("rowIndex");
    const sheet = active?.worksheet.load("name");
    const loaded = await loadWorkbook(context);
    const sought = target ?? (active && sheet ? rowAt(sheet.name, active.rowIndex, loaded) : null);
    const template = sought ? templateById(sought.templateId) : undefined;
    const place = template && loaded.survey.tables.get(tableName(template.id));
    if (!sought || !template || !place)
      return target ? { kind: "gone" } : { kind: "none", templateId: tableOn(sheet?.name, loaded) };

    const usable = known && isSameLayout(known, loaded) ? known : undefined;
    const guess = (usable && placeOf(sought, usable)) ?? Math.min(Math.max(0, sought.row), place.rows - 1);
    const isSure = usable !== undefined || sought.rowId === "";
    let parts = askForRow(context, template, place, guess, select && isSure);
    let now: KnownWorkbook;
    if (usable) {
      await context.sync();
      now = isAsKnown(usable, template.id, guess, parts.values()) ? usable : await readAll(context, loaded);
    } else {
      now = await readAll(context, loaded);
    }
    const row = placeOf(sought, now);
    if (row === undefined) return { kind: "gone" };
    if (row !== guess || (select && !isSure)) {
      parts = askForRow(context, template, place, row, select);
      await context.sync();
    }
    const shown = {
      row,
      rowId: rowIdAt(now, template.id, row),
      values: parts.values(),
      formulas: parts.formulas(),
      like: { formulas: parts.formulas(), formats: parts.formats() },
      visible: parts.visible(),
    };
    return { kind: "row", form: buildRowForm(template, shown, now, loaded), known: now };
  });

async function readAll(context: Excel.RequestContext, loaded: LoadedWorkbook): Promise<KnownWorkbook> {
  return knowWorkbook(await readWorkbook(context, loaded));
}

/** The template's table and row under a cell; notes beside a table's row belong to that row as well. */
function rowAt(sheet: string, cellRow: number, { survey }: LoadedWorkbook): RowTarget | null {
  for (const { id } of templates) {
    const place = survey.tables.get(tableName(id));
    const row = place && place.sheet === sheet ? cellRow - place.top - 1 : -1;
    if (place && row >= 0 && row < place.rows) return { templateId: id, row, rowId: "" };
  }
  return null;
}

const tableOn = (sheet: string | undefined, { survey }: LoadedWorkbook): string | null =>
  templates.find(({ id }) => survey.tables.get(tableName(id))?.sheet === sheet)?.id ?? null;

/** Queues the reading of one row, and of which rows a filter leaves. */
function askForRow(
  context: Excel.RequestContext,
  template: Template,
  place: TablePlace,
  row: number,
  select: boolean,
) {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const width = place.headings.length;
  const cells = sheet
    .getRangeByIndexes(place.top + 1 + row, place.left, 1, width)
    .load("values,formulas,numberFormat");
  const key = matchHeadings(template, place.headings).columnOf.get(template.keyField) ?? 0;
  const view = place.isFiltered
    ? sheet
        .getRangeByIndexes(place.top + 1, place.left + key, place.rows, 1)
        .getVisibleView()
        .load("cellAddresses")
    : undefined;
  if (select) {
    sheet.activate();
    // The first cell that is shown: the row's id is hidden.
    sheet.getRange(`${columnLetters(place.left + 2)}${place.top + 2 + row}`).select();
  }
  return {
    values: (): readonly CellValue[] => cells.values[0] ?? [],
    formulas: (): readonly CellValue[] => typedCells(cells.formulas, cells.values)[0] ?? [],
    formats: (): readonly string[] => cells.numberFormat[0] ?? [],
    visible: (): number[] | undefined => {
      if (!view) return undefined;
      const addresses: readonly (readonly string[])[] = view.cellAddresses;
      return addresses.map(([address = ""]) => Number(/\d+$/.exec(address)?.[0]) - place.top - 2);
    },
  };
}

/** Where a row stands: by its id where it has one, else where it stood. undefined = nowhere any more. */
function placeOf({ templateId, row, rowId }: RowTarget, { workbook }: KnownWorkbook): number | undefined {
  const table = workbook.tables.get(templateId);
  const rows = table?.rows.length ?? 0;
  if (rowId === "") return row < rows ? row : undefined;
  const column = table?.columnOf.get(ROW_ID) ?? -1;
  // Copied rows share an id: the one that stands where it stood is meant.
  const isThere = (at: number) => String(table?.rows[at]?.[column] ?? "") === rowId;
  if (row < rows && isThere(row)) return row;
  const found = table?.rows.findIndex((_row, at) => isThere(at)) ?? -1;
  return found === -1 ? undefined : found;
}

function rowIdAt({ workbook }: KnownWorkbook, templateId: string, row: number): string {
  const table = workbook.tables.get(templateId);
  return String(table?.rows[row]?.[table.columnOf.get(ROW_ID) ?? -1] ?? "");
}

/** Whether a row holds what is known of it. */
const isAsKnown = (
  { workbook }: KnownWorkbook,
  templateId: string,
  row: number,
  values: readonly CellValue[],
): boolean =>
  values.every((value, column) => sameCell(value, workbook.tables.get(templateId)?.rows[row]?.[column]));
