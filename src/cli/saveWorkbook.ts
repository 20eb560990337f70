import { writeFile } from "node:fs/promises";
import type { Language } from "../domain/schema/Label";
import { speak } from "../text/speak";
import type { Editor } from "../workbench/book/Editor";
import { saveXlsx } from "../workbench/files/saveXlsx";
import { CliError } from "./CliError";

export async function saveWorkbook(editor: Editor, file: string, language: Language): Promise<void> {
  const bytes = await saveXlsx(editor);
  await writeFile(file, bytes).catch((error: unknown) => {
    const detail = error instanceof Error ? error.message : String(error);
    throw new CliError(speak(language)("file.notWritten", { file, detail }));
  });
}
