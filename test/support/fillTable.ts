import type { CellValue } from "../../src/domain/record/TableData";
import type { Editor } from "../../src/workbench/book/Editor";
import { fieldCell } from "./openWorkbook";

/** Fills a template's table with rows of field values (by field id); the table is resized to them. */
export function fillTable(
  editor: Editor,
  templateId: string,
  rows: readonly Readonly<Record<string, CellValue>>[],
): void {
  const { sheet, row: top } = fieldCell(editor, templateId, "remarks", 0);
  const table = editor.table(sheet, top, fieldCell(editor, templateId, "remarks", 0).column);
  if (!table) throw new Error(`no table of ${templateId}`);
  const fields = new Set(rows.flatMap((row) => Object.keys(row)));
  editor.batch(() => {
    editor.resizeTable(table.id, { ...table.area, bottom: top + Math.max(1, rows.length) - 1 });
    for (const id of fields) {
      const { column } = fieldCell(editor, templateId, id, 0);
      editor.setCells(
        sheet,
        top,
        column,
        rows.map((row) => [row[id] ?? ""]),
        "api",
      );
    }
  });
}

/** Rows of an ordinary Khmer plan: every input field filled, codes that do not repeat within 8,000 rows. */
export const planRows = (count: number): Record<string, CellValue>[] =>
  Array.from({ length: count }, (_row, at) => {
    const parent = `SO${1 + (at % 9)}.ST${1 + (Math.floor(at / 9) % 9)}.OP${1 + (Math.floor(at / 81) % 9)}`;
    return {
      rowId: `r${at}`,
      planCode: `${parent}.A${String(Math.floor(at / 729) % 100).padStart(2, "0")}`,
      level: "សកម្មភាព",
      parentCode: parent,
      titleKm: "កិច្ចប្រជុំពិគ្រោះយោបល់",
      titleEn: "Consultation meeting",
      responsibleUnit: "ក្រុមការងារយេនឌ័រ",
      startDate: 45_300 + (at % 900),
      endDate: 45_390 + (at % 900),
      budgetAmount: at * 1000,
      spentAmount: at * 100,
      fundSource: "ថវិកាជាតិ",
      status: "កំពុងអនុវត្ត",
      progressPct: (at % 100) / 100,
      updatedOn: 45_600,
    };
  });
