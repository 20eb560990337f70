import type { Book } from "../../book/Book";

/** The styles that a book's cells, rows and columns use, and those of cells entered with an apostrophe. */
export interface UsedStyles {
  styles: number[];
  quoted: Set<number>;
}

/** Only used styles are written: a book keeps every one that it ever had. */
export function usedStyles(book: Book): UsedStyles {
  const used = new Set<number>();
  const quoted = new Set<number>();
  for (const sheet of book.sheets) {
    sheet.columns.forEach((cells) =>
      cells?.forEach((cell) => {
        if (!cell) return;
        if (cell.style !== 0) used.add(cell.style);
        if (cell.quotePrefix) quoted.add(cell.style);
      }),
    );
    for (const lines of [sheet.rowLines, sheet.columnLines]) {
      for (const line of Object.values(lines)) if (line.style) used.add(line.style);
    }
  }
  return { styles: [...used].sort((a, b) => a - b), quoted };
}
