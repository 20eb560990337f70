import type { Survey } from "./surveyWorkbook";

/** Queues for tables that users renamed to get their own names back; Excel lets every formula follow. */
export function restoreTableNames(context: Excel.RequestContext, { tables }: Survey): void {
  for (const [name, place] of tables) {
    if (place.name !== name) context.workbook.tables.getItem(place.name).name = name;
  }
}
