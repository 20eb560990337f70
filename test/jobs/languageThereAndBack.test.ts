import fc from "fast-check";
import { addTemplates } from "../../src/jobs/addTemplates";
import { switchLanguage } from "../../src/jobs/switchLanguage";
import type { Area } from "../../src/workbench/book/Book";
import type { Editor } from "../../src/workbench/book/Editor";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { bookPicture } from "../support/bookPicture";
import { addOptions, blankWorkbook, openBytes } from "../support/openWorkbook";

const tables = ["GmspDirections", "GmspNurseryPhases"];
/** Labels letter by letter, words that are none, numbers and formulas: what people leave in cells. */
const words = [
  "Completed",
  "In progress",
  "Not started",
  "Gender Working Group",
  "waiting",
  "",
  12,
  45_900,
  "=1+1",
];

const place = (editor: Editor, table: string) => {
  const found = editor.findTable(table);
  if (!found) throw new Error(`no ${table}`);
  return found;
};

type Edit = (editor: Editor) => void;

const at = fc.record({
  table: fc.constantFrom(...tables),
  row: fc.nat({ max: 6 }),
  column: fc.integer({ min: 1, max: 14 }),
});

/** A cell of a table's body, as far as it has so many. */
function cellOf(editor: Editor, { table, row, column }: { table: string; row: number; column: number }) {
  const { sheet, table: found } = place(editor, table);
  const { top, bottom, left, right } = found.area;
  return {
    sheet: sheet.id,
    row: Math.min(top + 1 + row, bottom),
    column: Math.min(left + column, right - 1),
  };
}

const areaOf = ({ row, column }: { row: number; column: number }): Area => ({
  top: row,
  left: column,
  bottom: row + 1,
  right: column + 1,
});

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ at, word: fc.constantFrom(...words) }).map(({ at: where, word }): Edit => (editor) => {
    const { sheet, row, column } = cellOf(editor, where);
    editor.setCells(sheet, row, column, [[word]], "user");
  }),
  fc.record({ at, n: fc.nat({ max: 99 }) }).map(({ at: where, n }): Edit => (editor) => {
    const { sheet, column } = cellOf(editor, where);
    const { area } = place(editor, where.table).table;
    editor.setCells(sheet, area.top, column, [[`My heading ${n}`]], "user");
  }),
  at.map((where): Edit => (editor) => {
    const { sheet, row } = cellOf(editor, where);
    editor.setRows(sheet, row, row, { size: 61.5 });
  }),
  at.map((where): Edit => (editor) => {
    const { sheet, column } = cellOf(editor, where);
    editor.setColumns(sheet, column, column, { size: 133 });
  }),
  at.map((where): Edit => (editor) => {
    const { sheet, column } = cellOf(editor, where);
    editor.setColumns(sheet, column, column, { hidden: true });
  }),
  at.map((where): Edit => (editor) => {
    const cell = cellOf(editor, where);
    editor.setStyle(
      cell.sheet,
      areaOf(cell),
      { font: { name: "Arial", bold: true }, fill: "#FFEE00" },
      "user",
    );
  }),
  at.map((where): Edit => (editor) => {
    const { sheet, row, column } = cellOf(editor, where);
    editor.setNote(sheet, row, column, "please check");
  }),
  at.map((where): Edit => (editor) => {
    const cell = cellOf(editor, where);
    const format = editor.addConditionalFormat(cell.sheet, [areaOf(cell)], "CellValue");
    editor.setConditionalFormat(cell.sheet, format.id, {
      rule: { formula1: '="mine"', operator: "EqualTo" },
      style: { fill: "#00FF00" },
    });
  }),
  at.map((where): Edit => (editor) => {
    const cell = cellOf(editor, where);
    editor.setValidation(cell.sheet, areaOf(cell), undefined);
  }),
  at.map((where): Edit => (editor) => {
    const { sheet, row } = cellOf(editor, where);
    editor.insertRows(sheet, row, 1, "user");
  }),
  at.map((where): Edit => (editor) => {
    const { sheet, column } = cellOf(editor, where);
    editor.insertColumns(sheet, column, 1, "user");
  }),
  fc.constantFrom(...tables).map((table): Edit => (editor) => {
    editor.insertRows(place(editor, table).sheet.id, 0, 1, "user");
  }),
  at.map((where): Edit => (editor) => {
    const { table } = place(editor, where.table);
    const column = Math.min(where.column, table.columns.length - 2);
    editor.setTableFilter(table.id, column, {
      filterOn: "Values",
      values: ["Completed", "Not started", "12"],
    });
  }),
  fc.nat({ max: 9 }).map((n): Edit => (editor) => {
    const sheet = editor.addSheet(null, "user");
    editor.setCells(
      sheet.id,
      0,
      0,
      [["=COUNTA(GmspDirections[#All])"], [`=COUNTIFS(GmspDirections[Status],"*")+${n}`], ["Completed"]],
      "user",
    );
  }),
  fc.constantFrom(...tables).map((table): Edit => (editor) => {
    const { sheet } = place(editor, table);
    editor.renameSheet(sheet.id, `Our ${table}`);
  }),
);

/** A filter is set anew when the language is switched: rows that came or changed since then are filtered, too. */
function applyFilters(editor: Editor): void {
  for (const name of tables) {
    const { table } = place(editor, name);
    for (const [column, criteria] of Object.entries(table.filters))
      editor.setTableFilter(table.id, Number(column), criteria);
  }
}

/** Words in the row above the headings that are headings, too. */
function typeAbove(editor: Editor): void {
  for (const name of tables) {
    const { sheet, table } = place(editor, name);
    const { top, right } = table.area;
    editor.setCells(sheet.id, top - 1, right - 3, [["Status", "Remarks"]], "user");
  }
}

function filterUnits(editor: Editor): void {
  const { table, sheet } = place(editor, "GmspUnits");
  const column = table.columns.findIndex(({ name }) => name === "In use");
  editor.setCells(sheet.id, table.area.top + 2, table.area.left + column, [["No"]], "user");
  editor.setTable(table.id, { showFilterButton: true });
  editor.setTableFilter(table.id, column, { filterOn: "Values", values: ["No"] });
}

/** The Guide is written anew each time, and then tells the names and headings that people have given. */
function picture(editor: Editor) {
  const { sheets, ...rest } = bookPicture(editor);
  return { ...rest, sheets: sheets.filter(({ name }) => name !== "Guide") };
}

let file: Promise<Uint8Array> | undefined;
const startFile = (): Promise<Uint8Array> =>
  (file ??= (async () => {
    const { editor } = blankWorkbook();
    await addTemplates(addOptions({ templates: ["directions", "nurseryPhases"] }));
    return saveXlsx(editor);
  })());

describe("T175 whatever people do to a workbook, switching there and back leaves it as it was", () => {
  it("in one language, in both, and with the second one coming and going", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 8 }), fc.boolean(), async (made, both) => {
        const { editor } = await openBytes(await startFile());
        if (both) await switchLanguage({ bilingual: true });
        else typeAbove(editor);
        filterUnits(editor);
        for (const edit of made) {
          // Some are refused (a table's heading row can't be parted): then they were not done.
          try {
            edit(editor);
          } catch (error) {
            if (!(error instanceof Error) || error.name !== "Refusal") throw error;
          }
        }
        applyFilters(editor);
        const before = picture(editor);
        await switchLanguage({ language: "km" });
        await switchLanguage({ language: "en" });
        expect(picture(editor)).toEqual(before);
        if (both) return;
        await switchLanguage({ bilingual: true });
        await switchLanguage({ language: "km" });
        await switchLanguage({ bilingual: false });
        await switchLanguage({ language: "en" });
        expect(picture(editor)).toEqual(before);
      }),
      { numRuns: 8 },
    );
  });
});
