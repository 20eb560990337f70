import { offsetFormula } from "../../calc/offsetFormula";
import type { Area, Cell, Scalar, Sheet } from "../Book";
import { Refusal, type Editor } from "../Editor";
import { checkArea } from "../core/checkArea";
import type { Context } from "../core/Context";
import { overlaps } from "../core/areas";
import { checkAllowed, checkWritable } from "../core/checkWritable";
import { bodyOf, tablesIn } from "../core/tablesAt";
import { occupied } from "../cells/putBlock";
import { compareScalars } from "../rules/compareScalars";

type Fields = Parameters<Editor["sort"]>[2];

/** Sorting rows of a block: `key` is the column's index in it. */
export function createSort(context: Context): Pick<Editor, "sort"> {
  return {
    sort: (sheetId, given, fields, options) =>
      context.edit(() => {
        const sheet = context.sheet(sheetId);
        checkArea(given);
        const start = options.hasHeaders ? { ...given, top: given.top + 1 } : given;
        const area = occupied(sheet, start);
        if (
          fields.length === 0 ||
          fields.some(({ key }) => !Number.isInteger(key) || key < 0 || key > given.right - given.left)
        ) {
          throw new Refusal("InvalidArgument", "Sorting needs columns of the block to sort by.");
        }
        if (!area || area.top > area.bottom) return;
        checkAllowed(sheet, "allowSort");
        checkWritable(context.book, sheet, area);
        if (sheet.merges.some((merge) => overlaps(merge, area))) {
          throw new Refusal("MergedRangeConflict", "Merged cells can't be sorted; unmerge them first.");
        }
        for (const table of tablesIn(sheet, start)) {
          const body = bodyOf(table);
          if (start.top < body.top || start.bottom > body.bottom) {
            throw new Refusal(
              "InvalidOperation",
              `Headings and totals of the table "${table.name}" can't be sorted.`,
            );
          }
        }
        sortRows(context, sheet, { ...area, right: start.right }, fields, options.matchCase);
        for (const table of tablesIn(sheet, start)) {
          const body = bodyOf(table);
          if (start.top !== body.top || start.bottom !== body.bottom) continue;
          const shift = start.left - table.area.left;
          const keys = fields.map(({ key, ascending }) => ({ key: key + shift, ascending }));
          context.journal.set(table, "sort", { fields: keys, matchCase: options.matchCase });
        }
        context.touched(sheetId, start);
        context.emit({ kind: "sorted", sheet: sheetId, area: start, source: "api" });
      }),
  };
}

/** Whole rows of the block move, with formats; relative references move along. Filtered rows stay. */
function sortRows(context: Context, sheet: Sheet, area: Area, fields: Fields, matchCase: boolean): void {
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) if (!sheet.filteredRows.has(row)) rows.push(row);
  const keys = fields.map(({ key, ascending }) => {
    const values = new Map<number, Scalar>();
    for (const row of rows) values.set(row, context.calculator.value(sheet.id, row, area.left + key));
    return { values, sign: ascending ? 1 : -1 };
  });
  const order = [...rows].sort((a, b) => {
    for (const { values, sign } of keys) {
      const x = values.get(a) ?? null;
      const y = values.get(b) ?? null;
      if (x === null || y === null) {
        if (x !== y) return x === null ? 1 : -1;
        continue;
      }
      const result = compareScalars(x, y, matchCase);
      if (result !== 0) return sign * result;
    }
    return a - b;
  });
  for (let column = area.left; column <= Math.min(area.right, sheet.columns.length - 1); column++) {
    const cells = sheet.columns[column];
    const next: (Cell | undefined)[] = [];
    for (let row = area.top; row <= area.bottom; row++) next.push(cells?.[row]);
    rows.forEach((row, i) => {
      const from = order[i] ?? row;
      next[row - area.top] = moved(cells?.[from], row - from);
    });
    context.journal.putCells(sheet, column, area.top, next);
  }
  moveNotes(context, sheet, area, rows, order);
}

function moved(cell: Cell | undefined, rows: number): Cell | undefined {
  if (cell?.formula === undefined || rows === 0) return cell;
  const formula = offsetFormula(cell.formula, rows, 0);
  return formula === cell.formula ? cell : { ...cell, formula };
}

/** Notes and links of single cells go with their rows. */
function moveNotes(
  { journal }: Context,
  sheet: Sheet,
  area: Area,
  rows: readonly number[],
  order: readonly number[],
): void {
  const target = new Map(order.map((from, i) => [from, rows[i] ?? from]));
  const goes = (row: number, column: number): boolean =>
    target.has(row) && column >= area.left && column <= area.right;
  if (sheet.notes.some((note) => goes(note.row, note.column))) {
    journal.set(
      sheet,
      "notes",
      sheet.notes.map((note) =>
        goes(note.row, note.column) ? { ...note, row: target.get(note.row) ?? note.row } : note,
      ),
    );
  }
  const single = ({ area: a }: { area: Area }): boolean =>
    a.top === a.bottom && goes(a.top, a.left) && a.right <= area.right;
  if (sheet.hyperlinks.some(single)) {
    journal.set(
      sheet,
      "hyperlinks",
      sheet.hyperlinks.map((link) => {
        if (!single(link)) return link;
        const row = target.get(link.area.top) ?? link.area.top;
        return { ...link, area: { ...link.area, top: row, bottom: row } };
      }),
    );
  }
}
