import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Language } from "../domain/schema/Label";
import { speak } from "../text/speak";
import { createEditor } from "../workbench/book/createEditor";
import type { Editor } from "../workbench/book/Editor";
import { FileRefusal } from "../workbench/files/FileRefusal";
import { openXlsx } from "../workbench/files/openXlsx";
import { connectNode } from "../workbench/host/connectNode";
import { CliError } from "./CliError";

/**
 * Opens a file as the workbook that Office.js talks to; `losses` says what saving it will leave out. A file that
 * can't be read is a CliError in the language.
 */
export async function openWorkbook(
  file: string,
  language: Language,
): Promise<{ editor: Editor; losses: readonly string[] }> {
  const say = speak(language);
  const bytes = await readFile(file).catch(() => {
    throw new CliError(say("file.missing", { file }));
  });
  try {
    const { book, losses } = await openXlsx(bytes, basename(file));
    const editor = createEditor(book);
    connectNode(editor);
    return { editor, losses };
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    throw new CliError(say(`file.${error.code}`, { file, detail: error.message.replace(/\.$/, "") }));
  }
}
