import { createSheet } from "../createBook";
import type { Book, Sheet } from "../Book";
import { Refusal, type Editor } from "../Editor";
import type { Context } from "../core/Context";
import { rewriteEverywhere } from "../core/rewriteEverywhere";
import { checkSheetName } from "./checkSheetName";
import { copySheet } from "./copySheet";
import { checkSheetChange } from "./checkSheetChange";

type Sheets = Pick<
  Editor,
  "addSheet" | "deleteSheet" | "renameSheet" | "moveSheet" | "copySheet" | "setSheet" | "activate" | "select"
>;

/** Sheets: adding, deleting, naming, order, look, and what is selected. */
export function createSheets(context: Context): Sheets {
  const { book, journal } = context;
  return {
    addSheet: (name, source) =>
      context.edit(() => {
        checkStructure(book);
        if (name !== null) checkSheetName(book, name);
        const sheet = createSheet(name ?? freeSheetName(book));
        insertSheet(context, sheet, book.sheets.length);
        context.emit({ kind: "sheetAdded", sheet: sheet.id, source });
        return sheet;
      }),
    deleteSheet: (id, source) =>
      context.edit(() => {
        checkStructure(book);
        const sheet = context.sheet(id);
        if (sheet.visibility === "VeryHidden") {
          throw new Refusal(
            "InvalidOperation",
            `"${sheet.name}" is very hidden; show it before deleting it.`,
          );
        }
        checkNotLastVisible(book, sheet, "deleted");
        const at = book.sheets.indexOf(sheet);
        const rest = book.sheets.filter((other) => other !== sheet);
        for (const table of sheet.tables) {
          context.emit({ kind: "tableDeleted", table: table.id, name: table.name, sheet: id, source });
          rewriteEverywhere(context, { kind: "tableDeleted", table: table.name });
        }
        journal.set(book, "sheets", rest);
        journal.set(
          book,
          "names",
          book.names.filter((name) => name.scope !== id),
        );
        rewriteEverywhere(context, { kind: "sheetDeleted", sheet: sheet.name });
        if (book.activeSheet === id) {
          const visible = [...rest.slice(at), ...rest.slice(0, at).reverse()].find(
            (s) => s.visibility === "Visible",
          );
          if (visible) journal.set(book, "activeSheet", visible.id);
        }
        context.restructured();
        context.emit({ kind: "sheetDeleted", sheet: id, source });
      }),
    renameSheet: (id, name) =>
      context.edit(() => {
        checkStructure(book);
        const sheet = context.sheet(id);
        if (sheet.name === name) return;
        checkSheetName(book, name, id);
        const before = sheet.name;
        rewriteEverywhere(context, { kind: "sheetRenamed", from: before, to: name });
        journal.set(sheet, "name", name);
        context.restructured();
        context.emit({ kind: "sheetRenamed", sheet: id, before, after: name });
      }),
    moveSheet: (id, position) =>
      context.edit(() => {
        checkStructure(book);
        const sheet = context.sheet(id);
        checkPosition(position, book.sheets.length - 1);
        const rest = book.sheets.filter((other) => other !== sheet);
        rest.splice(position, 0, sheet);
        journal.set(book, "sheets", rest);
        context.restructured();
      }),
    copySheet: (id, position, source) =>
      context.edit(() => {
        checkStructure(book);
        checkPosition(position, book.sheets.length);
        const original = context.sheet(id);
        const { sheet, names } = copySheet(book, original, freeCopyName(book, original.name));
        insertSheet(context, sheet, position);
        if (names.length > 0) journal.set(book, "names", [...book.names, ...names]);
        context.restructured();
        context.emit({ kind: "sheetAdded", sheet: sheet.id, source });
        for (const { id: table, name } of sheet.tables) {
          context.emit({ kind: "tableAdded", table, name, sheet: sheet.id, source });
        }
        return sheet;
      }),
    setSheet: (id, change) =>
      context.edit(() => {
        const sheet = context.sheet(id);
        const { pageLayout, ...members } = change;
        checkSheetChange(change);
        if (members.visibility !== undefined && members.visibility !== sheet.visibility) {
          checkStructure(book);
          if (members.visibility !== "Visible") checkNotLastVisible(book, sheet, "hidden");
        }
        for (const member of Object.keys(members) as (keyof typeof members)[]) {
          if (members[member] !== undefined) journal.set(sheet, member, members[member]);
        }
        if (pageLayout) journal.set(sheet, "pageLayout", { ...sheet.pageLayout, ...pageLayout });
        if (sheet.visibility !== "Visible" && book.activeSheet === id) {
          const next = book.sheets.find((other) => other.visibility === "Visible");
          if (next) journal.set(book, "activeSheet", next.id);
        }
        if (members.defaultColumnWidth !== undefined) {
          context.emit({
            kind: "formatChanged",
            sheet: id,
            area: { top: 0, left: 0, bottom: 0, right: 0 },
            source: "api",
          });
        }
      }),
    activate(id) {
      const sheet = context.sheet(id);
      if (sheet.visibility !== "Visible") {
        throw new Refusal(
          "InvalidOperation",
          `"${sheet.name}" is hidden and can't be shown as the active sheet.`,
        );
      }
      const previous = book.activeSheet;
      if (previous === id) return;
      book.activeSheet = id;
      context.emit({ kind: "activated", sheet: id, previous });
    },
    select(id, areas) {
      context.sheet(id);
      const [first] = areas;
      if (!first) throw new Refusal("InvalidArgument", "There is nothing to select.");
      book.selection[id] = { row: first.top, column: first.left, areas };
      context.emit({ kind: "selection", sheet: id, area: first });
    },
  };
}

function insertSheet({ book, journal, restructured }: Context, sheet: Sheet, position: number): void {
  const sheets = [...book.sheets];
  sheets.splice(position, 0, sheet);
  journal.set(book, "sheets", sheets);
  journal.set(book.selection, sheet.id, {
    row: 0,
    column: 0,
    areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
  });
  restructured();
}

function checkStructure(book: Book): void {
  if (book.structureProtection) throw new Refusal("AccessDenied", "The workbook's structure is protected.");
}

function checkPosition(position: number, last: number): void {
  if (!Number.isInteger(position) || position < 0 || position > last) {
    throw new Refusal("InvalidArgument", `A sheet can't stand at position ${position}.`);
  }
}

function checkNotLastVisible(book: Book, sheet: Sheet, verb: string): void {
  if (sheet.visibility !== "Visible") return;
  if (book.sheets.filter((other) => other.visibility === "Visible").length < 2) {
    throw new Refusal("InvalidOperation", `"${sheet.name}" is the last visible sheet and can't be ${verb}.`);
  }
}

function freeSheetName(book: Book): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  let n = book.sheets.length + 1;
  while (taken.has(`sheet${n}`)) n += 1;
  return `Sheet${n}`;
}

/** "Plan (2)", shortened so that it stays below 32 characters. */
function freeCopyName(book: Book, name: string): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let n = 2; ; n++) {
    const end = ` (${n})`;
    const copy = stem.slice(0, 31 - end.length) + end;
    if (!taken.has(copy.toLowerCase())) return copy;
  }
}
