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
