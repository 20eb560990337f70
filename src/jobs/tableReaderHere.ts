import type { SourceGrid } from "../sources/SourceGrid";
import { openSourceFile } from "./openSourceFile";
import { findAdoptable } from "./prepareAdoption";
import type { ReadContext } from "./ReadContext";
import type { FoundInSource, PickedFile, TableReader } from "./TableReader";

/** Reads in the thread that asks. */
export const tableReaderHere: TableReader = {
  listSheets: async ({ name, bytes }: PickedFile) => (await openSourceFile(name, bytes)).sheets,
  readSheet: async ({ name, bytes }, sheet, context) => {
    const source = await (await openSourceFile(name, bytes)).read(sheet);
    return source && findIn(source, context);
  },
  findTable: async (source, context) => findIn(source, context),
};

function findIn(source: SourceGrid, context: ReadContext): FoundInSource | undefined {
  const found = findAdoptable(source, context);
  const { top, left, days } = source;
  return found && { ...found, source: { top, left, days } };
}
