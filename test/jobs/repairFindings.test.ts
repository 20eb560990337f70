import { dayFromIso } from "../../src/domain/record/day";
import type { CellValue } from "../../src/domain/record/TableData";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import type { LocatedFinding } from "../../src/jobs/LocatedFinding";
import { applyRepairs, everyItem, previewRepairs, type Repaired } from "../../src/jobs/repairFindings";
import type { RepairPreview } from "../../src/jobs/RepairItem";
import type { Editor } from "../../src/workbench/book/Editor";
import { bookPicture } from "../support/bookPicture";
import { fillTable, planRows } from "../support/fillTable";
import {
  counted,
  fieldCell,
  jobErrorOf,
  planWorkbook,
  typeInto,
  type OpenWorkbook,
} from "../support/openWorkbook";

const day = (iso: string): number => dayFromIso(iso) ?? NaN;

const valueAt = (editor: Editor, template: string, field: string, row: number): CellValue => {
  const cell = fieldCell(editor, template, field, row);
  return editor.value(cell.sheet, cell.row, cell.column) as CellValue;
};
const styleAt = (editor: Editor, template: string, field: string, row: number) => {
  const cell = fieldCell(editor, template, field, row);
  return editor.style(cell.sheet, cell.row, cell.column);
};
const codesOf = (findings: readonly LocatedFinding[]): string[] =>
  findings.map(({ code, variant }) => (variant ? `${code}.${variant}` : code)).sort();
const take = async (preview: RepairPreview): Promise<Repaired> => applyRepairs(preview, everyItem(preview));

/** Ordinary rows: only their own warnings, none of which can be repaired. */
async function filled(count = 12): Promise<OpenWorkbook> {
  const workbook = await planWorkbook("km", false);
  fillTable(workbook.editor, "plan", planRows(count));
  return workbook;
}

describe("V256 what can be repaired is shown before anything is written", () => {
  it("V256.1 a workbook fresh from the product needs no repair; looking takes two round trips and writes nothing", async () => {
    for (const language of ["en", "km"] as const) {
      const workbook = await planWorkbook(language);
      const before = bookPicture(workbook.editor);
      const { result, requests } = await counted(workbook, () => previewRepairs({ of: "sure" }));
      expect(result.items.map(({ kind, findings }) => [kind, findings[0].cell])).toEqual([]);
      expect(requests).toBe(2);
      expect(bookPicture(workbook.editor)).toEqual(before);
    }
  });

  it("V256.2 scopes: one finding, a kind, all sure ones, all", async () => {
    const { editor } = await filled();
    typeInto(editor, "plan", "budgetAmount", 0, "'៥០០០០");
    typeInto(editor, "plan", "spentAmount", 1, "'៥០០");
    typeInto(editor, "plan", "status", 2, "កំពុងអនុវត");
    const all = await previewRepairs({ of: "all" });
    expect(all.items.map(({ kind, sure }) => [kind, sure])).toEqual([
      ["number", true],
      ["number", true],
      ["choice", false],
    ]);
    expect((await previewRepairs({ of: "sure" })).items).toHaveLength(2);
    expect((await previewRepairs({ of: "kind", kind: "choice" })).items).toHaveLength(1);
    const finding = all.items[1]?.findings[0];
    if (!finding) throw new Error("no finding");
    const one = await previewRepairs({ of: "finding", finding });
    expect(one.items.map(({ findings }) => findings[0].cell)).toEqual([finding.cell]);
  });

  it("V256.3 findings of one cell that want the same are one item", async () => {
    const { editor } = await filled();
    typeInto(editor, "plan", "progressPct", 0, "'៥០");
    const { items } = await previewRepairs({ of: "all" });
    expect(items.map(({ findings }) => codesOf(findings))).toEqual([["G11.text", "G14.meant"]]);
    expect(items[0]?.options[0].changes.map(({ before, after }) => [before, after])).toEqual([["៥០", 0.5]]);
  });
});

describe("V257 what was chosen is written", () => {
  /** Kind -> what is typed where, and what the cell holds afterwards. */
  const cases: readonly [kind: string, field: string, typed: string | number, after: CellValue][] = [
    ["number", "budgetAmount", "'១២៣០០០០", 1_230_000],
    ["day", "startDate", "'៨/១/២០២៤", day("2024-01-08")],
    ["percent", "progressPct", 40, 0.4],
    ["spaces", "titleKm", "កិច្ចប្រជុំ  ពិគ្រោះ\u200b ", "កិច្ចប្រជុំ ពិគ្រោះ"],
    ["choice", "status", "កំពុងអនុវត", "កំពុងអនុវត្ត"],
    ["choice", "fundSource", "national", "ថវិកាជាតិ"],
    ["code", "parentCode", "so1.st1.op1", "SO1.ST1.OP1"],
  ];
  it.each(cases)(
    "V257.1 %s in %s: only that cell, and its finding is gone",
    async (kind, field, typed, after) => {
      const { editor } = await filled();
      const target = kind === "code" ? "SO1.ST1.OP1" : undefined;
      if (target) {
        typeInto(editor, "plan", "planCode", 3, target);
        typeInto(editor, "plan", "level", 3, "លទ្ធផលរំពឹងទុក");
      }
      const clean = codesOf((await checkWorkbook()).findings);
      typeInto(editor, "plan", field, 0, typed);
      const preview = await previewRepairs({ of: "kind", kind: kind as "number" });
      expect(preview.items).toHaveLength(1);
      const before = bookPicture(editor);
      const { cells, left, undo } = await take(preview);
      expect([cells, left]).toEqual([1, []]);
      expect(valueAt(editor, "plan", field, 0)).toBe(after);
      const now = codesOf((await checkWorkbook()).findings);
      if (kind !== "code") expect(now).toEqual(clean);
      expect(now.filter((code) => code.startsWith("X10"))).toEqual([]);
      await undo?.takeBack();
      expect(bookPicture(editor)).toEqual(before);
    },
  );

  it("V257.2 a day and a number written into a text cell get their format, and the undo gives it back", async () => {
    const { editor } = await filled();
    for (const field of ["startDate", "budgetAmount"]) {
      const cell = fieldCell(editor, "plan", field, 0);
      const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
      editor.setStyle(cell.sheet, area, { numberFormat: "@" }, "user");
      editor.setCells(cell.sheet, cell.row, cell.column, [["8/3/2025"]], "user");
    }
    typeInto(editor, "plan", "budgetAmount", 0, "5000");
    expect(valueAt(editor, "plan", "budgetAmount", 0)).toBe("5000");
    const before = bookPicture(editor);
    const { undo } = await take(await previewRepairs({ of: "sure" }));
    expect(valueAt(editor, "plan", "startDate", 0)).toBe(day("2025-03-08"));
    expect(styleAt(editor, "plan", "startDate", 0).numberFormat).toBe("dd/mm/yyyy");
    expect(valueAt(editor, "plan", "budgetAmount", 0)).toBe(5000);
    await undo?.takeBack();
    expect(bookPicture(editor)).toEqual(before);
  });

  it("V257.3 of two ways out the chosen one is written, while the other cell still says the same", async () => {
    const { editor } = await filled();
    typeInto(editor, "plan", "status", 0, "បានបញ្ចប់");
    const preview = await previewRepairs({ of: "kind", kind: "progress" });
    const [item] = preview.items;
    expect(item?.options.map(({ option }) => option)).toEqual(["full", "notStarted"]);
    const choice = new Map([[item?.id ?? "", 0]]);
    typeInto(editor, "plan", "status", 0, "ផ្អាក");
    const late = await applyRepairs(preview, choice);
    expect([late.cells, late.left.map(({ reason }) => reason), late.undo]).toEqual([
      0,
      ["changed"],
      undefined,
    ]);
    typeInto(editor, "plan", "status", 0, "បានបញ្ចប់");
    expect((await applyRepairs(preview, choice)).cells).toBe(1);
    expect(valueAt(editor, "plan", "progressPct", 0)).toBe(1);
  });

  it("V257.4 text that looks like a formula stays text, there and back", async () => {
    const { editor } = await filled();
    typeInto(editor, "plan", "remarks", 0, "'=1+1  ");
    typeInto(editor, "plan", "remarks", 1, "' @SUM(A1)  x");
    const before = bookPicture(editor);
    const { cells, undo } = await take(await previewRepairs({ of: "sure" }));
    expect(cells).toBe(2);
    expect([0, 1].map((row) => valueAt(editor, "plan", "remarks", row))).toEqual(["=1+1", "@SUM(A1) x"]);
    await undo?.takeBack();
    expect(bookPicture(editor)).toEqual(before);
  });
});

describe("V258 what changed meanwhile is left, and told", () => {
  it("V258.1 a cell typed over, one with a formula by now, and a deleted row; the others are written", async () => {
    const { editor } = await filled();
    for (const row of [0, 1, 2, 3]) typeInto(editor, "plan", "budgetAmount", row, "'៥០០០");
    const preview = await previewRepairs({ of: "sure" });
    typeInto(editor, "plan", "budgetAmount", 0, 7);
    typeInto(editor, "plan", "budgetAmount", 1, "=1+1");
    const cell = fieldCell(editor, "plan", "planCode", 2);
    editor.deleteRows(cell.sheet, cell.row, 1, "user");
    const { cells, left } = await take(preview);
    expect(cells).toBe(1);
    expect(left.map(({ cell: at, reason }) => [at.replace(/[A-Z]+/, ""), reason])).toEqual([
      ["5", "changed"],
      ["6", "formula"],
      ["7", "gone"],
    ]);
    expect(valueAt(editor, "plan", "budgetAmount", 2)).toBe(5000);
    expect(valueAt(editor, "plan", "budgetAmount", 0)).toBe(7);
  });

  it("V258.2 rows sorted meanwhile are found by their ids; the undo finds them, too", async () => {
    const { editor } = await filled();
    typeInto(editor, "plan", "budgetAmount", 0, "'៥០០០");
    const preview = await previewRepairs({ of: "sure" });
    const first = fieldCell(editor, "plan", "planCode", 0);
    editor.insertRows(first.sheet, 0, 3, "user");
    const key = valueAt(editor, "plan", "planCode", 0);
    const { undo, cells } = await take(preview);
    expect([cells, valueAt(editor, "plan", "budgetAmount", 0)]).toEqual([1, 5000]);
    editor.insertRows(first.sheet, 0, 2, "user");
    await undo?.takeBack();
    expect([valueAt(editor, "plan", "planCode", 0), valueAt(editor, "plan", "budgetAmount", 0)]).toEqual([
      key,
      "៥០០០",
    ]);
  });

  it("V258.3 undo after a repaired cell was changed touches nothing", async () => {
    const { editor } = await filled();
    for (const row of [0, 1]) typeInto(editor, "plan", "budgetAmount", row, "'៥០០០");
    const { undo } = await take(await previewRepairs({ of: "sure" }));
    if (!undo) throw new Error("no undo");
    typeInto(editor, "plan", "budgetAmount", 1, 6000);
    expect((await jobErrorOf(undo.takeBack())).key).toBe("error.changedSince");
    expect(valueAt(editor, "plan", "budgetAmount", 0)).toBe(5000);
  });

  it("V258.4 protected sheets: told beforehand; protected since, nothing is written anywhere", async () => {
    const { editor } = await filled();
    typeInto(editor, "plan", "budgetAmount", 0, "'៥០០០");
    const preview = await previewRepairs({ of: "sure" });
    const [item] = preview.items;
    const { sheet } = fieldCell(editor, "plan", "planCode", 0);
    editor.protect(sheet, {});
    const before = bookPicture(editor);
    expect((await jobErrorOf(take(preview))).key).toBe("error.protectedSheetNamed");
    expect(await previewRepairs({ of: "sure" })).toMatchObject({ items: [], locked: ["ផែនការ"] });
    if (!item) throw new Error("no item");
    const refused = await jobErrorOf(previewRepairs({ of: "finding", finding: item.findings[0] }));
    expect(refused.key).toBe("error.protectedSheetNamed");
    expect(bookPicture(editor)).toEqual(before);
  });
});

describe("V259 many cells", () => {
  it("V259.1 5,000 cells: one round trip to look and one to write, below 4 MB; undone alike", async () => {
    const workbook = await planWorkbook("km", false);
    const { editor } = workbook;
    const rows = planRows(2500).map((row, at) => ({
      ...row,
      budgetAmount: `'${at}០០០`,
      startDate: "'០៨/០៣/២០២៥",
    }));
    fillTable(editor, "plan", rows);
    const before = bookPicture(editor);
    const preview = await previewRepairs({ of: "sure" });
    expect(preview.items.length).toBe(5000);
    const done = await counted(workbook, () => take(preview));
    expect([done.result.cells, done.result.left]).toEqual([5000, []]);
    expect(done.requests).toBe(2);
    expect(done.largest).toBeLessThan(4_000_000);
    expect(valueAt(editor, "plan", "budgetAmount", 2499)).toBe(2_499_000);
    expect((await previewRepairs({ of: "all" })).items).toEqual([]);
    const undone = await counted(workbook, () => done.result.undo?.takeBack() ?? Promise.resolve());
    expect(undone.requests).toBe(2);
    expect(bookPicture(editor)).toEqual(before);
  });

  it("V259.2 filtered and hidden rows are written rightly", async () => {
    const { editor } = await filled(40);
    for (let row = 0; row < 40; row++) typeInto(editor, "plan", "budgetAmount", row, `'${row}០`);
    const cell = fieldCell(editor, "plan", "level", 0);
    await Excel.run(async (context) => {
      context.workbook.tables
        .getItem("GmspPlan")
        .columns.getItemAt(1)
        .filter.applyValuesFilter([String(valueAt(editor, "plan", "planCode", 3))]);
      await context.sync();
    });
    const { cells } = await take(await previewRepairs({ of: "sure" }));
    expect(cells).toBe(40);
    expect(Array.from({ length: 40 }, (_r, row) => valueAt(editor, "plan", "budgetAmount", row))).toEqual(
      Array.from({ length: 40 }, (_r, row) => row * 10),
    );
    expect(cell.row).toBe(4);
  });

  it("V259.3 typed rows get ids in one write; taken back they have none again", async () => {
    const workbook = await planWorkbook("km", false);
    const { editor } = workbook;
    fillTable(
      editor,
      "plan",
      planRows(300).map((row, at) => ({ ...row, rowId: at % 3 === 0 ? `r${at}` : "" })),
    );
    const before = bookPicture(editor);
    const preview = await previewRepairs({ of: "kind", kind: "rowId" });
    expect(preview.items).toHaveLength(1);
    const done = await counted(workbook, () => take(preview));
    expect([done.requests, done.result.cells]).toEqual([2, 200]);
    const ids = Array.from({ length: 300 }, (_row, row) => valueAt(editor, "plan", "rowId", row));
    expect(new Set(ids).size).toBe(300);
    expect((await checkWorkbook()).findings.filter(({ code }) => code === "S7")).toEqual([]);
    await done.result.undo?.takeBack();
    expect(bookPicture(editor)).toEqual(before);
  });
});

describe("V260 what a paste took from the columns comes back", () => {
  /** Copies cells of a blank sheet over a block of the plan, with their formats, as Excel does. */
  async function pasteOver(editor: Editor): Promise<void> {
    const first = fieldCell(editor, "plan", "status", 2);
    await Excel.run(async (context) => {
      const blank = context.workbook.worksheets.add("Pasted");
      blank.getRange("A1:D3").values = [
        ["កំពុងអនុវត្ត", 50, "x", 45_700],
        ["កំពុងអនុវត្ត", 60, "y", 45_700],
        ["កំពុងអនុវត្ត", 70, "z", 45_700],
      ];
      const plan = context.workbook.worksheets.getItem("ផែនការ");
      plan.getRangeByIndexes(first.row, first.column, 3, 2).copyFrom("Pasted!A1:B3");
      await context.sync();
    });
  }

  it("V260.1 drop-down, rule and format are missed, and repaired from the template", async () => {
    const { editor } = await filled();
    expect((await checkWorkbook()).findings.filter(({ code }) => /^S[789]/.test(code))).toEqual([]);
    await pasteOver(editor);
    const { findings } = await checkWorkbook();
    const spoilt = findings.filter(({ code }) => /^S[89]/.test(code));
    expect(spoilt.map(({ code, variant, field }) => [`${code}.${variant}`, field])).toEqual([
      ["S8.part", "status"],
      ["S8.part", "progressPct"],
      ["S9.format", "progressPct"],
    ]);
    const before = bookPicture(editor);
    const { looks, cells, left, undo } = await take(await previewRepairs({ of: "sure" }));
    expect([looks, cells, left]).toEqual([3, 3, []]);
    expect(styleAt(editor, "plan", "progressPct", 2).numberFormat).toBe("0%");
    expect(valueAt(editor, "plan", "progressPct", 3)).toBe(0.6);
    const after = (await checkWorkbook()).findings;
    expect(codesOf(after).filter((code) => /^(S[89]|G14)/.test(code))).toEqual([]);
    const status = fieldCell(editor, "plan", "status", 3);
    expect(editor.breaks(status.sheet, status.row, status.column, "nonsense")).toBeDefined();
    await undo?.takeBack();
    expect(bookPicture(editor)).toEqual(before);
  });

  it("V260.2 lost colours are written anew, users' own stay", async () => {
    const { editor } = await filled();
    const { sheet, row } = fieldCell(editor, "plan", "planCode", 0);
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("GmspPlan").getDataBodyRange();
      body.conditionalFormats.clearAll();
      const own = body.conditionalFormats.add("Custom");
      own.custom.rule.formula = `=$B${row + 1}="x"`;
      own.custom.format.fill.color = "#123456";
      await context.sync();
    });
    const count = () => editor.sheet(sheet).conditionalFormats.length;
    expect(count()).toBe(1);
    const before = bookPicture(editor);
    const preview = await previewRepairs({ of: "sure" });
    expect(preview.items.map(({ findings }) => codesOf(findings))).toEqual([["S9.colours"]]);
    const { looks, undo } = await take(preview);
    expect(looks).toBe(1);
    const painted = count();
    await undo?.takeBack();
    expect(bookPicture(editor)).toEqual(before);
    const fresh = await planWorkbook("km", false);
    const wanted = fresh.editor.sheet(fieldCell(fresh.editor, "plan", "planCode", 0).sheet).conditionalFormats
      .length;
    expect(painted).toBe(wanted + 1);
  });

  it("V260.3 a column with other rules, in parts and as a whole, gets each of them back at its cells", async () => {
    const workbook = await filled(300);
    const { editor } = workbook;
    const [status, budget] = [
      fieldCell(editor, "plan", "status", 0),
      fieldCell(editor, "plan", "budgetAmount", 0),
    ];
    await Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem("ផែនការ");
      const cell = (column: number, row: number, rows: number) =>
        plan.getRangeByIndexes(status.row + row, column, rows, 1);
      for (const row of [0, 150, 299]) cell(status.column, row, 1).dataValidation.clear();
      const own = cell(status.column, 40, 7).dataValidation;
      own.rule = { list: { inCellDropDown: true, source: "A,B" } };
      own.ignoreBlanks = false;
      own.prompt = { showPrompt: true, title: "Own", message: "A or B" };
      const whole = cell(budget.column, 0, 300).dataValidation;
      whole.rule = { custom: { formula: `=LEN(A${status.row + 1})>0` } };
      whole.errorAlert = { showAlert: true, style: "Information", title: "t", message: "m" };
      cell(budget.column, 0, 300).numberFormat = "@" as unknown as string[][];
      cell(budget.column, 100, 50).numberFormat = "dd/mm/yyyy" as unknown as string[][];
      await context.sync();
    });
    const before = bookPicture(editor);
    const preview = await previewRepairs({ of: "kind", kind: "look" });
    expect(preview.items.flatMap(({ findings }) => codesOf(findings))).toEqual([
      "S8.gone",
      "S9.format",
      "S8.part",
    ]);
    const done = await counted(workbook, () => take(preview));
    // To look, what was there (blocks of ten rows, then single ones), to write.
    expect([done.result.looks, done.requests]).toEqual([3, 4]);
    expect((await previewRepairs({ of: "all" })).items.filter(({ kind }) => kind === "look")).toEqual([]);
    const undone = await counted(workbook, () => done.result.undo?.takeBack() ?? Promise.resolve());
    expect(undone.requests).toBe(2);
    expect(bookPicture(editor)).toEqual(before);
  });

  it("V260.4 formats go back to their rows where these were sorted; nothing where looks changed since", async () => {
    const { editor } = await filled(6);
    const code = fieldCell(editor, "plan", "planCode", 0);
    const budget = fieldCell(editor, "plan", "budgetAmount", 1);
    const area = { top: budget.row, left: budget.column, bottom: budget.row, right: budget.column };
    editor.setStyle(budget.sheet, area, { numberFormat: "dd/mm/yyyy" }, "user");
    const key = valueAt(editor, "plan", "planCode", 1);
    const { looks, undo } = await take(await previewRepairs({ of: "sure" }));
    expect(looks).toBe(1);
    const sort = (ascending: boolean) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("GmspPlan");
        table.sort.apply([{ key: code.column - 1, ascending }]);
        await context.sync();
      });
    await sort(false);
    const row = [0, 1, 2, 3, 4, 5].find((at) => valueAt(editor, "plan", "planCode", at) === key) ?? -1;
    expect(row).not.toBe(1);
    const formatNow = () => styleAt(editor, "plan", "budgetAmount", row).numberFormat;
    const at = fieldCell(editor, "plan", "budgetAmount", row);
    const there = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    const mended = formatNow();
    editor.setStyle(at.sheet, there, { numberFormat: "0.00" }, "user");
    if (!undo) throw new Error("no undo");
    expect((await jobErrorOf(undo.takeBack())).key).toBe("error.changedSince");
    editor.setStyle(at.sheet, there, { numberFormat: mended ?? "General" }, "user");
    await undo.takeBack();
    expect(formatNow()).toBe("dd/mm/yyyy");
    const others = [0, 1, 2, 3, 4, 5].filter((other) => other !== row);
    for (const other of others)
      expect(styleAt(editor, "plan", "budgetAmount", other).numberFormat).toBe(mended);
  });
});
