import { parseAddress } from "../address";
import type { Book } from "../Book";
import { Refusal } from "../Editor";

/**
 * Refuses what can be no table's or defined name's name: starts with a letter, "_" or "\", goes on with
 * letters, marks, digits, "." and "_"; at most 255 characters; no cell address (also "R1C1"), not R or C,
 * not TRUE or FALSE. Khmer letters and signs are allowed, as Excel allows any letter of Unicode.
 */
export function checkName(name: string, what: "table" | "name"): void {
  const rule =
    name.length === 0 || name.length > 255
      ? "1 to 255 characters long"
      : !/^[\p{L}_\\][\p{L}\p{M}\p{N}._\\?]*$/u.test(name)
        ? "made of letters, digits, points and underscores, starting with a letter or underscore"
        : /^(r|c|r\d*c\d*|true|false)$/i.test(name) || parseAddress(name) !== undefined
          ? "different from a cell address, R, C, TRUE and FALSE"
          : undefined;
  if (rule === undefined) return;
  throw new Refusal(
    "InvalidArgument",
    `"${name}" can't be a ${what === "table" ? "table's name" : "name"}: it must be ${rule}.`,
  );
}

/** Refuses a name that a table, or a name of the same scope, has. Tables count as names of the workbook. */
export function checkNameFree(book: Book, name: string, scope: string | null, except?: object): void {
  const key = name.toLowerCase();
  const named = book.names.some(
    (other) => other !== except && other.scope === scope && other.name.toLowerCase() === key,
  );
  const isTable =
    scope === null &&
    book.sheets.some((sheet) =>
      sheet.tables.some((table) => table !== except && table.name.toLowerCase() === key),
    );
  if (named || isTable)
    throw new Refusal(
      "ItemAlreadyExists",
      `There is a ${isTable ? "table" : "name"} called "${name}" already.`,
    );
}
