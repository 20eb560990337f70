import type { Area, Cell, Sheet } from "../Book";

/** One change of the book that can be taken back. */
export interface Patch {
  undo(): void;
  redo(): void;
}

/** What the calculator must hear when patches are undone or done again. */
export interface Notices {
  areas: { sheet: string; area: Area }[];
  structure: boolean;
}

/**
 * The only writer of the book. Each write is done at once and recorded with its inverse; values are
 * replaced, never changed in place, so an inverse is a reference, not a copy.
 */
export interface Journal {
  /** Sets a member; undefined removes it. */
  set<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void;
  /** Puts cells into one column from `row` down. */
  putCells(sheet: Sheet, column: number, row: number, cells: (Cell | undefined)[]): void;
  /** Makes room for (+) or takes away (-) cells in one column; what was there moves. */
  spliceCells(sheet: Sheet, column: number, row: number, count: number): void;
  /** Any other change. */
  run(patch: Patch): void;
  readonly patches: Patch[];
}

export function createJournal(patches: Patch[]): Journal {
  const run = (patch: Patch): void => {
    patch.redo();
    patches.push(patch);
  };
  return {
    patches,
    run,
    set(target, key, value) {
      const had = Object.hasOwn(target, key);
      const before = target[key];
      if (had ? before === value : value === undefined) return;
      run({
        undo: () => assign(target, key, had ? before : undefined),
        redo: () => assign(target, key, value),
      });
    },
    putCells(sheet, column, row, cells) {
      const current = sheet.columns[column] ?? [];
      const before = cells.map((_cell, i) => ownCell(current[row + i]));
      const after = cells.map(ownCell);
      run({
        undo: () => writeRun(sheet, column, row, before),
        redo: () => writeRun(sheet, column, row, after),
      });
    },
    spliceCells(sheet, column, row, count) {
      const cells = sheet.columns[column];
      if (!cells || row >= cells.length) return;
      const removed = count < 0 ? cells.slice(row, row - count).map(ownCell) : [];
      run(
        count > 0
          ? {
              undo: () => takeOut(sheet, column, row, count),
              redo: () => makeRoom(sheet, column, row, count),
            }
          : {
              undo: () => {
                makeRoom(sheet, column, row, -count);
                writeRun(sheet, column, row, removed);
              },
              redo: () => takeOut(sheet, column, row, -count),
            },
      );
    },
  };
}

/** What an array formula filled belongs to the calculator, which fills it anew: it is no content to bring back. */
const ownCell = (cell: Cell | undefined): Cell | undefined =>
  cell?.spilledFrom ? (cell.style === 0 ? undefined : { value: null, style: cell.style }) : cell;

/**
 * What the calculator keeps in cells outlives a change that does not concern it: the result of a formula that
 * stays, and under a blank what an array fills.
 */
function keepCalculated(old: Cell | undefined, cell: Cell | undefined): Cell | undefined {
  if (!old) return cell;
  if (cell?.formula !== undefined && cell.formula === old.formula) {
    cell.value = old.value;
    if (old.spill) cell.spill = old.spill;
    else delete cell.spill;
    return cell;
  }
  if (!old.spilledFrom || (cell && (cell.value !== null || cell.formula !== undefined))) return cell;
  return { value: old.value, spilledFrom: old.spilledFrom, style: cell?.style ?? 0 };
}

function assign<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}

function writeRun(sheet: Sheet, column: number, row: number, cells: (Cell | undefined)[]): void {
  let target = sheet.columns[column];
  if (!target) {
    for (let c = sheet.columns.length; c < column; c++) sheet.columns.push([]);
    sheet.columns[column] = target = [];
  }
  extend(target, row);
  for (let i = 0; i < cells.length; i++) target[row + i] = keepCalculated(target[row + i], cells[i]);
  trim(target);
}

function makeRoom(sheet: Sheet, column: number, row: number, count: number): void {
  const target = sheet.columns[column];
  if (!target || row >= target.length) return;
  const tail = target.splice(row);
  extend(target, row + count);
  for (const cell of tail) target.push(cell);
}

function takeOut(sheet: Sheet, column: number, row: number, count: number): void {
  const target = sheet.columns[column];
  if (!target) return;
  target.splice(row, count);
  trim(target);
}

/** Arrays stay packed (and fast) except for a far stray cell, where filling up would waste memory. */
function extend(target: (Cell | undefined)[], length: number): void {
  if (length - target.length > 50_000) target.length = length;
  while (target.length < length) target.push(undefined);
}

function trim(target: (Cell | undefined)[]): void {
  let length = target.length;
  while (length > 0 && target[length - 1] === undefined) length -= 1;
  target.length = length;
}
