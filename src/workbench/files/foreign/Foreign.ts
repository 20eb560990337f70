import type { Relation } from "../package/Relation";

/** Pieces of an element that we write anew, kept as they stood: its namespaces, some children, what these point at. */
export interface Pieces {
  /** Namespaces by prefix, as the root element declared them. */
  namespaces: Map<string, string>;
  /** Prefixes that readers may ignore (mc:Ignorable). */
  ignorable: string[];
  /** Children by name, as XML. */
  fragments: Map<string, string>;
  /** Relationships that the fragments, or the part as a whole, need. */
  relations: Relation[];
}

/** A part of the file that is written back as it was. */
export interface ForeignPart {
  bytes: Uint8Array;
  contentType: string;
  relations: Relation[];
}

/** What a sheet of the file held beyond the book. */
export interface ForeignSheet extends Pieces {
  /** Heights that Excel fitted to the text, by row: as long as they stand, they are not the user's. */
  autoHeights: Map<number, number>;
  /** Pictures, shapes and charts that the book has no place for: their anchors as XML. */
  drawing?: Pieces & { anchors: string[] };
  /** Charts as they were: written back from their part as long as nobody changed them. */
  charts: Map<string, { snapshot: string; path: string }>;
}

/** What a file made elsewhere held beyond the book; `Book.foreign`. */
export interface Foreign {
  parts: Map<string, ForeignPart>;
  workbook: Pieces;
  packageRelations: Relation[];
  sheets: Map<string, ForeignSheet>;
  /** The theme part, as text. */
  theme?: string;
}

/** The foreign part of a book, where it has one. */
export const foreignOf = (foreign: unknown): Foreign | undefined => foreign as Foreign | undefined;
