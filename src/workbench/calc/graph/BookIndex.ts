import type { Book, Sheet, Table } from "../../book/Book";
import type { Expression } from "../formula/Expression";
import { parseFormula } from "../formula/parseFormula";

/** Sheets, tables and names of a book by name, as they are now; made anew when any of them changes. */
export class BookIndex {
  private byId = new Map<string, Sheet>();
  private byName = new Map<string, Sheet>();
  private tables = new Map<string, { table: Table; sheet: Sheet }>();
  /** By scope ("" = workbook), then by name. */
  private names = new Map<string, Map<string, string>>();

  constructor(book: Book) {
    for (const sheet of book.sheets) {
      this.byId.set(sheet.id, sheet);
      this.byName.set(sheet.name.toLowerCase(), sheet);
      for (const table of sheet.tables) this.tables.set(table.name.toLowerCase(), { table, sheet });
    }
    for (const { name, scope, formula } of book.names) {
      const key = scope ?? "";
      const names = this.names.get(key) ?? new Map<string, string>();
      names.set(name.toLowerCase(), formula);
      this.names.set(key, names);
    }
  }

  sheetById(id: string): Sheet | undefined {
    return this.byId.get(id);
  }

  sheetByName(name: string): Sheet | undefined {
    return this.byName.get(name.toLowerCase());
  }

  tableByName(name: string): { table: Table; sheet: Sheet } | undefined {
    return this.tables.get(name);
  }

  tableAt(sheetId: string, row: number, column: number): Table | undefined {
    return this.byId
      .get(sheetId)
      ?.tables.find(
        ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      );
  }

  /** A name's formula; the sheet's own name comes before the workbook's. */
  nameFormula(name: string, sheet: string): Expression | undefined {
    const formula = this.names.get(sheet)?.get(name) ?? this.names.get("")?.get(name);
    return formula === undefined ? undefined : parseFormula(formula);
  }

  /** How many rows and columns are in use, the most of any sheet. */
  usedSize(): { rows: number; columns: number } {
    let rows = 1;
    let columns = 1;
    for (const sheet of this.byId.values()) {
      columns = Math.max(columns, sheet.columns.length);
      for (const column of sheet.columns) if (column) rows = Math.max(rows, column.length);
    }
    return { rows, columns };
  }
}
