import type { Name } from "../Book";
import { Refusal, type Editor } from "../Editor";
import type { Context } from "../core/Context";
import { readNameFormula } from "./readNameFormula";
import { checkName, checkNameFree } from "./checkName";

/** Defined names of the workbook and of sheets. */
export function createNames(
  context: Context,
): Pick<Editor, "findName" | "addName" | "setName" | "deleteName"> {
  const { book, journal } = context;
  const find = (name: string, scope: string | null): Name | undefined => {
    const key = name.toLowerCase();
    return book.names.find((other) => other.scope === scope && other.name.toLowerCase() === key);
  };
  const need = (name: string, scope: string | null): Name => {
    const found = find(name, scope);
    if (!found) throw new Refusal("ItemNotFound", `There is no name "${name}".`);
    return found;
  };
  return {
    findName(name, scope) {
      if (scope === undefined || scope === null) return find(name, null);
      return find(name, scope) ?? find(name, null);
    },
    addName: (name, formula, scope, comment) =>
      context.edit(() => {
        if (scope !== null) context.sheet(scope);
        checkName(name, "name");
        checkNameFree(book, name, scope);
        const added: Name = {
          name,
          scope,
          formula: readNameFormula(context, formula, scope),
          visible: true,
          comment,
        };
        journal.set(book, "names", [...book.names, added]);
        context.restructured();
        return added;
      }),
    setName: (name, scope, change) =>
      context.edit(() => {
        const found = need(name, scope);
        if (change.formula !== undefined) {
          journal.set(found, "formula", readNameFormula(context, change.formula, scope));
          context.restructured();
        }
        if (change.visible !== undefined) journal.set(found, "visible", change.visible);
        if (change.comment !== undefined) journal.set(found, "comment", change.comment);
      }),
    deleteName: (name, scope) =>
      context.edit(() => {
        const found = need(name, scope);
        journal.set(
          book,
          "names",
          book.names.filter((other) => other !== found),
        );
        context.restructured();
      }),
  };
}
