import { writeFile } from "node:fs/promises";
import type { Editor } from "../workbench/book/Editor";
import { saveXlsx } from "../workbench/files/saveXlsx";
import { CliError } from "./CliError";

export async function saveWorkbook(editor: Editor, path: string): Promise<void> {
  const bytes = await saveXlsx(editor);
  await writeFile(path, bytes).catch((error: unknown) => {
    throw new CliError(
      `${path} could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
}
