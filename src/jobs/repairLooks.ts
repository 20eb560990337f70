import type { Repair } from "../domain/repair/Repair";
import { matchHeadings } from "../domain/schema/headings";
import { templateById } from "../domain/schema/templates";
import { columnLetters, rangeAddress } from "../domain/sheet/cellAddress";
import { formatFits } from "../domain/sheet/columnLooks";
import { fieldValidation } from "../domain/sheet/fieldValidation";
import { inDigits, numberFormat } from "../domain/sheet/numberFormat";
import { planLift } from "../domain/sheet/planLift";
import type { SheetContext } from "../domain/sheet/SheetContext";
import { loadToneRules, type ToneRule } from "../excel/loadToneRules";
import { lookAtTable, type TableLook } from "../excel/lookAtTable";
import { writeConditional, writeValidation } from "../excel/writeRules";
import { ROW_ID } from "../domain/schema/Template";

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
  const { columnOf, missing } = matchHeadings(template, look.headings);
  for (const { field: id, what } of looks) {
    const field = template.fields.find((one) => one.id === id);
    const column = field && columnOf.get(field.id);
    if (!field || column === undefined) continue;
    const at = left + column + 1;
    if (what === "rule") {
      const plan = fieldValidation(field, rangeAddress(top + 2, at, top + 1 + rows, at), sheets);
      if (plan) writeValidation(sheet.getRange(plan.range), plan);
    } else if (what === "format") {
      const { currency, digitStyle } = sheets.settings;
      const format = inDigits(numberFormat(field, currency) ?? "General", digitStyle);
      const isWrong = (formats.get(column) ?? []).map(([now = ""]) => !formatFits(field, now));
      for (const [from, to] of runsOf(isWrong)) {
        await send(300);
        const range = sheet.getRange(
          `${columnLetters(at)}${top + 2 + from}:${columnLetters(at)}${top + 2 + to}`,
        );
        range.numberFormat = format as unknown as string[][];
      }
    }
  }
  // With a column missing, rules of colours would look at other columns: S1 speaks first.
  if (missing.length > 0) return;
  const body = sheet.getRangeByIndexes(top + 1, left, rows, look.headings.length);
  for (const { id } of tones) body.conditionalFormats.getItem(id).delete();
  for (const plan of planLift(template, look, sheets).conditionals)
    writeConditional(sheet.getRange(plan.range), plan);
}

/** First and last of each run of true. */
function runsOf(flags: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  flags.forEach((flag, at) => {
    const last = runs.at(-1);
    if (!flag) return;
    if (last && last[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  });
  return runs;
}
