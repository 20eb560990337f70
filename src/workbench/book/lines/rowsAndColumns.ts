import { COLUMNS, ROWS } from "../address";
import type { Sheet } from "../Book";
import { Refusal, type Editor, type Source } from "../Editor";
import { checkArea } from "../core/checkArea";
import type { Context } from "../core/Context";
import { checkAllowed, checkWritable, locked } from "../core/checkWritable";
import { autofit } from "./autofit";
import { deleteLines } from "./deleteLines";
import { setLines } from "./setLines";
import { shiftCells } from "./shiftCells";

type Lines = Pick<
  Editor,
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "insertCells"
  | "deleteCells"
  | "setRows"
  | "setColumns"
  | "autofit"
>;

/** Inserting, deleting, sizing and hiding rows, columns and blocks. */
export function createRowsAndColumns(context: Context): Lines {
  const change = (sheetId: string, option: string, work: (sheet: Sheet) => void): void =>
    context.edit(() => {
      const sheet = context.sheet(sheetId);
      checkAllowed(sheet, option);
      work(sheet);
    });
  const rows = { axis: "row", from: 0, to: COLUMNS - 1 } as const;
  const columns = { axis: "column", from: 0, to: ROWS - 1 } as const;
  return {
    insertRows: (id, at, count, source) =>
      change(id, "allowInsertRows", (s) =>
        shiftCells(context, s, { kind: "insert", ...rows, at, count }, source),
      ),
    deleteRows: (id, at, count, source) =>
      change(id, "allowDeleteRows", (s) => {
        checkWritable(context.book, s, { top: at, bottom: at + count - 1, left: 0, right: COLUMNS - 1 });
        deleteLines(context, s, { kind: "delete", ...rows, at, count }, source);
      }),
    insertColumns: (id, at, count, source) =>
      change(id, "allowInsertColumns", (s) =>
        shiftCells(context, s, { kind: "insert", ...columns, at, count }, source),
      ),
    deleteColumns: (id, at, count, source) =>
      change(id, "allowDeleteColumns", (s) => {
        checkWritable(context.book, s, { top: 0, bottom: ROWS - 1, left: at, right: at + count - 1 });
        deleteLines(context, s, { kind: "delete", ...columns, at, count }, source);
      }),
    insertCells: (id, area, shift, source) =>
      context.edit(() => block(context, id, area, "insert", shift === "Down", source)),
    deleteCells: (id, area, shift, source) =>
      context.edit(() => block(context, id, area, "delete", shift === "Up", source)),
    setRows: (id, first, last, line) =>
      change(id, "allowFormatRows", (sheet) => {
        checkArea({ top: first, bottom: last, left: 0, right: 0 });
        checkSize(line.size, 409.5, "A row is at most 409 points high.");
        setLines(context, sheet, "rowLines", first, last, line);
        context.emit({
          kind: "formatChanged",
          sheet: id,
          area: { top: first, bottom: last, left: 0, right: COLUMNS - 1 },
          source: "api",
        });
      }),
    setColumns: (id, first, last, line) =>
      change(id, "allowFormatColumns", (sheet) => {
        checkArea({ top: 0, bottom: 0, left: first, right: last });
        checkSize(line.size, 1_790, "A column is at most 255 characters wide.");
        setLines(context, sheet, "columnLines", first, last, line);
        context.emit({
          kind: "formatChanged",
          sheet: id,
          area: { top: 0, bottom: ROWS - 1, left: first, right: last },
          source: "api",
        });
      }),
    autofit: (id, area, what) =>
      change(id, what === "rows" ? "allowFormatRows" : "allowFormatColumns", (sheet) => {
        checkArea(area);
        autofit(context, sheet, area, what);
        context.emit({ kind: "formatChanged", sheet: id, area, source: "api" });
      }),
  };
}

function block(
  context: Context,
  id: string,
  area: { top: number; left: number; bottom: number; right: number },
  kind: "insert" | "delete",
  vertical: boolean,
  source: Source,
): void {
  const sheet = context.sheet(id);
  checkArea(area);
  if (sheet.protection) throw locked(sheet);
  const shift = vertical
    ? {
        axis: "row" as const,
        at: area.top,
        count: area.bottom - area.top + 1,
        from: area.left,
        to: area.right,
      }
    : {
        axis: "column" as const,
        at: area.left,
        count: area.right - area.left + 1,
        from: area.top,
        to: area.bottom,
      };
  if (kind === "insert") shiftCells(context, sheet, { kind, ...shift }, source);
  else deleteLines(context, sheet, { kind, ...shift }, source);
}

function checkSize(size: number | undefined, limit: number, message: string): void {
  if (size !== undefined && !(size >= 0 && size <= limit)) throw new Refusal("InvalidArgument", message);
}
