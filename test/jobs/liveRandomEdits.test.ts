import fc from "fast-check";
import { SETTING_COLUMNS } from "../../src/domain/schema/settingColumns";
import { watchChanges } from "../../src/excel/watchChanges";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { createLiveWorkbook } from "../../src/jobs/live/createLiveWorkbook";
import { markMemory, showMarks } from "../../src/jobs/markFindings";
import { waiveFinding } from "../../src/jobs/waiveFinding";
import type { Area, Table } from "../../src/workbench/book/Book";
import { Refusal, type Editor, type Source } from "../../src/workbench/book/Editor";
import { eventsArrive, plain } from "../support/followWorkbook";
import { planWorkbook, reopen } from "../support/openWorkbook";

jest.setTimeout(600_000);

/** What is typed and pasted: right and wrong values of every kind, and a formula. */
const TEXTS = [
  "x",
  "",
  "Completed",
  "Not started",
  "SO1",
  "SO1.ST1",
  "IWD",
  "2025-03-08",
  "31/02/2025",
  "12",
  "-5",
  "50%",
  "១២៣",
  " two  spaces",
  "GWG",
  "=1+1",
  "=B6",
];

const TABLES = ["GmspPlan", "GmspEventTasks", "GmspMeetings", "GmspDecisions", "GmspDirections"];

interface Step {
  readonly what: number;
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly size: number;
  readonly text: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.nat(99),
  table: fc.nat(TABLES.length - 1),
  row: fc.nat(20),
  column: fc.nat(23),
  size: fc.integer({ min: 1, max: 4 }),
  text: fc.nat(TEXTS.length - 1),
});

/** Does one thing to the book, as a user or, now and then, somebody else does it. */
function act(editor: Editor, { what, table: which, row, column, size, text: chosen }: Step): void {
  const found = editor.findTable(TABLES[which] ?? "");
  if (!found) return;
  const { table, sheet } = found;
  const at = placeIn(table, row, column);
  const text = TEXTS[chosen] ?? "";
  const source: Source = what % 4 === 0 ? "coauthor" : "user";
  const area: Area = { top: at.row, bottom: at.row + size - 1, left: at.column, right: at.column };
  if (what < 45) editor.setCells(sheet.id, at.row, at.column, [[text]], source);
  else if (what < 53) {
    const lines = Array.from({ length: size }, (_, line) => `${text}\t${TEXTS[line]}`);
    editor.pasteText(sheet.id, at.row, at.column, lines.join("\n"));
  } else if (what < 58)
    editor.fill(sheet.id, { ...area, bottom: area.top }, { ...area, bottom: area.top + size });
  else if (what < 61) editor.clear(sheet.id, area, "Contents", "user");
  else if (what < 65)
    editor.copy(
      { sheet: sheet.id, area },
      placeWithSheet(sheet.id, table, row + 3, column + 1),
      "All",
      "user",
    );
  else if (what < 69) {
    const fields = [{ key: column % table.columns.length, ascending: what % 2 === 0 }];
    editor.sort(sheet.id, table.area, fields, { matchCase: false, hasHeaders: true });
  } else if (what < 72) editor.insertRows(sheet.id, at.row, size, source);
  else if (what < 75) editor.deleteRows(sheet.id, at.row, 1, source);
  else if (what < 78) editor.addTableRows(table.id, null, [[]], "user");
  else if (what < 80) editor.setCells(sheet.id, table.area.bottom + 1, at.column, [[text]], "user");
  else if (what < 82) editor.setCells(sheet.id, table.area.top, at.column, [[`${text} ${row}`]], "user");
  else if (what < 84) editor.deleteTableColumn(table.id, column % table.columns.length, "user");
  else if (what < 86) editor.insertRows(sheet.id, 0, 1, "user");
  else if (what < 88) changeSetting(editor, row, what === 86 ? text : "=MAX(GmspPlan[Updated on],45672)");
  else if (what < 90)
    editor.setTableFilter(table.id, column % table.columns.length, { filterOn: "Values", values: [text] });
  else if (what < 97) editor.undo();
  else editor.redo();
}

function placeIn({ area, columns }: Table, row: number, column: number) {
  const rows = area.bottom - area.top;
  return { row: area.top + 1 + (row % Math.max(1, rows)), column: area.left + (column % columns.length) };
}

const placeWithSheet = (sheet: string, table: Table, row: number, column: number) => ({
  sheet,
  ...placeIn(table, row, column),
});

function changeSetting(editor: Editor, row: number, text: string): void {
  const found = editor.findTable("GmspSettings");
  if (!found) return;
  const { area } = found.table;
  editor.setCells(
    found.sheet.id,
    area.top + 1 + (row % (area.bottom - area.top)),
    area.left + SETTING_COLUMNS.value,
    [[text]],
    "user",
  );
}

describe("V305 whatever is done to the workbook, the live report is that of a full check", () => {
  it.each([
    ["without marks", false],
    ["with marks in the sheet", true],
  ])("V305.1 same findings, order, places and waivers (%s)", async (_how, shown) => {
    let small = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 10 }),
        async (turns) => {
          const prepared = await planWorkbook("en");
          const memory = markMemory();
          const [accepted] = (await checkWorkbook()).findings.filter(
            ({ severity }) => severity === "warning",
          );
          if (accepted) await waiveFinding(accepted, { reason: "Agreed", by: "Sok" });
          if (shown) await showMarks(true, memory);
          // Opened anew, so that an undo takes back what people do, not what the add-in remembers in the workbook.
          const { editor } = await reopen(prepared.editor);
          await eventsArrive();
          const live = createLiveWorkbook(memory);
          await watchChanges((change) => live.note([change]));
          await live.check();
          for (const turn of turns) {
            for (const one of turn) {
              try {
                act(editor, one);
              } catch (error) {
                if (!(error instanceof Refusal)) throw error;
              }
            }
            await eventsArrive();
            const known = await live.update();
            if (known) small += 1;
            expect(plain(known?.report ?? (await live.check()))).toEqual(plain(await checkWorkbook()));
          }
        },
      ),
      { numRuns: 12 },
    );
    // Most of it is no more than an edit of cells, and is to be seen as that.
    expect(small).toBeGreaterThan(10);
  });
});
