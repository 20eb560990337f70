import { Refusal, type Editor } from "../Editor";
import type { Context } from "../core/Context";
import { isSaltedHash, matchesPassword } from "./matchesPassword";

/** What a protected sheet allows unless told otherwise: nothing but selecting, as Excel has it. */
export const PROTECTION_DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

type Protection = Pick<Editor, "protect" | "unprotect" | "protectStructure" | "unprotectStructure">;

/** Protection of sheets and of the workbook's structure. It keeps from mistakes; it is no security. */
export function createProtection(context: Context): Protection {
  const { book, journal } = context;
  return {
    protect: (id, options, password) =>
      context.edit(() => {
        const sheet = context.sheet(id);
        if (sheet.protection)
          throw new Refusal("AccessDenied", `The sheet "${sheet.name}" is protected already.`);
        const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
        journal.set(sheet, "protection", {
          options: { ...PROTECTION_DEFAULTS, ...given },
          ...withPassword(password),
        });
        context.emit({ kind: "protection", sheet: id, on: true });
      }),
    unprotect: (id, password) =>
      context.edit(() => {
        const sheet = context.sheet(id);
        if (!sheet.protection) return;
        checkPassword(sheet.protection.password, password, `The sheet "${sheet.name}"`);
        journal.set(sheet, "protection", null);
        context.emit({ kind: "protection", sheet: id, on: false });
      }),
    protectStructure: (password) =>
      context.edit(() => {
        if (book.structureProtection)
          throw new Refusal("AccessDenied", "The workbook's structure is protected already.");
        journal.set(book, "structureProtection", withPassword(password));
      }),
    unprotectStructure: (password) =>
      context.edit(() => {
        if (!book.structureProtection) return;
        checkPassword(book.structureProtection.password, password, "The workbook's structure");
        journal.set(book, "structureProtection", null);
      }),
  };
}

function withPassword(password: string | undefined): { password?: string } {
  if (password === undefined || password === "") return {};
  if (password.length > 255) throw new Refusal("InvalidArgument", "A password holds at most 255 characters.");
  return { password };
}

function checkPassword(stored: string | undefined, given: string | undefined, what: string): void {
  if (matchesPassword(stored, given)) return;
  const reason = isSaltedHash(stored)
    ? `${what} was protected in Excel with a password that only Excel can check: take the protection off there.`
    : "The password is not right.";
  throw new Refusal("AccessDenied", reason);
}
