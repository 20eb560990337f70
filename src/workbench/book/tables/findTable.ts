import type { Sheet, Table } from "../Book";
import { Refusal } from "../Editor";
import type { Context } from "../core/Context";

/** The table with that id and its sheet; refuses with ItemNotFound. */
export function findTable({ book }: Context, id: string): { sheet: Sheet; table: Table } {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((one) => one.id === id);
    if (table) return { sheet, table };
  }
  throw new Refusal("ItemNotFound", `There is no table with the id "${id}".`);
}
