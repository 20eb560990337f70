import type { ColumnHealer } from "../heal/Healing";
import { plainText } from "../record/plainText";
import type { CellValue, TableData } from "../record/TableData";

/** The rows of the workbook's table, to know those that are there already. */
export interface ExistingRows {
  /** Keys as they stand, blank ones left out. */
  readonly keys: readonly string[];
  hasKey(key: string): boolean;
  /** The key ("" where it has none) of the row that holds the same in all these fields; undefined where none does. */
  sameRow(signature: string): string | undefined;
}

/** A row's content, healed, to compare by; "" where all is blank. */
export function signatureOf(values: readonly CellValue[]): string {
  let isFilled = false;
  let signature = "";
  for (const value of values) {
    if (value !== null) {
      isFilled = true;
      signature += value;
    }
    signature += "\u0001";
  }
  return isFilled ? signature : "";
}

/** A cell of a user's column, to compare by. */
export const plainCell = (value: CellValue | undefined): CellValue =>
  typeof value === "string" ? value.trim() || null : (value ?? null);

/**
 * `fields` are compared for sameness, healed as the new rows are, and behind them users' own columns (`ownColumns`, by
 * place). They are read when first asked for.
 */
export function existingRows(
  table: TableData | undefined,
  keyField: string,
  fields: readonly { readonly id: string; readonly heal: ColumnHealer }[],
  ownColumns: readonly number[] = [],
): ExistingRows {
  const keyColumn = table?.columnOf.get(keyField);
  const keys = new Set<string>();
  const written: string[] = [];
  for (const row of table?.rows ?? []) {
    const text = keyColumn === undefined ? "" : String(row[keyColumn] ?? "");
    const key = plainText(text);
    if (key === "") continue;
    keys.add(key);
    written.push(text.trim());
  }
  let bySignature: ReadonlyMap<string, string> | undefined;
  const read = (): ReadonlyMap<string, string> => {
    const found = new Map<string, string>();
    const columns = fields.map(({ id, heal }) => ({ column: table?.columnOf.get(id), heal }));
    for (const row of table?.rows ?? []) {
      const signature = signatureOf([
        ...columns.map(({ column, heal }) => (column === undefined ? null : heal(row[column]).value)),
        ...ownColumns.map((column) => plainCell(row[column])),
      ]);
      if (signature !== "") found.set(signature, keyColumn === undefined ? "" : String(row[keyColumn] ?? ""));
    }
    return found;
  };
  return {
    keys: written,
    hasKey: (key) => keys.has(plainText(key)),
    sameRow: (signature) => (bySignature ??= read()).get(signature),
  };
}
