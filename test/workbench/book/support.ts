import { createBook } from "../../../src/workbench/book/createBook";
import { createEditor } from "../../../src/workbench/book/createEditor";
import { parseAddress } from "../../../src/workbench/book/address";
import type { Area, Book, Scalar, Sheet, Table } from "../../../src/workbench/book/Book";
import {
  Refusal,
  type BookEvent,
  type CellInput,
  type Editor,
  type Source,
} from "../../../src/workbench/book/Editor";

/** A book of one blank sheet with short ways to write and read by address. */
export function openBook(): Desk {
  const editor = createEditor(createBook());
  const sheet = editor.book.sheets[0] as Sheet;
  return desk(editor, sheet);
}

export interface Desk {
  editor: Editor;
  sheet: Sheet;
  id: string;
  put(address: string, rows: CellInput[][] | CellInput, source?: Source): void;
  type(address: string, input: CellInput): void;
  value(address: string): Scalar;
  text(address: string): string;
  formula(address: string): string | number | boolean;
  format(address: string): string;
  table(address: string, name?: string): Table;
  events: BookEvent[];
}

export function desk(editor: Editor, sheet: Sheet): Desk {
  const at = (address: string): [number, number] => {
    const { top, left } = area(address);
    return [top, left];
  };
  const events: BookEvent[] = [];
  editor.listen((event) => events.push(event));
  return {
    editor,
    sheet,
    id: sheet.id,
    events,
    put: (address, rows, source = "api") =>
      editor.setCells(sheet.id, ...at(address), Array.isArray(rows) ? rows : [[rows]], source),
    type: (address, input) => editor.setCells(sheet.id, ...at(address), [[input]], "user"),
    value: (address) => editor.value(sheet.id, ...at(address)),
    text: (address) => editor.text(sheet.id, ...at(address)),
    formula: (address) => editor.formula(sheet.id, ...at(address)),
    format: (address) => editor.style(sheet.id, ...at(address)).numberFormat ?? "General",
    table(address, name) {
      const table = editor.addTable(sheet.id, area(address), true, "api");
      if (name) editor.setTable(table.id, { name });
      return table;
    },
  };
}

export function area(address: string): Area {
  const found = parseAddress(address)?.areas[0];
  if (!found) throw new Error(`Not an address: ${address}`);
  return found;
}

/** The code of the refusal that `work` meets, "none" where it meets none. */
export function refusal(work: () => unknown): string {
  try {
    work();
    return "none";
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** All that a book says, without what calculating and interning leave behind, to compare two states. */
export function picture(book: Book): unknown {
  return structuredClone({
    sheets: book.sheets.map(({ columns, ...rest }) => ({
      ...rest,
      filteredRows: [...rest.filteredRows].sort((a, b) => a - b),
      cells: columns.flatMap((cells, column) =>
        (cells ?? []).flatMap((cell, row) => {
          if (!cell) return [];
          // Results of formulas, and what arrays fill, belong to the calculator.
          const value = cell.formula !== undefined || cell.spilledFrom ? null : cell.value;
          if (value === null && cell.formula === undefined && cell.style === 0) return [];
          const { formula, quotePrefix, style } = cell;
          return [{ row, column, value, formula, quotePrefix, style: book.styles[style] }];
        }),
      ),
    })),
    names: book.names,
    parts: book.customXmlParts,
    properties: book.properties,
    settings: book.settings,
  });
}
