import type { Book } from "../Book";
import { Refusal } from "../Editor";

/** Refuses what can be no sheet's name, or is the name of another sheet (`except` is the one renamed). */
export function checkSheetName(book: Book, name: string, except?: string): void {
  const rule =
    name.trim() === "" || name.length > 31
      ? "1 to 31 characters long"
      : /[\\/?*:[\]]/.test(name)
        ? "without the characters \\ / ? * : [ ]"
        : name.startsWith("'") || name.endsWith("'")
          ? "without an apostrophe at its beginning or end"
          : name.toLowerCase() === "history"
            ? 'different from "History"'
            : undefined;
  if (rule !== undefined) {
    throw new Refusal("InvalidArgument", `"${name}" can't be a sheet's name: it must be ${rule}.`);
  }
  const key = name.toLowerCase();
  if (book.sheets.some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === key)) {
    throw new Refusal("ItemAlreadyExists", `There is a sheet called "${name}" already.`);
  }
}
