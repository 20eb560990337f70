import type { Language } from "../../src/domain/schema/Label";
import { matchHeadings } from "../../src/domain/schema/headings";
import { tableName } from "../../src/domain/schema/tableName";
import { templates } from "../../src/domain/schema/templates";
import { addTemplates, type AddOptions } from "../../src/jobs/addTemplates";
import { JobError } from "../../src/jobs/JobError";
import { createBook } from "../../src/workbench/book/createBook";
import { createEditor } from "../../src/workbench/book/createEditor";
import type { CellInput, Editor } from "../../src/workbench/book/Editor";
import { openXlsx } from "../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { connectNode, type NodeConnection } from "../../src/workbench/host/connectNode";
import type { HostOptions } from "../../src/workbench/protocol/createHost";

export interface OpenWorkbook {
  readonly editor: Editor;
  readonly connection: NodeConnection;
}

let open: NodeConnection | undefined;

/** Connects Office.js to a book; the workbook before is closed. */
export function connectTo(editor: Editor, options?: HostOptions): OpenWorkbook {
  open?.close();
  open = connectNode(editor, options);
  return { editor, connection: open };
}

/** A blank workbook, as Excel opens with. */
export const blankWorkbook = (options?: HostOptions): OpenWorkbook =>
  connectTo(createEditor(createBook("plan.xlsx")), options);

/** A workbook file as the one that Office.js talks to. */
export async function openBytes(bytes: Uint8Array, options?: HostOptions): Promise<OpenWorkbook> {
  const { book } = await openXlsx(bytes, "plan.xlsx");
  return connectTo(createEditor(book), options);
}

/** The same workbook after it was saved, closed and opened again. */
export const reopen = async (editor: Editor): Promise<OpenWorkbook> => openBytes(await saveXlsx(editor));

export const allTemplates: readonly string[] = templates.map(({ id }) => id);

/** 15/01/2025, all templates with their first rows, in English, unless said. */
export const addOptions = (changes: Partial<AddOptions> = {}): AddOptions => ({
  templates: allTemplates,
  language: "en",
  firstYear: 2024,
  lastYear: 2028,
  currency: "KHR",
  asOfDate: 45_672,
  seed: true,
  ...changes,
});

const files = new Map<string, Promise<Uint8Array>>();

/** The saved file of a workbook with all templates; made once a test file for each language. */
export function planFile(language: Language, seed = true): Promise<Uint8Array> {
  const key = `${language} ${seed}`;
  const known = files.get(key);
  if (known) return known;
  const made = (async () => {
    const { editor } = blankWorkbook();
    await addTemplates(addOptions({ language, seed }));
    return saveXlsx(editor);
  })();
  files.set(key, made);
  return made;
}

/** A workbook with all templates, as opened from its file. */
export const planWorkbook = async (language: Language = "en", seed = true): Promise<OpenWorkbook> =>
  openBytes(await planFile(language, seed));

/** Work, and the round trips that it took: how many, and the bytes of the largest request and answer. */
export async function counted<T>({ connection }: OpenWorkbook, work: () => Promise<T>) {
  const before = connection.requests().length;
  const result = await work();
  const made = connection.requests().slice(before);
  return {
    result,
    requests: made.length,
    largest: Math.max(0, ...made.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes])),
  };
}

/** Everything that a sheet holds, with the present results of its formulas, to compare later. */
export function sheetCopy(editor: Editor, name: string): unknown {
  const sheet = editor.findSheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const used = editor.usedArea(sheet.id, false);
  const { columns, ...rest } = sheet;
  const style = (index: number | undefined) => (index === undefined ? {} : editor.book.styles[index]);
  // Columns beyond the last cell are no content.
  const last = columns.findLastIndex((cells) => cells.length > 0);
  return structuredClone({
    ...rest,
    values: used ? editor.values(sheet.id, used) : [],
    cells: columns
      .slice(0, last + 1)
      .map((cells) =>
        cells.map(
          (cell) => cell && { formula: cell.formula, style: style(cell.style), quote: cell.quotePrefix },
        ),
      ),
  });
}

/** Everything in the workbook. */
export const bookCopy = (editor: Editor): unknown => ({
  sheets: editor.book.sheets.map(({ name }) => sheetCopy(editor, name)),
  names: structuredClone(editor.book.names),
  parts: structuredClone(editor.book.customXmlParts),
});

/** Where a field of a template's table stands on its sheet; rows are counted from 0 below the headings. */
export function fieldCell(editor: Editor, templateId: string, fieldId: string, row: number) {
  const template = templates.find(({ id }) => id === templateId);
  const found = editor.findTable(tableName(templateId));
  if (!template || !found) throw new Error(`no table of ${templateId}`);
  const names = found.table.columns.map(({ name }) => name);
  const column = matchHeadings(template, names).columnOf.get(fieldId);
  if (column === undefined) throw new Error(`${templateId} has no ${fieldId}`);
  const { top, left } = found.table.area;
  return { sheet: found.sheet.id, row: top + (found.table.showHeaders ? 1 : 0) + row, column: left + column };
}

/** Types into a field of a table's row, as a user does. */
export function typeInto(
  editor: Editor,
  templateId: string,
  fieldId: string,
  row: number,
  input: CellInput,
): void {
  const cell = fieldCell(editor, templateId, fieldId, row);
  editor.setCells(cell.sheet, cell.row, cell.column, [[input]], "user");
}

/** The problem that a job ends with. */
export async function jobErrorOf(job: Promise<unknown>): Promise<JobError> {
  try {
    await job;
  } catch (error) {
    if (error instanceof JobError) return error;
    throw error;
  }
  throw new Error("The job did not fail.");
}
