import type { Editor } from "../../book/Editor";

/** Members that change nothing that is painted. What is selected is told by its own event. */
const QUIET: ReadonlySet<PropertyKey> = new Set<keyof Editor>([
  "sheet",
  "findSheet",
  "findTable",
  "findName",
  "value",
  "values",
  "text",
  "formula",
  "style",
  "conditional",
  "validation",
  "listItems",
  "breaks",
  "table",
  "usedArea",
  "rowHeight",
  "columnWidth",
  "isRowHidden",
  "evaluate",
  "resolve",
  "select",
  "listen",
]);

type Method = (...args: unknown[]) => unknown;

/**
 * The same editor, which tells after each outermost call that may have changed the book. Events don't do
 * for painting: Excel has none for frozen panes, rules, notes and many others, and so the editor has none.
 */
export function watchEditor(editor: Editor, changed: () => void): Editor {
  const watched = new Map<PropertyKey, Method>();
  let depth = 0;
  const watch = (method: Method): Method => {
    return (...args) => {
      depth += 1;
      try {
        return method(...args);
      } finally {
        depth -= 1;
        if (depth === 0) changed();
      }
    };
  };
  return new Proxy(editor, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== "function" || QUIET.has(key)) return member;
      const known = watched.get(key) ?? watch(member as Method);
      watched.set(key, known);
      return known;
    },
  });
}
