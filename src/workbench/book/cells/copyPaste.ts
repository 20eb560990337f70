import { offsetFormula } from "../../calc/offsetFormula";
import type { Area, Cell, Sheet } from "../Book";
import { Refusal, type CellInput, type Editor, type Source } from "../Editor";
import { checkArea } from "../core/checkArea";
import type { Context } from "../core/Context";
import { intersection, move, overlaps } from "../core/areas";
import { isBlank, styleIndex } from "../core/cellStyle";
import { checkWritable } from "../core/checkWritable";
import { growTables } from "../tables/growTables";
import { settleTables } from "../tables/settleTables";
import { copyRules } from "../rules/copyRules";
import { emitEdited } from "./emitEdited";
import { fill } from "./fill";
import { formulaOrText } from "./formulaOrText";
import { occupied, putBlock } from "./putBlock";
import { readClipboardText } from "./readClipboardText";
import { writeInputs } from "./writeInputs";

/** Copying blocks, pasting text of other programs, filling. */
export function createCopyPaste(context: Context): Pick<Editor, "copy" | "pasteText" | "fill"> {
  return {
    copy: (from, to, what, source) =>
      context.edit(() =>
        copyBlock(context, context.sheet(from.sheet), from.area, context.sheet(to.sheet), to, what, source),
      ),
    pasteText: (sheetId, row, column, text) =>
      context.edit(() => {
        const sheet = context.sheet(sheetId);
        const lines = readClipboardText(text);
        const width = Math.max(1, ...lines.map((line) => line.length));
        const inputs: CellInput[][] = lines.map((line, r) =>
          Array.from({ length: width }, (_none, c) =>
            formulaOrText(line[c] ?? "", context.book, sheet, row + r, column + c),
          ),
        );
        return writeInputs(context, sheet, row, column, inputs, "user");
      }),
    fill: (sheetId, from, to) => context.edit(() => fill(context, context.sheet(sheetId), from, to)),
  };
}

type What = Parameters<Editor["copy"]>[2];

function copyBlock(
  context: Context,
  source: Sheet,
  given: Area,
  target: Sheet,
  to: { row: number; column: number },
  what: What,
  by: Source,
): void {
  checkArea(given);
  const rows = to.row - given.top;
  const columns = to.column - given.left;
  // Whole columns and rows copy what is there; what lies beyond is empty on both sides or gets emptied.
  const reach = occupied(source, given);
  const there = occupied(target, move(given, rows, columns));
  const used = {
    ...given,
    bottom: Math.max(reach?.bottom ?? given.top, there ? there.bottom - rows : given.top),
    right: Math.max(reach?.right ?? given.left, there ? there.right - columns : given.left),
  };
  const area = given.bottom - given.top > 10_000 || given.right - given.left > 1_000 ? used : given;
  const goal = move(area, rows, columns);
  checkArea(goal);
  checkWritable(context.book, target, goal);
  refuseMergeCut(target, goal, what);
  const taken = takeCells(context, source, area, what);
  const at = (r: number, c: number): Cell | undefined => taken[c - goal.left]?.[r - goal.top];
  if (by === "user" && what !== "Formats") growTables(context, target, goal, (r, c) => !isBlank(at(r, c)));
  const shifted = formulaShifter(rows, columns);
  putBlock(context, target, goal, (row, column, old) => {
    const cell = at(row, column);
    const style =
      what === "All" || what === "Formats"
        ? (cell?.style ?? styleIndex(source, row - rows, column - columns))
        : styleIndex(target, row, column);
    if (what === "Formats") return old ? { ...old, style } : style === 0 ? undefined : { value: null, style };
    if (isBlank(cell)) return style === 0 ? undefined : { value: null, style };
    const copy: Cell = { value: cell?.value ?? null, style };
    if (cell?.formula !== undefined) copy.formula = shifted(cell.formula);
    if (cell?.array) copy.array = true;
    if (cell?.quotePrefix) copy.quotePrefix = true;
    return copy;
  });
  if (what === "All") {
    copyMerges(context, source, area, target, goal, rows, columns);
    copyRules(context, source, area, target, rows, columns);
  }
  if (what === "Formats") {
    context.emit({ kind: "formatChanged", sheet: target.id, area: goal, source: by });
    return;
  }
  context.touched(target.id, goal);
  settleTables(context, target, goal, by);
  emitEdited(context, target, goal, by);
}

/** The source cells as they are now; where only values are wanted, calculated. */
function takeCells({ calculator }: Context, sheet: Sheet, area: Area, what: What): (Cell | undefined)[][] {
  const taken: (Cell | undefined)[][] = [];
  for (let column = area.left; column <= area.right; column++) {
    const cells = sheet.columns[column];
    const line: (Cell | undefined)[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const cell = cells?.[row];
      const calculated = cell && (cell.formula !== undefined || cell.spilledFrom !== undefined);
      if (cell && calculated && (what === "Values" || cell.spilledFrom)) {
        line.push({ value: calculator.value(sheet.id, row, column), style: cell.style });
      } else line.push(cell);
    }
    taken.push(line);
  }
  return taken;
}

function formulaShifter(rows: number, columns: number): (formula: string) => string {
  const known = new Map<string, string>();
  return (formula) => {
    let result = known.get(formula);
    if (result === undefined) known.set(formula, (result = offsetFormula(formula, rows, columns)));
    return result;
  };
}

function refuseMergeCut(sheet: Sheet, goal: Area, what: What): void {
  if (what !== "All") return;
  const cut = sheet.merges.find((merge) => {
    const part = intersection(merge, goal);
    return (
      part &&
      (part.bottom - part.top !== merge.bottom - merge.top ||
        part.right - part.left !== merge.right - merge.left)
    );
  });
  if (cut) throw new Refusal("MergedRangeConflict", "The target cuts through merged cells.");
}

function copyMerges(
  context: Context,
  source: Sheet,
  area: Area,
  target: Sheet,
  goal: Area,
  rows: number,
  columns: number,
): void {
  const added = source.merges
    .filter(
      (merge) =>
        merge.top >= area.top &&
        merge.bottom <= area.bottom &&
        merge.left >= area.left &&
        merge.right <= area.right,
    )
    .map((merge) => move(merge, rows, columns));
  if (added.length === 0 && !target.merges.some((merge) => overlaps(merge, goal))) return;
  if (added.length > 0 && target.tables.some((table) => overlaps(table.area, goal))) return;
  context.journal.set(target, "merges", [
    ...target.merges.filter((merge) => !overlaps(merge, goal)),
    ...added,
  ]);
}
