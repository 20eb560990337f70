import type { ColumnHealer, Healing } from "../heal/Healing";
import { refused as refusedCell } from "../heal/verdicts";
import { isBlank } from "../record/isBlank";
import type { CellValue } from "../record/TableData";
import type { Settings } from "../schema/Settings";
import type { Field } from "../schema/Template";
import type { HealedCell, PreviewRow, RefusedCell, RowStatus } from "./AdoptionPreview";
import type { SourceRow } from "./SourceTable";

/** A field that is read, from a column of the source table (-1 = none). */
export interface ReadColumn {
  readonly id: string;
  readonly type: Field["type"];
  readonly column: number;
  readonly heal: ColumnHealer;
}

const NUMERIC: ReadonlySet<Field["type"]> = new Set(["integer", "number", "money", "percent"]);

const NO_HEALED: readonly HealedCell[] = [];
const NO_REFUSED: readonly RefusedCell[] = [];

/**
 * Reads one row by itself: what other rows and the workbook hold is for the caller. `currency` is the workbook's: an
 * amount that is shown with another one is refused, and keeps it. A number that stands in the first row of cells merged
 * downwards may be meant once for all of them: below that row it is not sure, and was blank.
 */
export function readRow(
  source: SourceRow,
  columns: readonly ReadColumn[],
  extraColumns: readonly number[],
  currency: Settings["currency"],
): PreviewRow {
  const values: CellValue[] = [];
  let cells: HealedCell[] | undefined;
  let refused: RefusedCell[] | undefined;
  let filled = 0;
  for (const { id, type, column, heal } of columns) {
    const before = source.cells[column] ?? null;
    const shown = type === "money" ? source.currencies?.get(column) : undefined;
    const isForeign = shown !== undefined && shown !== currency && typeof before === "number";
    const healing: Healing = isForeign ? refusedCell(`${before} ${shown}`, "otherCurrency") : heal(before);
    values.push(healing.value);
    if (NUMERIC.has(type) && source.spread?.has(column) && typeof healing.value === "number") {
      const { value: after, steps } = healing;
      const merged = { code: "merged", details: { number: after } } as const;
      (cells ??= []).push({ field: id, before: null, after, steps: [...steps, merged], sure: false });
    } else if (healing.kind === "healed") {
      const { value: after, steps, sure } = healing;
      (cells ??= []).push({ field: id, before, after, steps, sure });
    } else if (healing.reason !== undefined)
      (refused ??= []).push({ field: id, value: before, reason: healing.reason });
    if (healing.value !== null) filled++;
  }
  const extras = extraColumns.map((column) => source.cells[column] ?? null);
  const row = {
    sourceRow: source.sourceRow,
    values,
    extras,
    cells: cells ?? NO_HEALED,
    refused: refused ?? NO_REFUSED,
  };
  if (source.skip !== undefined) return { ...row, status: "skipped", reason: source.skip };
  if (filled === 0 && extras.every(isBlank)) return { ...row, status: "skipped", reason: "nothingMapped" };
  return { ...row, status: statusOf(filled, cells?.length ?? 0, refused?.length ?? 0) };
}

function statusOf(filled: number, healed: number, refused: number): RowStatus {
  if (refused > 0) return refused === filled ? "refused" : "partly";
  return healed > 0 ? "healed" : "read";
}
