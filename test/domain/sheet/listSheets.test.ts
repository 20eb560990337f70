import { buildListsSheet } from "../../../src/domain/sheet/buildListsSheet";
import { buildSettingsSheet } from "../../../src/domain/sheet/buildSettingsSheet";
import { buildUnitsSheet } from "../../../src/domain/sheet/buildUnitsSheet";
import { sheetContext, small } from "./smallTemplate";

const blockAt = (
  sheet: { blocks: readonly { at: string; cells: readonly (readonly unknown[])[] }[] },
  at: string,
) => sheet.blocks.find((block) => block.at === at)?.cells;

/** The first column of "AB5:AG10", from 1. */
const columnOf = (range: string): number =>
  [...(/^[A-Z]+/.exec(range)?.[0] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

describe("T20 the Lists sheet holds every list as a table of its own, beside the next", () => {
  it("has code, both labels and whether it is in use, with the list's name above", () => {
    const sheet = buildListsSheet(sheetContext("en", [small]));
    expect(blockAt(sheet, "B4")).toEqual([["Status"]]);
    const rows = blockAt(sheet, "B5");
    expect(rows?.slice(0, 3).map((row) => row.slice(0, 4))).toEqual([
      ["Code", "English", "Khmer", "In use"],
      ["notStarted", "Not started", "មិនទាន់ចាប់ផ្តើម", "Yes"],
      ["inProgress", "In progress", "កំពុងអនុវត្ត", "Yes"],
    ]);
    const order = {
      formula:
        "=SUMPRODUCT(SMALL(ROW(GmspListStatus[Code])+9999999*(1-(TRIM(GmspListStatus[English]&GmspListStatus[Khmer])" +
        '<>"")*ISNA(MATCH(TRIM(GmspListStatus[In use]&""),{"No","ទេ","FALSE","0"},0))),' +
        "ROW()-(ROW(INDEX(GmspListStatus[Code],1))-1)))-(ROW(INDEX(GmspListStatus[Code],1))-1)",
    };
    const at = (column: string) => `INDEX(${column},GmspListStatus[[#This Row],[order]])`;
    const offered = {
      formula:
        `=IFERROR(IF(TRIM(${at("GmspLabels_status")})="",` +
        `${at("GmspListStatus[English]")}&${at("GmspListStatus[Khmer]")},${at("GmspLabels_status")}&""),"")`,
    };
    expect(rows?.slice(0, 2).map((row) => row.slice(4))).toEqual([
      ["order", "offered"],
      [order, offered],
    ]);
    expect(sheet.columns.slice(0, 8).map(({ hidden }) => hidden === true)).toEqual(
      [0, 0, 0, 0, 0, 1, 1, 0].map(Boolean),
    );
    expect(sheet.tables.slice(0, 2)).toEqual([
      { name: "GmspListStatus", range: "B5:G10" },
      { name: "GmspListLight", range: "I5:N10" },
    ]);
  });

  it("points formulas at the labels of the workbook's language, drop-downs at those in use", () => {
    const offeredNow =
      '=INDEX(GmspListStatus[offered],1):INDEX(GmspListStatus[offered],MAX(1,COUNTIF(GmspListStatus[offered],"?*")))';
    expect(buildListsSheet(sheetContext("en", [small])).names.slice(0, 2)).toEqual([
      { name: "GmspLabels_status", refersTo: "=GmspListStatus[English]" },
      { name: "GmspChoices_status", refersTo: offeredNow },
    ]);
    expect(buildListsSheet(sheetContext("km", [small])).names.slice(0, 2)).toEqual([
      { name: "GmspLabels_status", refersTo: "=GmspListStatus[ខ្មែរ]" },
      { name: "GmspChoices_status", refersTo: offeredNow },
    ]);
  });

  it("T20 starts a page before a list that would be cut, at the same places in both languages", () => {
    const sheet = buildListsSheet(sheetContext("en", [small]));
    const { pages } = sheet.print;
    expect(pages).toEqual(buildListsSheet(sheetContext("km", [small])).print.pages);
    const breaks = pages.kind === "scale" ? pages.breaks : [];
    expect(breaks.length).toBeGreaterThan(10);
    const lefts = sheet.tables.map(({ range }) => columnOf(range));
    expect(breaks.filter((column) => !lefts.includes(column))).toEqual([]);
    const shown = sheet.columns.map(({ width, hidden }) => (hidden ? 0 : (7 * width + 5) * 0.75));
    const pageWidths = [1, ...breaks].map((first, index) =>
      shown.slice(first - 1, (breaks[index] ?? Infinity) - 1).reduce((sum, width) => sum + width, 0),
    );
    // 27.3 cm at 55 %: 1,407 points, a fifth of which is left to other fonts.
    expect(Math.max(...pageWidths)).toBeLessThan(1_150);
  });

  it("keeps codes as text, in grey, and offers the two words for in use", () => {
    const sheet = buildListsSheet(sheetContext("km", [small]));
    expect(sheet.numberFormats[0]).toEqual({ range: "B6:D10", format: "@" });
    expect(sheet.styles).toContainEqual({ range: "B6:B10", role: "computed" });
    expect(sheet.validations[0]).toMatchObject({
      range: "E6:E10",
      rule: { kind: "list", source: "បាទ/ចាស,ទេ" },
    });
  });

  it("gives a list without entries one blank row", () => {
    const sheet = buildListsSheet(sheetContext("en", [small], { lists: new Map() }));
    expect(sheet.tables[0]).toEqual({ name: "GmspListStatus", range: "B5:G6" });
    expect(blockAt(sheet, "B5")?.[1]?.slice(0, 4)).toEqual([null, null, null, null]);
  });
});

describe("T21 the Units sheet holds the units, and says which names are not confirmed", () => {
  it("has a note beside them", () => {
    const sheet = buildUnitsSheet(sheetContext("en", [small]));
    const [headings, first, , third] = blockAt(sheet, "B4") ?? [];
    expect(headings).toEqual(["Code", "English", "Khmer", "In use", "Note", "order", "offered"]);
    expect(first?.slice(0, 5)).toEqual(["GWG", "Gender Working Group", "ក្រុមការងារយេនឌ័រ", "Yes", null]);
    expect(third?.[4]).toBe("Not confirmed: from public sources. Ask the ministry for the official name.");
    expect(sheet.tables).toEqual([{ name: "GmspUnits", range: "B4:H24" }]);
    expect(sheet.names).toEqual([
      { name: "GmspLabels_units", refersTo: "=GmspUnits[English]" },
      {
        name: "GmspChoices_units",
        refersTo:
          '=INDEX(GmspUnits[offered],1):INDEX(GmspUnits[offered],MAX(1,COUNTIF(GmspUnits[offered],"?*")))',
      },
    ]);
  });

  it("shows a retired unit as no longer in use", () => {
    const lists = new Map([["units", [{ code: "X", label: { en: "Old", km: "ចាស់" }, active: false }]]]);
    const sheet = buildUnitsSheet(sheetContext("en", [small], { lists }));
    expect(blockAt(sheet, "B4")?.[1]?.slice(0, 5)).toEqual(["X", "Old", "ចាស់", "No", null]);
  });
});

describe("T22 the Settings sheet has one row a setting, each with a name that finds it by its key", () => {
  const sheet = buildSettingsSheet(sheetContext("en", [small]));
  const rows = new Map((blockAt(sheet, "A4") ?? []).map((row) => [row[0], row]));

  it("shows what was chosen, choices as labels, days as serial numbers", () => {
    expect(rows.get("Key")).toEqual(["Key", "Setting", "Value", "Help"]);
    expect(rows.get("planStart")?.[2]).toBe(45292);
    expect(rows.get("asOfDate")?.[2]).toBe(45623);
    expect(rows.get("currency")?.[2]).toBe("Riel (KHR)");
    expect(rows.get("uiLanguage")?.[2]).toBe("English");
    expect(rows.get("fxRate")?.[2]).toBeNull();
    expect(rows.get("greenGap")?.[2]).toBe(0.1);
  });

  it("names every value", () => {
    expect(sheet.names).toHaveLength(rows.size - 1);
    expect(sheet.names).toContainEqual({
      name: "Gmsp_asOfDate",
      refersTo: '=INDEX(GmspSettings[Value],MATCH("asOfDate",GmspSettings[Key],0))',
    });
    expect(buildSettingsSheet(sheetContext("km", [small])).names).toContainEqual({
      name: "Gmsp_asOfDate",
      refersTo: '=INDEX(GmspSettings[តម្លៃ],MATCH("asOfDate",GmspSettings[សោ],0))',
    });
  });

  it("checks values: days, limits, lists", () => {
    const rule = (id: string) => {
      const row = 4 + [...rows.keys()].indexOf(id);
      return sheet.validations.find(({ range }) => range === `C${row}`)?.rule;
    };
    expect(rule("asOfDate")).toEqual({ kind: "day", from: "2000-01-01", to: "2100-12-31" });
    expect(rule("dueSoonDays")).toEqual({ kind: "wholeNumber", min: 0, max: 366 });
    expect(rule("greenGap")).toEqual({ kind: "decimal", min: 0, max: 1 });
    expect(rule("currency")).toEqual({ kind: "list", source: "=GmspChoices_currency" });
  });
});
