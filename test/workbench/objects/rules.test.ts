import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { connect, errorOf, type Connected } from "./connect";

let here: Connected;
beforeEach(() => {
  here = connect();
});

describe("a prompt without a rule", () => {
  it("is kept, shown, saved, and lets everything through", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("E1:E3");
      range.dataValidation.prompt = { showPrompt: true, title: "Hint", message: "Who does it?" };
      range.load("address");
      range.dataValidation.load("type,rule,prompt,valid");
      await context.sync();
      expect([range.dataValidation.type, range.dataValidation.rule, range.dataValidation.valid]).toEqual([
        "None",
        {},
        true,
      ]);
      expect(range.dataValidation.prompt.message).toBe("Who does it?");
    });
    expect(here.editor.breaks(here.sheet, 0, 4, "anything")).toBeUndefined();
    const [sheet] = (await openXlsx(await saveXlsx(here.editor), "prompt.xlsx")).book.sheets;
    const rule = sheet?.validations.find(({ areas }) => areas[0]?.left === 4);
    expect(rule).toMatchObject({ type: "None", prompt: { title: "Hint", message: "Who does it?" } });
  });
});

describe("data validation", () => {
  it("keeps rule, prompt and alert, and reads operands as formulas", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const { dataValidation } = sheet.getRange("A1:A5");
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
      dataValidation.prompt = { showPrompt: true, title: "Number", message: "1 to 9" };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Warning",
        title: "No",
        message: "1 to 9, please",
      };
      dataValidation.ignoreBlanks = false;
      dataValidation.load();
      await context.sync();
      expect(dataValidation.toJSON()).toEqual({
        type: "WholeNumber",
        rule: { wholeNumber: { formula1: "=1", formula2: "=9", operator: "Between" } },
        prompt: { showPrompt: true, title: "Number", message: "1 to 9" },
        errorAlert: { showAlert: true, style: "Warning", title: "No", message: "1 to 9, please" },
        ignoreBlanks: false,
        valid: false,
      });
    });
  });

  it("takes lists from text, name and range, dates from ISO text, and custom formulas", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("H1:H2").values = [["yes"], ["no"]];
      const list = sheet.getRange("A1").dataValidation;
      list.rule = { list: { inCellDropDown: true, source: sheet.getRange("H1:H2") } };
      const date = sheet.getRange("B1").dataValidation;
      date.rule = { date: { formula1: "2024-01-01", operator: "GreaterThanOrEqualTo" } };
      const custom = sheet.getRange("C1").dataValidation;
      custom.rule = { custom: { formula: "=C1>0" } };
      const inline = sheet.getRange("D1").dataValidation;
      inline.rule = { list: { inCellDropDown: false, source: "a,b" } };
      for (const one of [list, date, custom, inline]) one.load("rule,type");
      await context.sync();
      expect([list, date, custom, inline].map(({ rule }) => rule)).toEqual([
        { list: { inCellDropDown: true, source: "=Sheet1!$H$1:$H$2" } },
        { date: { formula1: "=45292", operator: "GreaterThanOrEqualTo" } },
        { custom: { formula: "=C1>0" } },
        { list: { inCellDropDown: false, source: "a,b" } },
      ]);
    });
    expect(here.editor.listItems(here.sheet, 0, 0)).toEqual(["yes", "no"]);
  });

  it("says what several cells have in common, and which are invalid; writes are not checked", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A4").dataValidation.rule = { decimal: { formula1: 10, operator: "LessThan" } };
      sheet.getRange("B1:B4").dataValidation.rule = { decimal: { formula1: 20, operator: "LessThan" } };
      sheet.getRange("A1:A4").values = [[1], [50], [60], [2]];
      const mixed = sheet.getRange("A4:A5").dataValidation.load("type,rule");
      const different = sheet.getRange("A1:B1").dataValidation.load("type");
      const none = sheet.getRange("Z1").dataValidation.load("type,valid");
      const checked = sheet.getRange("A1:A4").dataValidation.load("valid");
      const bad = checked.getInvalidCells().load("address");
      const fine = sheet.getRange("B1:B4").dataValidation.getInvalidCellsOrNullObject();
      await context.sync();
      expect([mixed.type, mixed.rule, different.type, none.type, none.valid]).toEqual([
        "MixedCriteria",
        null,
        "Inconsistent",
        "None",
        true,
      ]);
      expect([checked.valid, bad.address, fine.isNullObject]).toEqual([null, "Sheet1!A2:A3", true]);
      sheet.getRange("A2:A3").dataValidation.clear();
      const cleared = sheet.getRange("A1:A4").dataValidation.load("type");
      await context.sync();
      expect(cleared.type).toBe("MixedCriteria");
    });
  });

  it("refuses two kinds at once, long lists, and numbers as dates", async () => {
    const attempts: [string, (validation: Excel.DataValidation) => void][] = [
      [
        "InvalidArgument",
        (v) => (v.rule = { custom: { formula: "=A1" }, list: { inCellDropDown: true, source: "a" } }),
      ],
      ["InvalidArgument", (v) => (v.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } })],
      [
        "InvalidArgument",
        (v) => (v.rule = { date: { formula1: 45000 as unknown as string, operator: "EqualTo" } }),
      ],
    ];
    for (const [code, attempt] of attempts) {
      const error = await errorOf(async (context) => {
        attempt(context.workbook.worksheets.getItem("Sheet1").getRange("A1").dataValidation);
        await context.sync();
      });
      expect(error.code).toBe(code);
    }
  });
});

describe("conditional formats", () => {
  it("of every type keep their rule and format, the newest first", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const formats = sheet.getRange("A1:A9").conditionalFormats;
      const custom = formats.add("Custom");
      custom.custom.rule.formula = '=$B1="Late"';
      custom.custom.format.fill.color = "#FDE7E9";
      custom.custom.format.font.color = "#A4262C";
      custom.custom.format.font.bold = true;
      custom.custom.format.borders.bottom.style = "Continuous";
      custom.custom.format.borders.bottom.color = "#A4262C";
      custom.stopIfTrue = true;
      const cellValue = formats.add("CellValue");
      cellValue.cellValue.rule = { formula1: "=10", operator: "GreaterThan" };
      cellValue.cellValue.format.font.color = "#00FF00";
      const text = formats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "late" };
      const top = formats.add("TopBottom");
      top.topBottom.rule = { rank: 3, type: "TopItems" };
      const preset = formats.add("PresetCriteria");
      preset.preset.rule = { criterion: "DuplicateValues" };
      const bar = formats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#1F3864";
      bar.dataBar.showDataBarOnly = true;
      const scale = formats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#FF0000" },
      };
      const icons = formats.add("IconSet");
      icons.iconSet.style = "ThreeTrafficLights1";
      formats.load("items/type,items/priority,items/id");
      custom.load("custom/rule/formula,custom/format/fill/color,custom/format/font,stopIfTrue,priority");
      cellValue.load("cellValue/rule");
      bar.load("dataBar/positiveFormat/fillColor,dataBar/showDataBarOnly");
      scale.load("colorScale/criteria,colorScale/threeColorScale");
      const other = custom.cellValueOrNullObject;
      const range = custom.getRange().load("address");
      const borders = custom.custom.format.borders.load("items/sideIndex,items/style");
      await context.sync();
      expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
        ["IconSet", 0],
        ["ColorScale", 1],
        ["DataBar", 2],
        ["PresetCriteria", 3],
        ["TopBottom", 4],
        ["ContainsText", 5],
        ["CellValue", 6],
        ["Custom", 7],
      ]);
      expect([
        custom.custom.rule.formula,
        custom.custom.format.fill.color,
        custom.custom.format.font.color,
      ]).toEqual(['=$B1="Late"', "#FDE7E9", "#A4262C"]);
      expect([custom.stopIfTrue, other.isNullObject, range.address]).toEqual([true, true, "Sheet1!A1:A9"]);
      expect(cellValue.cellValue.rule).toEqual({ formula1: "=10", operator: "GreaterThan" });
      expect([bar.dataBar.positiveFormat.fillColor, bar.dataBar.showDataBarOnly]).toEqual(["#1F3864", true]);
      expect(scale.colorScale.threeColorScale).toBe(false);
      expect(borders.items.filter(({ style }) => style !== "None").map(({ sideIndex }) => sideIndex)).toEqual(
        ["EdgeBottom"],
      );
    });
    here.editor.setCells(here.sheet, 0, 1, [["Late"]], "user");
    expect(here.editor.conditional(here.sheet, 0, 0)).toMatchObject({
      fill: "#FDE7E9",
      font: { bold: true },
    });
  });

  it("move, go one by one and all at once", async () => {
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A9");
      const first = conditionalFormats.add("Custom");
      conditionalFormats.add("DataBar");
      first.priority = 0;
      conditionalFormats.load("items/type");
      await context.sync();
      expect(conditionalFormats.items.map(({ type }) => type)).toEqual(["Custom", "DataBar"]);
      conditionalFormats.getItemAt(0).delete();
      const count = conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(1);
      conditionalFormats.clearAll();
      const none = conditionalFormats.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
  });
});
