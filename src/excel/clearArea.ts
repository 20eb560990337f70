import { columnLetters } from "../domain/record/columnLetters";
import { cellPlace } from "../domain/sheet/planArea";

/**
 * Queues the emptying of an area (from A1) that is about to be written again, with our charts on the sheet. Where
 * the new area is taller or wider, rows and columns are inserted first, so that what users wrote below and beside
 * moves away.
 */
export function clearArea(
  sheet: Excel.Worksheet,
  area: string,
  next: string,
  charts: readonly string[],
): void {
  for (const chart of charts) sheet.charts.getItem(chart).delete();
  const old = sheet.getRange(area);
  old.conditionalFormats.clearAll();
  old.dataValidation.clear();
  old.clear("All");
  const [bottom, right] = lastCell(area);
  const [nextBottom, nextRight] = lastCell(next);
  if (nextBottom > bottom) sheet.getRange(`${bottom + 1}:${nextBottom}`).insert("Down");
  if (nextRight > right)
    sheet.getRange(`${columnLetters(right + 1)}:${columnLetters(nextRight)}`).insert("Right");
}

const lastCell = (area: string): [row: number, column: number] => cellPlace(area.split(":").at(-1) ?? area);
