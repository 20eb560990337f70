import { Refusal, type Editor } from "../Editor";
import { checkArea } from "../core/checkArea";
import type { Context } from "../core/Context";
import { overlaps } from "../core/areas";
import { checkAllowed, checkWritable } from "../core/checkWritable";
import { applyStyle } from "./styles";
import { mergeStyle } from "./styles";
import { writeInputs } from "./writeInputs";

/** Hyperlinks and notes. */
export function createLinksAndNotes(context: Context): Pick<Editor, "setHyperlink" | "setNote"> {
  const { journal } = context;
  return {
    setHyperlink: (sheetId, area, link) =>
      context.edit(() => {
        const sheet = context.sheet(sheetId);
        checkArea(area);
        checkAllowed(sheet, "allowInsertHyperlinks");
        const others = sheet.hyperlinks.filter((one) => !overlaps(one.area, area));
        if (link === null) {
          journal.set(sheet, "hyperlinks", others);
        } else {
          const { textToDisplay, ...target } = link;
          journal.set(sheet, "hyperlinks", [...others, { area, ...target }]);
          if (textToDisplay !== undefined) {
            checkWritable(context.book, sheet, { ...area, bottom: area.top, right: area.left });
            // As text whatever it looks like: a link's text is never a formula.
            const text = /^[=+\-@'\t\r]/.test(textToDisplay) ? `'${textToDisplay}` : textToDisplay;
            writeInputs(context, sheet, area.top, area.left, [[text]], "api");
          }
          const look = { color: "#0563C1", underline: "Single" } as const;
          applyStyle(context, sheet, area, (style) => mergeStyle(style, { font: look }));
        }
        context.emit({ kind: "formatChanged", sheet: sheetId, area, source: "api" });
      }),
    setNote: (sheetId, row, column, text) =>
      context.edit(() => {
        const sheet = context.sheet(sheetId);
        checkArea({ top: row, bottom: row, left: column, right: column });
        checkAllowed(sheet, "allowEditObjects");
        if (text !== null && text.length > 32_767)
          throw new Refusal("InvalidArgument", "A note holds at most 32,767 characters.");
        const others = sheet.notes.filter((note) => note.row !== row || note.column !== column);
        const author = sheet.notes.find((note) => note.row === row && note.column === column)?.author;
        const added =
          text === null ? [] : [{ row, column, author: author ?? context.book.properties.author, text }];
        journal.set(sheet, "notes", [...others, ...added]);
      }),
  };
}
