import type { Book } from "../book/Book";
import { FileRefusal } from "./FileRefusal";
import { PackageReader } from "./package/PackageReader";
import { readWorkbook } from "./read/readWorkbook";

/**
 * Opens a workbook file. `losses` says in plain English what saving will leave out, one line a kind and sheet.
 * Throws FileRefusal for what it will not open; never anything else, whatever the bytes are.
 */
export async function openXlsx(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ book: Book; losses: string[] }> {
  const counts = new Map<string, number>();
  const count = (sheet: string, what: string, times = 1): void => {
    const key = sheet === "" ? what : `Sheet '${sheet}': # ${what}`;
    counts.set(key, (counts.get(key) ?? 0) + times);
  };
  try {
    const book = await readWorkbook(new PackageReader(bytes), fileName, count);
    const losses = [...counts].map(([text, times]) => text.replace(": # ", `: ${times} `));
    return { book, losses: losses.map(sentence) };
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    // What no check foresaw is still only a file that cannot be read.
    throw new FileRefusal("truncated", "The file is damaged or not quite a workbook: it cannot be read.");
  }
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
