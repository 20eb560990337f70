import type { Area, Sheet } from "../Book";
import type { Editor } from "../Editor";
import { checkArea } from "../core/checkArea";
import type { Context } from "../core/Context";
import { contains, overlaps } from "../core/areas";
import { checkAllowed, checkWritable } from "../core/checkWritable";
import { removeFromRules } from "../rules/setAreas";
import { settleTables } from "../tables/settleTables";
import { clearContents } from "./clearContents";
import { emitEdited, valueOf } from "./emitEdited";
import { applyStyle } from "./styles";
import { writeInputs } from "./writeInputs";

/** Writing and clearing cells. */
export function createCells(context: Context): Pick<Editor, "setCells" | "clear"> {
  return {
    setCells: (sheetId, row, column, inputs, source) =>
      context.edit(() => {
        writeInputs(context, context.sheet(sheetId), row, column, inputs, source);
      }),
    clear: (sheetId, area, what, source) =>
      context.edit(() => {
        const sheet = context.sheet(sheetId);
        checkArea(area);
        if (what === "Formats") checkAllowed(sheet, "allowFormatCells");
        else checkWritable(context.book, sheet, area);
        if (what === "All" || what === "Contents") {
          const single = area.top === area.bottom && area.left === area.right;
          const before = single ? valueOf(context, sheet, area.top, area.left) : undefined;
          clearContents(context, sheet, area);
          settleTables(context, sheet, area, source);
          emitEdited(context, sheet, area, source, single ? { before } : undefined);
        }
        if (what === "All" || what === "Formats" || what === "RemoveHyperlinks")
          clearFormats(context, sheet, area);
        if (what !== "Contents" && what !== "Formats") {
          context.journal.set(
            sheet,
            "hyperlinks",
            sheet.hyperlinks.filter((link) => !overlaps(link.area, area)),
          );
        }
        if (what === "All") clearRules(context, sheet, area);
        if (what !== "Contents") context.emit({ kind: "formatChanged", sheet: sheetId, area, source });
      }),
  };
}

function clearFormats(context: Context, sheet: Sheet, area: Area): void {
  if (sheet.merges.some((merge) => overlaps(merge, area))) {
    context.journal.set(
      sheet,
      "merges",
      sheet.merges.filter((merge) => !overlaps(merge, area)),
    );
  }
  applyStyle(context, sheet, area, () => ({}));
  removeFromRules(context, sheet, "conditionalFormats", area);
}

function clearRules(context: Context, sheet: Sheet, area: Area): void {
  removeFromRules(context, sheet, "validations", area);
  const kept = sheet.notes.filter(({ row, column }) => !contains(area, row, column));
  if (kept.length !== sheet.notes.length) context.journal.set(sheet, "notes", kept);
}
