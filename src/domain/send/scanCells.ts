import type { CellValue } from "../record/TableData";
import { cellAddress } from "../sheet/cellAddress";
import { isExternalFormula } from "./isExternalFormula";
import { contactIn } from "./personalData";
import type { SendPlace } from "./SendReport";

/** Cells as they were typed: texts, numbers, and formulas with their "=". Counted from 0 on their sheet. */
export interface TypedCells {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellValue[])[];
}

export interface ScannedCells {
  readonly contacts: readonly SendPlace[];
  readonly links: readonly SendPlace[];
}

/** Longer details are cut here. */
const DETAIL = 60;

/** Phone numbers, e-mail addresses and formulas to other files, in the cells' order. */
export function scanCells(blocks: readonly TypedCells[]): ScannedCells {
  const contacts: SendPlace[] = [];
  const links: SendPlace[] = [];
  // Columns repeat their formulas and texts: each is looked at once.
  const linked = new Map<string, boolean>();
  const known = new Map<string, string | undefined>();
  for (const { sheet, top, left, rows } of blocks)
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (typeof cell !== "string" || cell.length < 2) return;
        const place = () => ({ sheet, cell: cellAddress(top + r + 1, left + c + 1) });
        if (cell.startsWith("=")) {
          const isLink = linked.get(cell) ?? isExternalFormula(cell);
          linked.set(cell, isLink);
          if (isLink) links.push({ ...place(), detail: cell.slice(0, DETAIL) });
          return;
        }
        if (!known.has(cell)) known.set(cell, contactIn(cell));
        const contact = known.get(cell);
        if (contact !== undefined) contacts.push({ ...place(), detail: contact.slice(0, DETAIL) });
      }),
    );
  return { contacts, links };
}
