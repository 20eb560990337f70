import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createBook } from "../../../src/workbench/book/createBook";
import { createEditor } from "../../../src/workbench/book/createEditor";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";

/** A small workbook file: "Sheet1" with "x" in A1 and 5 in A2. */
export async function plainFile(): Promise<Uint8Array> {
  const editor = createEditor(createBook());
  const id = editor.book.activeSheet;
  editor.setCells(id, 0, 0, [["x"], [5]], "api");
  return saveXlsx(editor);
}

/** The text parts of a file, by path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

export function pack(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

/** A small workbook file whose parts were changed by hand. */
export async function changedFile(change: (parts: Record<string, string>) => void): Promise<Uint8Array> {
  const parts = partsOf(await plainFile());
  change(parts);
  return pack(parts);
}

/** The same, with other XML for the cells of its sheet. */
export function fileWithRows(rows: string): Promise<Uint8Array> {
  return changedFile((parts) => {
    replaceIn(
      parts,
      "xl/worksheets/sheet1.xml",
      /<sheetData>.*<\/sheetData>/s,
      `<sheetData>${rows}</sheetData>`,
    );
  });
}

/** Replaces text in a part, which must hold it. */
export function replaceIn(
  parts: Record<string, string>,
  path: string,
  what: string | RegExp,
  by: string,
): void {
  const before = parts[path] ?? "";
  const after = before.replace(what, () => by);
  if (after === before) throw new Error(`${path} does not hold ${String(what)}`);
  parts[path] = after;
}
