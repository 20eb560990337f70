import { isBlank } from "../domain/record/isBlank";
import type { CellValue } from "../domain/record/TableData";
import { matchHeadings } from "../domain/schema/headings";
import { templateById } from "../domain/schema/templates";
import { isFormulaText, lookAtTable, type TableLook } from "../excel/lookAtTable";
import { metadataPart, readMetadata } from "../excel/metadata";
import { writeCells } from "../excel/writeCells";
import { refuseNewer } from "./checkWritable";
import { columnOfField } from "./columnOfField";
import { JobError } from "./JobError";
import { neededFormat } from "./neededFormat";
import { newRowId } from "./newRowId";
import { readRowCells, type RowCells } from "./readRowCells";
import type { FormField, RowForm, RowTarget } from "./RowForm";
import { runJob } from "./runJob";
import { sameCell } from "./sameCell";
import { takeBackCells, type WrittenCell } from "./takeBackCells";
import type { Undo } from "./Undo";

export type Saved =
  | { readonly kind: "saved"; readonly target: RowTarget; readonly undo: Undo }
  /** Someone changed these fields since the form read them: nothing was written. Field id -> what it holds now. */
  | { readonly kind: "conflict"; readonly now: ReadonlyMap<string, CellValue> }
  /** The row is no longer in its table: nothing was written. */
  | { readonly kind: "gone" }
  /** A row without an id of its own is not what and where it was: it may be another one. Nothing was written. */
  | { readonly kind: "unsure" };

/**
 * Writes changed fields of a row: one round trip to look and one to write (one more to look where the row was
 * moved). The row is found by its id wherever it was sorted to; a row without an id, or with one that was copied to
 * other rows, must stand where it stood and hold what the form showed. One without an id gets one. Only the changed
 * fields are written; where one no longer holds what the form showed, nothing is, unless `overwrite`. A field whose
 * cell holds a formula by now is never written over. On a protected sheet every cell of them must be unlocked, or
 * nothing is written.
 */
export const saveRow = (
  form: RowForm,
  changes: ReadonlyMap<string, CellValue>,
  overwrite = false,
): Promise<Saved> =>
  runJob(async (context) => {
    const { row: formRow } = form;
    const template = templateById(form.templateId);
    if (formRow === null || !template) throw new Error("a new row is added, not saved");
    const lookNow = lookAtTable(context, form.table, form.idHeading);
    const guess = readRowCells(context, form.table, form, formRow);
    const metadata = metadataPart(context.workbook).getXml();
    await context.sync();
    const look = lookNow();
    if (!look) return { kind: "gone" };
    // A method's result, not a property: there is nothing to load.
    // eslint-disable-next-line office-addins/load-object-before-read
    refuseNewer(readMetadata(metadata.value ?? ""), template, look.sheet);
    const row = findTheRow(form, look, guess.values());
    if (row === undefined) return { kind: "gone" };
    let cells: RowCells = guess;
    if (row !== formRow || look.top !== form.top || look.left !== form.left) {
      cells = readRowCells(context, look.id, look, row);
      await context.sync();
    }
    const table = { headings: look.headings, columnOf: matchHeadings(template, look.headings).columnOf };
    const [values, formulas, formats] = [cells.values(), cells.formulas(), cells.formats()];
    const shown = new Map(form.fields.map(({ field, value }) => [field.id, value]));
    const isIts = (id: string): boolean => id === form.rowId;
    const isCopied =
      form.rowId !== "" && look.rowIds.indexOf(form.rowId) !== look.rowIds.findLastIndex(isIts);
    if (look.idColumn === -1 || !form.hasOwnId || isCopied) {
      const isSame = form.fields.every(
        ({ field, value, isFormula }) =>
          isFormula || changes.has(field.id) || sameCell(values[columnOfField(field.id, table) ?? -1], value),
      );
      if (!isSame || row !== formRow) return { kind: "unsure" };
    }

    const now = new Map<string, CellValue>();
    const written: WrittenCell[] = [];
    for (const [id, after] of changes) {
      const column = columnOfField(id, table);
      const shownField = form.fields.find(({ field }) => field.id === id);
      if (column === undefined || !shownField)
        throw new JobError("error.columnGone", { field: shownField?.field.label[form.language] ?? id });
      const before = values[column] ?? null;
      const isTaken = !overwrite && !sameCell(before, shown.get(id)) && !sameCell(before, after);
      if (isTaken || isFormulaText(formulas[column])) now.set(id, before);
      else written.push({ column, before, after, ...newFormat(shownField, formats[column], form) });
    }
    if (now.size > 0) return { kind: "conflict", now };

    const rowId = look.idColumn === -1 ? "" : (look.rowIds[row] ?? "");
    const newId = look.idColumn !== -1 && isBlank(rowId) ? newRowId(new Set(look.rowIds)) : rowId;
    const isNew = newId !== rowId;
    const locked = await lockedColumns(context, look, row, [
      ...written.map(({ column }) => column),
      ...(isNew ? [look.idColumn] : []),
    ]);
    const isRefused = written.some(({ column, format }) => locked.has(column) || format !== undefined);
    if (look.isProtected && isRefused) throw new JobError("error.protectedSheetNamed", { sheet: look.sheet });
    // An id that can't be written is no reason to lose what the user changed.
    const given = isNew && !locked.has(look.idColumn) ? newId : rowId;
    if (given !== rowId) written.push({ column: look.idColumn, before: null, after: given });
    const isWritten = (column: number): boolean => written.some((cell) => cell.column === column);
    // Nothing else tells copies, and rows of a table without ids, from one another.
    const beside =
      isCopied || given === ""
        ? values.flatMap((value, column) =>
            isWritten(column) || isFormulaText(formulas[column]) ? [] : [{ column, value }],
          )
        : [];
    for (const { column, format } of written)
      if (format !== undefined)
        context.workbook.worksheets
          .getItem(look.sheetId)
          .getRangeByIndexes(look.top + 1 + row, look.left + column, 1, 1).numberFormat = [[format]];
    const place = { sheet: look.sheetId, top: look.top + 1 + row, left: look.left };
    writeCells(context, place, new Map(written.map(({ column, after }) => [column, after])));
    await context.sync();
    return {
      kind: "saved",
      target: { templateId: form.templateId, row, rowId: given },
      undo: takeBackCells({ look, row, rowId: given, idHeading: form.idHeading, written, beside }),
    };
  });

/** By its id, first where it stood: copied rows share one. Without an id, where it stood. */
function findTheRow(
  { row, rowId }: RowForm,
  look: TableLook,
  there: readonly CellValue[],
): number | undefined {
  if (row === null) return undefined;
  if (rowId === "" || look.idColumn === -1) return row < look.rows ? row : undefined;
  if (look.rowIds[row] === rowId && String(there[look.idColumn] ?? "") === rowId) return row;
  const found = look.rowIds.indexOf(rowId);
  return found === -1 ? undefined : found;
}

/** What users' own columns take goes by their format, so it stays. */
function newFormat(
  { field, own }: FormField,
  now: string | undefined,
  { settings }: RowForm,
): { format?: string; formatBefore?: string } {
  if (own !== undefined) return {};
  const formatBefore = now ?? "General";
  const format = neededFormat(field, formatBefore, settings);
  return format === undefined ? {} : { format, formatBefore };
}

/** Which of these cells of a row are locked; none where the sheet is not protected. */
async function lockedColumns(
  context: Excel.RequestContext,
  look: TableLook,
  row: number,
  columns: readonly number[],
): Promise<ReadonlySet<number>> {
  if (!look.isProtected) return new Set();
  const sheet = context.workbook.worksheets.getItem(look.sheetId);
  const locks = columns.map((column) =>
    sheet.getRangeByIndexes(look.top + 1 + row, look.left + column, 1, 1).format.protection.load("locked"),
  );
  await context.sync();
  return new Set(columns.filter((_column, at) => locks[at]?.locked !== false));
}
