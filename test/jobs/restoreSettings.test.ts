import type { Language } from "../../src/domain/schema/Label";
import { settingsFields } from "../../src/domain/schema/settingsFields";
import { settingHeight } from "../../src/domain/sheet/buildSettingsSheet";
import { addTemplates } from "../../src/jobs/addTemplates";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { readAdoptTarget } from "../../src/jobs/readAdoptTarget";
import type { Editor } from "../../src/workbench/book/Editor";
import {
  addOptions,
  blankWorkbook,
  bookCopy,
  counted,
  fieldCell,
  jobErrorOf,
  reopen,
  typeInto,
} from "../support/openWorkbook";

jest.setTimeout(60_000);

const settingsOf = (editor: Editor) => {
  const found = editor.findTable("GmspSettings");
  if (!found) throw new Error("no settings");
  const { sheet, table } = found;
  const { area } = table;
  const rows = editor.values(sheet.id, { ...area, top: area.top + 1 });
  return { sheet, table, area, rows, rowOf: (id: string) => rows.findIndex(([key]) => key === id) };
};

/** A workbook with the plan whose Settings were made before the setting existed: without its row and its name. */
async function olderWorkbook(
  { language = "en", lost = ["inputDeadline"] }: { language?: Language; lost?: readonly string[] } = {},
  edit: (editor: Editor) => void = () => undefined,
) {
  const { editor } = blankWorkbook();
  await addTemplates(addOptions({ language, templates: ["plan"] }));
  for (const id of lost) {
    const { table, rowOf } = settingsOf(editor);
    editor.deleteTableRows(table.id, rowOf(id), 1, "user");
    const name = editor.findName(`Gmsp_${id}`);
    if (name) editor.deleteName(name.name, null);
  }
  edit(editor);
  return reopen(editor);
}

const isLate = (editor: Editor, row: number) => {
  const at = fieldCell(editor, "inputs", "isLate", row);
  return editor.value(at.sheet, at.row, at.column);
};

/** The workbook's errors, as cells show them. */
const errors = (editor: Editor) =>
  editor.book.sheets.flatMap((sheet) => {
    const used = editor.usedArea(sheet.id, true);
    return used
      ? editor
          .values(sheet.id, used)
          .flat(2)
          .filter((cell) => typeof cell === "object" && cell)
      : [];
  });

describe("T33 settings that an older workbook lacks come with the next addition", () => {
  it.each<Language>(["en", "km"])(
    "T33.1 with row, name, rule and look; formulas work, in %s",
    async (language) => {
      const workbook = await olderWorkbook({ language });
      const { editor } = workbook;
      expect(editor.findName("Gmsp_inputDeadline")).toBeUndefined();
      const { requests } = await counted(workbook, () =>
        addTemplates(addOptions({ language, templates: ["inputs"] })),
      );
      expect(requests).toBe(2);
      const { sheet, area, rows } = settingsOf(editor);
      const field = settingsFields.find(({ id }) => id === "inputDeadline");
      expect(rows.at(-1)).toEqual(["inputDeadline", field?.label[language], 45_688, field?.help[language]]);
      expect(editor.validation(sheet.id, area.bottom, 2)).toMatchObject({ type: "Date" });
      const look = (row: number, column: number) => editor.style(sheet.id, row, column);
      expect(look(area.bottom, 2).numberFormat).toBe("dd/mm/yyyy");
      const worn = (row: number, column: number) => {
        const { fill, wrapText, vertical, font } = look(row, column);
        // A file does not name black letters.
        return { fill, wrapText, vertical, color: font?.color ?? "#000000", size: font?.size };
      };
      for (const column of [1, 2, 3]) expect(worn(area.bottom, column)).toEqual(worn(area.top + 3, column));
      if (field)
        expect(editor.rowHeight(sheet.id, area.bottom)).toBeCloseTo(
          settingHeight(field, 45_688, language),
          1,
        );
      expect(errors(editor)).toEqual([]);
      typeInto(editor, "inputs", "receivedOn", 0, 45_689);
      const late = isLate(editor, 0);
      typeInto(editor, "inputs", "receivedOn", 0, 45_688);
      expect([late, isLate(editor, 0)]).toEqual(language === "en" ? ["Yes", "No"] : ["មាន", "គ្មាន"]);
      expect((await checkWorkbook()).findings.filter(({ code }) => code === "S3")).toEqual([]);
      const again = bookCopy(editor);
      await addTemplates(addOptions({ language, templates: ["inputs"] }));
      expect(bookCopy(editor)).toEqual(again);
    },
  );

  it("T33.2 no cell that users wrote on the sheet is lost: columns, notes, order, totals, filter, looks", async () => {
    const { editor } = await olderWorkbook({ lost: ["inputDeadline", "dueSoonDays"] }, (old) => {
      const { sheet, table, area } = settingsOf(old);
      old.setCells(sheet.id, area.top, 4, [["Who decides"], ["Ms. Sok"], ["=1+1"]], "user");
      old.setCells(sheet.id, area.bottom + 2, 1, [["right below"], ["=LEN(B5)"]], "user");
      old.setCells(sheet.id, area.bottom + 1, 6, [["beside"]], "user");
      old.setStyle(
        sheet.id,
        { top: area.bottom, left: 1, bottom: area.bottom, right: 3 },
        { fill: "#ABCDEF" },
        "user",
      );
      const body = { ...settingsOf(old).area, top: area.top + 1 };
      old.sort(sheet.id, body, [{ key: 1, ascending: false }], { matchCase: false, hasHeaders: false });
      old.setTableFilter(table.id, 1, { filterOn: "Custom", criterion1: "=*a*" });
    });
    const before = settingsOf(editor);
    expect(before.table.columns.map(({ name }) => name).slice(4)).toEqual(["Who decides"]);
    const styles = before.rows.map((_row, at) => editor.style(before.sheet.id, before.area.top + 1 + at, 2));
    await addTemplates(addOptions({ templates: ["inputs"] }));
    const after = settingsOf(editor);
    expect(after.rows.slice(0, before.rows.length)).toEqual(before.rows);
    expect(after.rows.slice(before.rows.length).map(([key, , value, , own]) => [key, value, own])).toEqual([
      ["dueSoonDays", 14, null],
      ["inputDeadline", 45_688, null],
    ]);
    expect(
      after.rows.map((_row, at) => editor.style(after.sheet.id, after.area.top + 1 + at, 2)).slice(0, -2),
    ).toEqual(styles);
    const below = { top: after.area.bottom + 2, left: 1, bottom: after.area.bottom + 3, right: 1 };
    expect(editor.values(after.sheet.id, below)).toEqual([["right below"], [expect.any(Number)]]);
    expect(editor.value(after.sheet.id, before.area.bottom + 1, 6)).toBe("beside");
    expect(JSON.stringify(after.table.filters)).toBe(JSON.stringify(before.table.filters));
    expect(errors(editor)).toEqual([]);
  });

  it("T33.3 a key or a name alone comes back to its own row", async () => {
    const { editor } = await olderWorkbook({ lost: [] }, (old) => {
      const { sheet, area, rowOf } = settingsOf(old);
      const row = area.top + 1 + rowOf("asOfDate");
      old.setCells(sheet.id, row, 0, [[""]], "user");
      old.deleteName("Gmsp_inputDeadline", null);
    });
    expect(errors(editor).length).toBeGreaterThan(0);
    const count = settingsOf(editor).rows.length;
    // Nothing is to be added, and still what is missing is put right.
    expect(await addTemplates(addOptions({ templates: ["plan"] }))).toEqual({ added: [], present: ["plan"] });
    expect(settingsOf(editor).rows).toHaveLength(count);
    expect(errors(editor)).toEqual([]);
    expect(editor.evaluate("=Gmsp_inputDeadline", settingsOf(editor).sheet.id, 0, 0)).toBe(45_688);
  });

  it("T33.4 a protected sheet that lacks a row is named before anything is written", async () => {
    const { editor } = await olderWorkbook({}, (old) => old.protect(settingsOf(old).sheet.id, {}));
    const before = bookCopy(editor);
    const error = await jobErrorOf(addTemplates(addOptions({ templates: ["inputs"] })));
    expect([error.key, error.values]).toEqual(["error.protectedSheetNamed", { sheet: "Settings" }]);
    expect(bookCopy(editor)).toEqual(before);
  });
});

it("T33 settings are read, shown and completed where users inserted a column before their values", async () => {
  const { editor } = await olderWorkbook({ lost: ["inputDeadline"] }, (editor) => {
    const { sheet, area, rowOf } = settingsOf(editor);
    const currency = area.top + 1 + rowOf("currency");
    editor.setCells(sheet.id, currency, area.left + 2, [["US dollar (USD)"]], "user");
    editor.insertColumns(sheet.id, area.left + 2, 1, "user");
  });
  const { workbook } = await readAdoptTarget();
  expect(workbook.settings.currency).toBe("USD");
  expect(workbook.settings.problems?.map(({ problem }) => problem) ?? []).toEqual([]);
  await addTemplates(addOptions({ templates: ["inputs"] }));
  const { rows, rowOf } = settingsOf(editor);
  const restored = rows[rowOf("inputDeadline")] ?? [];
  const { label, help } = settingsFields.find(({ id }) => id === "inputDeadline") ?? {};
  expect([restored[1], restored[2], restored[4]]).toEqual([label?.en, null, help?.en]);
  expect(typeof restored[3]).toBe("number");
  expect(errors(editor)).toEqual([]);
});
