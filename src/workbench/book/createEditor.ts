import { createCalculator } from "../calc/createCalculator";
import type { Book } from "./Book";
import { createCells } from "./cells/cells";
import { createCopyPaste } from "./cells/copyPaste";
import { createLinksAndNotes } from "./cells/linksAndNotes";
import { createMerges } from "./cells/merges";
import { createReaders } from "./cells/readers";
import { createStyles } from "./cells/styles";
import { createContext } from "./core/createContext";
import type { Editor } from "./Editor";
import { createRowsAndColumns } from "./lines/rowsAndColumns";
import { createSort } from "./lines/sort";
import { createConditionalFormats } from "./rules/conditionalFormats";
import { createFilters } from "./rules/filters";
import { createValidation } from "./rules/validation";
import { createCharts } from "./sheets/charts";
import { createDocumentParts } from "./sheets/documentParts";
import { createNames } from "./sheets/names";
import { createProtection } from "./sheets/protection";
import { createSheets } from "./sheets/sheets";
import { createTableColumns } from "./tables/tableColumns";
import { createTableRows } from "./tables/tableRows";
import { createTables } from "./tables/tables";

/** The editor of a book. The book belongs to it from now on: nothing else may change it. */
export function createEditor(book: Book): Editor {
  const context = createContext(book, createCalculator);
  return {
    book,
    ...createReaders(context),
    ...createCells(context),
    ...createStyles(context),
    ...createCopyPaste(context),
    ...createMerges(context),
    ...createLinksAndNotes(context),
    ...createRowsAndColumns(context),
    ...createSort(context),
    ...createSheets(context),
    ...createProtection(context),
    ...createTables(context),
    ...createTableRows(context),
    ...createTableColumns(context),
    ...createFilters(context),
    ...createValidation(context),
    ...createConditionalFormats(context),
    ...createCharts(context),
    ...createNames(context),
    ...createDocumentParts(context),
    batch: context.batch,
    tell: context.tell,
    undo: context.undo,
    redo: context.redo,
    get canUndo() {
      return context.canUndo;
    },
    get canRedo() {
      return context.canRedo;
    },
    cellEditing: false,
    get isDirty() {
      return context.isDirty;
    },
    markSaved: context.markSaved,
    listen: context.listen,
  };
}
