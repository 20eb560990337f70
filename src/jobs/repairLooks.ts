import type { Repair } from "../domain/repair/Repair";
import { matchHeadings } from "../domain/schema/headings";
import { templateById } from "../domain/schema/templates";
import { columnLetters } from "../domain/record/columnLetters";
import { rangeAddress } from "../domain/sheet/cellAddress";
import { formatFits } from "../domain/sheet/columnLooks";
import { fieldValidation } from "../domain/sheet/fieldValidation";
import { inDigits, numberFormat } from "../domain/sheet/numberFormat";
import { planLift } from "../domain/sheet/planLift";
import type { SheetContext } from "../domain/sheet/SheetContext";
import { loadValidations, type ColumnCells } from "../excel/columnValidations";
import { loadToneRules, placeToneRules, type ToneRule } from "../excel/loadToneRules";
import { lookAtTable, type TableLook } from "../excel/lookAtTable";
import { writeConditional, writeValidation } from "../excel/writeRules";
import { ROW_ID, type Field } from "../domain/schema/Template";
import { runsOf } from "./runsOf";
import type { WrittenFormat, WrittenLooks } from "./takeBackLooks";

type Look = NonNullable<Repair["look"]>;

/** One table whose looks are written anew. */
export interface LooksOfTable {
  readonly templateId: string;
  /** Its name. */
  readonly table: string;
  readonly looks: readonly Look[];
}

/** What was found at a table before its looks are written; undefined = the table is gone. */
export interface FoundLooks {
  readonly look: TableLook;
  /** Column of the table -> the formats of its cells. */
  readonly formats: ReadonlyMap<number, readonly (readonly string[])[]>;
  readonly tones: readonly ToneRule[];
}

/** Queues the reading of what is there; after the caller's sync the function gives it. */
export function loadLooks(
  context: Excel.RequestContext,
  { templateId, table, looks }: LooksOfTable,
  headings: readonly string[],
): () => FoundLooks | undefined {
  const template = templateById(templateId);
  const lookNow = lookAtTable(context, table, ROW_ID);
  const found = context.workbook.tables.getItemOrNullObject(table);
  const columnOf = template ? matchHeadings(template, headings).columnOf : new Map<string, number>();
  const formats = looks.flatMap(({ field, what }) => {
    const column = field === null || what !== "format" ? undefined : columnOf.get(field);
    const heading = column === undefined ? undefined : headings[column];
    if (column === undefined || heading === undefined) return [];
    const range = found.columns.getItemOrNullObject(heading).getDataBodyRange().load("numberFormat");
    return [{ column, range }];
  });
  const tones = loadToneRules(found.getDataBodyRange());
  return () => {
    const look = lookNow();
    if (!look || look.headings.join("\n") !== headings.join("\n")) return undefined;
    return {
      look,
      formats: new Map(formats.map(({ column, range }) => [column, range.numberFormat as string[][]])),
      tones: tones(),
    };
  };
}

/**
 * What the tables' looks are before they are written, for the undo: one round trip, and one or two more where cells of
 * a column have different rules.
 */
export async function readFormerLooks(
  context: Excel.RequestContext,
  tables: readonly (LooksOfTable & { readonly found: FoundLooks })[],
  sheets: SheetContext,
): Promise<WrittenLooks[]> {
  const columns = tables.map(({ templateId, looks, found: { look } }) =>
    looks.flatMap(({ field, what }) => {
      const column = what === "rule" ? columnFor(templateId, field, look) : undefined;
      if (!column) return [];
      const cells = { sheet: look.sheetId, top: look.top + 1, left: look.left + column.at, rows: look.rows };
      return [{ field: column.field, heading: look.headings[column.at] ?? "", cells }];
    }),
  );
  const cells: ColumnCells[] = columns.flatMap((ofTable) => ofTable.map((one) => one.cells));
  const places = tables.map(({ templateId, found: { look, tones } }) =>
    isMissingColumns(templateId, look) ? undefined : placeToneRules(bodyOf(context, look), tones),
  );
  const validations = loadValidations(context, cells);
  await context.sync();
  const pieces = await validations();
  let next = 0;
  return tables.map(({ templateId, looks, found: { look, formats } }, at) => ({
    look,
    rules: (columns[at] ?? []).map(({ field, heading, cells: { left } }) => ({
      field,
      heading,
      column: left - look.left,
      pieces: pieces[next++] ?? [],
    })),
    formats: looks.flatMap(({ field, what }): WrittenFormat[] => {
      const column = what === "format" ? columnFor(templateId, field, look) : undefined;
      if (!column) return [];
      const before = (formats.get(column.at) ?? []).map(([format = ""]) => format);
      const wrong = before.flatMap((format, row) =>
        formatFits(column.field, format) ? [] : [{ row, before: format }],
      );
      const heading = look.headings[column.at] ?? "";
      return [{ heading, column: column.at, after: formatOf(column.field, sheets), cells: wrong }];
    }),
    colours: places[at]?.(),
  }));
}

/**
 * Queues drop-downs, rules and formats of the columns anew, and the colours of their table, which the same paste tears.
 * Cells whose format shows them rightly keep it, and so do users' own colours. Gives how many columns were mended.
 */
export async function queueLooks(
  context: Excel.RequestContext,
  { templateId, looks }: LooksOfTable,
  { look, formats, tones }: FoundLooks,
  sheets: SheetContext,
  send: (bytes: number) => Promise<void>,
): Promise<void> {
  const template = templateById(templateId);
  if (!template) return;
  const { top, left, rows } = look;
  const sheet = context.workbook.worksheets.getItem(look.sheetId);
  for (const { field: id, what } of looks) {
    const column = columnFor(templateId, id, look);
    if (!column) continue;
    const at = left + column.at + 1;
    if (what === "rule") {
      const plan = fieldValidation(column.field, rangeAddress(top + 2, at, top + 1 + rows, at), sheets);
      if (plan) writeValidation(sheet.getRange(plan.range), plan);
    } else if (what === "format") {
      const format = formatOf(column.field, sheets);
      const isWrong = (formats.get(column.at) ?? []).map(([now = ""]) => !formatFits(column.field, now));
      for (const { from, to, is } of runsOf(isWrong)) {
        if (!is) continue;
        await send(300);
        const range = sheet.getRange(
          `${columnLetters(at)}${top + 2 + from}:${columnLetters(at)}${top + 2 + to}`,
        );
        range.numberFormat = format as unknown as string[][];
      }
    }
  }
  if (isMissingColumns(templateId, look)) return;
  const body = bodyOf(context, look);
  for (const { id } of tones) body.conditionalFormats.getItem(id).delete();
  for (const plan of planLift(template, look, sheets).conditionals)
    writeConditional(sheet.getRange(plan.range), plan);
}

const bodyOf = (
  context: Excel.RequestContext,
  { sheetId, top, left, rows, headings }: TableLook,
): Excel.Range =>
  context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(top + 1, left, rows, headings.length);

/** With a column missing, rules of colours would look at other columns: S1 speaks first. */
function isMissingColumns(templateId: string, { headings }: TableLook): boolean {
  const template = templateById(templateId);
  return !template || matchHeadings(template, headings).missing.length > 0;
}

/** A field with its column, from 0 in the table; undefined where it has none. */
function columnFor(
  templateId: string,
  fieldId: string | null,
  { headings }: TableLook,
): { readonly field: Field; readonly at: number } | undefined {
  const template = templateById(templateId);
  const field = template?.fields.find(({ id }) => id === fieldId);
  const at = template && field && matchHeadings(template, headings).columnOf.get(field.id);
  return field === undefined || at === undefined ? undefined : { field, at };
}

const formatOf = (field: Field, { settings: { currency, digitStyle } }: SheetContext): string =>
  inDigits(numberFormat(field, currency) ?? "General", digitStyle);
