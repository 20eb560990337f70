import type { Book } from "../../book/Book";
import type { Losses } from "./Losses";
import type { PackageReader } from "../package/PackageReader";
import type { SharedStrings } from "./readSharedStrings";
import type { FileStyles } from "./readStyles";

/** What the readers of one file share. */
export interface ReadContext {
  file: PackageReader;
  book: Book;
  strings: SharedStrings;
  styles: FileStyles;
  /** The file counts days from 1904. */
  shiftDates: boolean;
  /** The sheet that is being read. */
  sheetName: string;
  losses: Losses;
}
