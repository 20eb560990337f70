import type { Area } from "../domain/sheet/areasOf";
import type { TablePlace } from "./surveyWorkbook";

/** What a table's body holds beside values. */
export interface BesideAnswer {
  /** Address of the cells with formulas, in the body and maybe beyond it; "" = none. */
  readonly formulas: string;
  /** How many conditional formats touch the body. */
  readonly colours: number;
}

/**
 * Queues a look at tables of one row or more; after the caller's sync the function gives it, or throws where the
 * sync had to be made anew without it.
 */
export function lookBesides(
  context: Excel.RequestContext,
  places: readonly TablePlace[],
): () => BesideAnswer[] {
  const asked = places.map(({ sheet, top, left, rows, headings }) => {
    const body = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top + 1, left, rows, headings.length);
    return {
      formulas: body.getSpecialCellsOrNullObject("Formulas").load("address"),
      colours: body.conditionalFormats.getCount(),
    };
  });
  return () =>
    asked.map(({ formulas, colours }) => ({
      formulas: formulas.isNullObject ? "" : formulas.address,
      // A method's result, not a property: there is nothing to load.
      colours: colours.value,
    }));
}

/**
 * Queues a look at blocks of cells, by sheet; after the caller's sync the function gives the addresses of the cells with
 * formulas in each of them, and maybe beyond it ("" = none), or throws as above.
 */
export function lookForFormulas(
  context: Excel.RequestContext,
  blocks: ReadonlyMap<string, Area>,
): () => ReadonlyMap<string, string> {
  const asked = [...blocks].map(([sheet, { top, left, bottom, right }]) => {
    const block = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    return [sheet, block.getSpecialCellsOrNullObject("Formulas").load("address")] as const;
  });
  return () => new Map(asked.map(([sheet, found]) => [sheet, found.isNullObject ? "" : found.address]));
}
