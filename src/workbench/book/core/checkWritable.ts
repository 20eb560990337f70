import type { Area, Book, Sheet } from "../Book";
import { Refusal } from "../Editor";
import { styleIndex } from "./cellStyle";
import { cellArea, heightOf, widthOf } from "./areas";
import { occupied } from "../cells/putBlock";

/** Refuses with AccessDenied where the sheet is protected and a cell of the area is locked. */
export function checkWritable(book: Book, sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  // Beyond the cells that exist, only row and column styles can unlock; those are few.
  const part =
    widthOf(area) * heightOf(area) > 1_000_000
      ? (occupied(sheet, area) ?? cellArea(area.top, area.left))
      : area;
  for (let column = part.left; column <= part.right; column++) {
    for (let row = part.top; row <= part.bottom; row++) {
      if (isLocked(book, sheet, row, column)) throw locked(sheet);
    }
  }
}

export function isLocked(book: Book, sheet: Sheet, row: number, column: number): boolean {
  return book.styles[styleIndex(sheet, row, column)]?.locked !== false;
}

export const locked = (sheet: Sheet): Refusal =>
  new Refusal("AccessDenied", `The cell you want to change is on the protected sheet "${sheet.name}".`);

/** Refuses with AccessDenied on a protected sheet that does not allow this kind of change. */
export function checkAllowed(sheet: Sheet, option: string): void {
  if (sheet.protection && sheet.protection.options[option] !== true) throw locked(sheet);
}
