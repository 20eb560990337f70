import type { SourceGrid } from "../sources/SourceGrid";
import type { AdoptableTable } from "./prepareAdoption";
import type { ReadContext } from "./ReadContext";

/** A workbook file to read from. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FileSheet {
  readonly name: string;
  readonly hidden: boolean;
}

/** Where a source stands on its sheet, and which of its cells are shown as days. */
export type SourceFrame = Pick<SourceGrid, "top" | "left" | "days">;

/** A table that was found in a source. */
export interface FoundInSource extends AdoptableTable {
  readonly source: SourceFrame;
}

/** Reads files and finds tables. What it is given and what it answers are plain data. Throws JobError. */
export interface TableReader {
  listSheets(file: PickedFile): Promise<readonly FileSheet[]>;
  /** The table of a sheet; undefined where it holds none. */
  readSheet(file: PickedFile, sheet: string, context: ReadContext): Promise<FoundInSource | undefined>;
  findTable(source: SourceGrid, context: ReadContext): Promise<FoundInSource | undefined>;
}

/** A reader at work elsewhere, that can be stopped. */
export interface StoppableReader extends TableReader {
  /** Ends what is under way: it throws ReadingStopped. */
  stop(): void;
}

/** The user stopped the reading. */
export class ReadingStopped extends Error {
  constructor() {
    super("stopped");
    this.name = "ReadingStopped";
  }
}
