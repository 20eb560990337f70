import { connect, type Connected } from "./connect";

let here: Connected;
beforeEach(() => {
  here = connect();
});

describe("several blocks at once", () => {
  it("take formats, rules and clearing together", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const areas = sheet.getRanges("A1:A2,C1:C2");
      sheet.getRange("A1:C2").values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      areas.format.fill.color = "#DDDDDD";
      areas.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      areas.conditionalFormats.add("Custom").custom.rule.formula = "=A1>3";
      areas.load("address,areaCount,cellCount,format/fill/color,dataValidation/type,areas/items/address");
      const crossing = areas.getIntersectionOrNullObject("B2:C9").load("address");
      const moved = areas.getOffsetRangeAreas(1, 0).load("address");
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1:A2,Sheet1!C1:C2", 2, 4]);
      expect([areas.format.fill.color, areas.dataValidation.type]).toEqual(["#DDDDDD", "WholeNumber"]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:A2", "Sheet1!C1:C2"]);
      expect([crossing.address, moved.address]).toEqual(["Sheet1!C2", "Sheet1!A2:A3,Sheet1!C2:C3"]);
      areas.clear("Contents");
      await context.sync();
      // Usable after the sync: the client keeps a reference.
      const left = sheet.getRange("A1:C2").load("values");
      await context.sync();
      expect(left.values).toEqual([
        ["", 2, ""],
        ["", 5, ""],
      ]);
    });
    expect(here.editor.sheet(here.sheet).conditionalFormats[0]?.areas).toHaveLength(2);
  });
});

describe("a sheet's own filter", () => {
  it("hides rows, is read back and removed", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:B4");
      range.values = [
        ["Unit", "n"],
        ["a", 1],
        ["b", 2],
        ["a", 3],
      ];
      sheet.autoFilter.apply(range, 0, { filterOn: "Values", values: ["a"] });
      sheet.autoFilter.load("enabled,isDataFiltered,criteria");
      const filtered = sheet.autoFilter.getRange().load("address");
      const view = range.getVisibleView().load("values");
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, filtered.address]).toEqual([
        true,
        true,
        "Sheet1!A1:B4",
      ]);
      expect(view.values.map((row) => row[1])).toEqual(["n", 1, 3]);
      sheet.autoFilter.remove();
      const none = sheet.autoFilter.getRangeOrNullObject();
      const all = range.getVisibleView().load("rowCount");
      await context.sync();
      expect([none.isNullObject, all.rowCount]).toEqual([true, 4]);
    });
  });
});
