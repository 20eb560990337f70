import { cellAddress } from "../domain/sheet/cellAddress";
import { cellPlace } from "../domain/sheet/planArea";
import type { PlanCell, SheetPlan } from "../domain/sheet/SheetPlan";
import { answerSize } from "./answerSize";
import { isFormula } from "./cellInput";
import { writeBlocks } from "./writeBlocks";
import { writeSheets, type SheetToWrite, type WriteOptions } from "./writeSheets";

/** Looks, rules and heights go with the first part; Excel on the web refuses requests above 5 MB. */
const PART_BYTES = 2.5 * 1024 * 1024;

/**
 * Writes a sheet whose last block may be longer than one request takes: the sheet with the block's first part, then
 * the other parts, each sent by `send`.
 */
export async function writeLongSheet(
  context: Excel.RequestContext,
  { plan, sheet }: SheetToWrite,
  options: WriteOptions,
  send: () => Promise<void>,
): Promise<void> {
  const long = plan.blocks.at(-1);
  const [first, ...others] = long ? partsOf(long) : [];
  writeSheets(
    context,
    [{ plan: first ? { ...plan, blocks: [...plan.blocks.slice(0, -1), first] } : plan, sheet }],
    options,
  );
  await send();
  for (const part of others) {
    for (const what of ["values", "formulas"] as const) writeBlocks(sheet, { ...plan, blocks: [part] }, what);
    await send();
  }
}

type Block = SheetPlan["blocks"][number];

function partsOf({ at, cells }: Block): Block[] {
  const [top, left] = cellPlace(at);
  const parts: Block[] = [];
  let from = 0;
  let bytes = 0;
  cells.forEach((row, index) => {
    bytes += sizeOf(row);
    if (bytes < PART_BYTES && index < cells.length - 1) return;
    parts.push({ at: cellAddress(top + from, left), cells: cells.slice(from, index + 1) });
    from = index + 1;
    bytes = 0;
  });
  return parts;
}

const sizeOf = (row: readonly PlanCell[]): number =>
  answerSize([row.map((cell) => (isFormula(cell) ? cell.formula : cell))]);
