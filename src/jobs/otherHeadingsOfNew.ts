import { otherHeadings, otherRowHeight } from "../domain/language/otherRow";
import { templateSpots } from "../domain/language/templateQuestion";
import type { Language } from "../domain/schema/Label";
import { tableName } from "../domain/schema/tableName";
import type { Template } from "../domain/schema/Template";
import { HEADING_ROW } from "../domain/sheet/buildTemplateSheet";
import { writeOtherRow } from "../excel/language/writeOtherRow";
import type { SheetToWrite } from "../excel/writeSheets";

/** Queues the row of the other language's headings on new sheets of templates, as the workbook's others have it. */
export function writeOtherHeadings(
  sheets: readonly SheetToWrite[],
  templates: readonly Template[],
  language: Language,
): void {
  for (const template of templates) {
    const found = sheets.find(({ plan }) => plan.id === template.id);
    if (!found) continue;
    const { plan, sheet } = found;
    const [headings = [], ...body] = plan.blocks.at(-1)?.cells ?? [];
    const place = {
      name: tableName(template.id),
      sheet: plan.name,
      top: HEADING_ROW - 1,
      left: 0,
      rows: body.length,
      headings: headings.map(String),
    };
    const spots = templateSpots(template, place, true);
    const edit = {
      kind: "insert",
      row: HEADING_ROW - 1,
      headings: otherHeadings(spots, language),
      height: otherRowHeight(spots, language),
      frozen: { rows: HEADING_ROW + 1, columns: plan.frozen.columns },
    } as const;
    writeOtherRow(sheet, edit, language);
  }
}
