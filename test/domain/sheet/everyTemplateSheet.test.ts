import { lists } from "../../../src/domain/schema/lists";
import { templates } from "../../../src/domain/schema/templates";
import { buildListsSheet } from "../../../src/domain/sheet/buildListsSheet";
import { buildSettingsSheet } from "../../../src/domain/sheet/buildSettingsSheet";
import { buildTemplateSheet } from "../../../src/domain/sheet/buildTemplateSheet";
import { buildUnitsSheet } from "../../../src/domain/sheet/buildUnitsSheet";
import { cellPlace, planArea } from "../../../src/domain/sheet/planArea";
import type { SheetPlan } from "../../../src/domain/sheet/SheetPlan";
import { summaries } from "../../../src/domain/summarize/summaries";
import { sheetContext } from "./smallTemplate";

const everySheet = (language: "en" | "km"): SheetPlan[] => {
  const context = sheetContext(language, templates);
  return [
    ...templates.map((template) => buildTemplateSheet(template, context)),
    buildSettingsSheet(context),
    buildUnitsSheet(context),
    buildListsSheet(context),
    ...summaries.map((summary) => summary.plan(context)),
  ];
};

describe.each(["en", "km"] as const)(
  "T17 what Excel limits, over every sheet of the product (%s)",
  (language) => {
    const sheets = everySheet(language);

    it("keeps tab names legal and different", () => {
      const names = sheets.map(({ name }) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      expect(
        names.filter((name) => name === "" || name.length > 31 || /[\\/?*:[\]]|^'|'$/.test(name)),
      ).toEqual([]);
    });

    it("keeps prompts and alerts short enough", () => {
      const tooLong = sheets.flatMap(({ id, validations }) =>
        validations
          .filter(
            ({ prompt, alert }) =>
              (prompt?.title.length ?? 0) > 32 ||
              (prompt?.message.length ?? 0) > 255 ||
              (alert?.title.length ?? 0) > 32 ||
              (alert?.message.length ?? 0) > 225,
          )
          .map(({ range }) => `${id} ${range}`),
      );
      expect(tooLong).toEqual([]);
      expect(sheets.flatMap((sheet) => sheet.validations).length).toBeGreaterThan(100);
    });

    it("keeps formulas below 8,192 characters and footers below 255", () => {
      const lengths = sheets.flatMap(({ blocks }) =>
        blocks.flatMap(({ cells }) =>
          cells.flat().map((cell) => (typeof cell === "object" && cell !== null ? cell.formula.length : 0)),
        ),
      );
      expect(Math.max(...lengths)).toBeLessThan(8192);
      expect(sheets.every(({ print }) => print.footer.length < 255)).toBe(true);
    });

    it("has rectangular blocks, and tables whose headings are unique texts", () => {
      for (const { blocks, tables } of sheets) {
        for (const { cells } of blocks) expect(new Set(cells.map((row) => row.length)).size).toBe(1);
        for (const { range } of tables) {
          const [top, left] = cellPlace(range);
          const [, right] = cellPlace(range.split(":")[1] ?? "");
          const block = blocks.find(({ at }) => at === range.split(":")[0]);
          const headings = (block?.cells[0] ?? []).map((cell) => String(cell).toLowerCase());
          expect([top > 3, headings.length, new Set(headings).size]).toEqual([
            true,
            right - left + 1,
            right - left + 1,
          ]);
          expect(headings).not.toContain("");
        }
      }
    });

    it("keeps structured references out of conditional formats and lists, where Excel refuses them", () => {
      const formulas = sheets.flatMap(({ conditionals, validations }) => [
        ...conditionals.map((one) => (one.kind === "formula" ? one.formula : "")),
        ...validations.map(({ rule }) => (rule.kind === "list" ? rule.source : "")),
      ]);
      expect(formulas.filter((formula) => formula.includes("["))).toEqual([]);
      expect(formulas.filter((formula) => formula.length > 255)).toEqual([]);
    });

    it("gives names and tables of the workbook once each", () => {
      const names = sheets.flatMap((sheet) =>
        [...sheet.names, ...sheet.tables].map(({ name }) => name.toLowerCase()),
      );
      expect(new Set(names).size).toBe(names.length);
    });

    it("lists a size for each column, heights for rows, and few styles", () => {
      for (const sheet of sheets) {
        const [, right] = cellPlace(planArea(sheet).split(":")[1] ?? "");
        expect(sheet.columns.length).toBeLessThanOrEqual(right + 1);
        expect(sheet.columns.every(({ width }) => width >= 2 && width <= 255)).toBe(true);
        expect(sheet.rowHeights.every(({ height }) => height >= 15 && height <= 409)).toBe(true);
        expect(sheet.styles.length).toBeLessThan(sheet.id === "lists" ? 6 * lists.length : 40);
      }
    });
  },
);
