import { Refusal, type Editor } from "../Editor";
import type { Context } from "../core/Context";

/** Excel's defaults: nothing is allowed but selecting. */
const NOTHING = {
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

/** Protection of sheets. It keeps from mistakes; it is no security. */
export function createProtection(context: Context): Pick<Editor, "protect" | "unprotect"> {
  return {
    protect: (id, options, password) =>
      context.edit(() => {
        const sheet = context.sheet(id);
        if (sheet.protection)
          throw new Refusal("AccessDenied", `The sheet "${sheet.name}" is protected already.`);
        if (password !== undefined && password.length > 255) {
          throw new Refusal("InvalidArgument", "A password holds at most 255 characters.");
        }
        const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
        const protection = { options: { ...NOTHING, ...given } };
        context.journal.set(
          sheet,
          "protection",
          password === undefined || password === "" ? protection : { ...protection, password },
        );
        context.emit({ kind: "protection", sheet: id, on: true });
      }),
    unprotect: (id, password) =>
      context.edit(() => {
        const sheet = context.sheet(id);
        if (!sheet.protection) return;
        if (sheet.protection.password !== undefined && sheet.protection.password !== password) {
          throw new Refusal("AccessDenied", "The password is not right.");
        }
        context.journal.set(sheet, "protection", null);
        context.emit({ kind: "protection", sheet: id, on: false });
      }),
  };
}
