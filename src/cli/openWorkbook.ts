import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { createEditor } from "../workbench/book/createEditor";
import type { Editor } from "../workbench/book/Editor";
import { FileRefusal } from "../workbench/files/FileRefusal";
import { openXlsx } from "../workbench/files/openXlsx";
import { connectNode } from "../workbench/host/connectNode";
import { CliError } from "./CliError";

/** Opens a file as the workbook that Office.js talks to. A file that can't be read is a CliError. */
export async function openWorkbook(path: string): Promise<Editor> {
  const bytes = await readFile(path).catch(() => {
    throw new CliError(`${path} could not be read: there is no such file, or it may not be opened.`);
  });
  try {
    const { book, losses } = await openXlsx(bytes, basename(path));
    for (const loss of losses) process.stderr.write(`Not kept on saving: ${loss}\n`);
    const editor = createEditor(book);
    connectNode(editor);
    return editor;
  } catch (error) {
    if (error instanceof FileRefusal) throw new CliError(`${path}: ${error.message}`);
    throw error;
  }
}
