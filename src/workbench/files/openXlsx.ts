import type { Book } from "../book/Book";
import { FileRefusal } from "./FileRefusal";
import { PackageReader } from "./package/PackageReader";
import { Losses } from "./read/Losses";
import { readWorkbook } from "./read/readWorkbook";

/**
 * Opens a workbook file. `losses` says in plain English what saving will leave out, one line a kind and sheet.
 * Throws FileRefusal for what it will not open; never anything else, whatever the bytes are.
 */
export async function openXlsx(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ book: Book; losses: string[] }> {
  const losses = new Losses();
  try {
    const book = await readWorkbook(new PackageReader(bytes), fileName, losses);
    return { book, losses: losses.toSentences() };
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    // What no check foresaw is still only a file that cannot be read.
    throw new FileRefusal("truncated", "The file is damaged or not quite a workbook: it cannot be read.", {
      cause: error,
    });
  }
}
