import { connect, errorOf, type Connected } from "./connect";

let here: Connected;
beforeEach(() => {
  here = connect();
});

describe("range.format", () => {
  it("sets and reads fonts, fills, alignment and protection; mixed cells read as null", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const { format } = sheet.getRange("A1:B2");
      format.font.name = "Khmer OS Battambang";
      format.font.size = 12;
      format.font.bold = true;
      format.font.italic = true;
      format.font.underline = "Single";
      format.font.color = "#c00000";
      format.fill.color = "yellow";
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 2;
      format.textOrientation = 45;
      format.protection.locked = false;
      sheet.getRange("B2").format.font.bold = false;
      await context.sync();
      format.load(
        "horizontalAlignment,verticalAlignment,wrapText,indentLevel,textOrientation,font/name,font/size,font/bold,font/italic,font/underline,font/color,fill/color,protection/locked",
      );
      await context.sync();
      expect(format.toJSON()).toEqual({
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
        textOrientation: 45,
        font: {
          name: "Khmer OS Battambang",
          size: 12,
          bold: null,
          italic: true,
          underline: "Single",
          color: "#C00000",
        },
        fill: { color: "#FFFF00" },
        protection: { locked: false },
      });
      format.fill.clear();
      format.fill.load("color");
      await context.sync();
      expect(format.fill.color).toBe("#FFFFFF");
    });
  });

  it("draws borders on edges and inside", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const { borders } = sheet.getRange("B2:C3").format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("EdgeTop").color = "#1F3864";
      borders.getItem("EdgeBottom").weight = "Medium";
      borders.getItem("InsideHorizontal").style = "Dot";
      borders.getItem("InsideVertical").style = "Continuous";
      borders.getItem("InsideVertical").style = "None";
      borders.load("items/sideIndex,items/style,items/weight,items/color");
      await context.sync();
      const drawn = borders.items.filter(({ style }) => style !== "None");
      expect(drawn.map(({ sideIndex, style, weight, color }) => [sideIndex, style, weight, color])).toEqual([
        ["EdgeTop", "Continuous", "Thin", "#1F3864"],
        ["EdgeBottom", "Continuous", "Medium", "#000000"],
        ["InsideHorizontal", "Dot", "Thin", "#000000"],
      ]);
    });
    expect(here.editor.style(here.sheet, 1, 1).borders).toEqual({
      top: { style: "Continuous", weight: "Thin", color: "#1F3864" },
      bottom: { style: "Dot", weight: "Thin", color: "#000000" },
    });
  });

  it("sizes rows and columns in points", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A:B").format.columnWidth = 120;
      sheet.getRange("1:1").format.rowHeight = 30;
      const block = sheet.getRange("A1:C2").load("top,left,width,height");
      const { format } = sheet.getRange("A1:B1").load("format/columnWidth,format/rowHeight");
      const mixed = sheet.getRange("A1:C2").load("format/columnWidth,format/rowHeight").format;
      await context.sync();
      expect([format.columnWidth, format.rowHeight]).toEqual([120, 30]);
      expect([mixed.columnWidth, mixed.rowHeight]).toEqual([null, null]);
      expect([block.top, block.left, block.width, block.height]).toEqual([0, 0, 288, 45]);
      sheet.getRange("A:A").format.useStandardWidth = true;
      const back = sheet.getRange("A1").load("format/columnWidth").format;
      await context.sync();
      expect(back.columnWidth).toBe(48);
    });
  });

  it("refuses colours, sizes and words that Excel does not know", async () => {
    const attempts: ((format: Excel.RangeFormat) => void)[] = [
      (format) => (format.fill.color = "#12"),
      (format) => (format.font.size = 0),
      (format) => (format.horizontalAlignment = "Middle" as "Center"),
      (format) => (format.rowHeight = 500),
      (format) => (format.font.bold = "yes" as unknown as boolean),
    ];
    for (const attempt of attempts) {
      const error = await errorOf(async (context) => {
        attempt(context.workbook.worksheets.getItem("Sheet1").getRange("A1").format);
        await context.sync();
      });
      expect(error.code).toBe("InvalidArgument");
    }
  });
});

describe("cell, row and column properties", () => {
  it("are written and read in one round trip each", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:B2");
      range.setCellProperties([
        [{ format: { fill: { color: "#FF0000" } } }, { format: { font: { bold: true } } }],
        [{}, { format: { borders: { top: { style: "Continuous" } }, protection: { locked: false } } }],
      ]);
      range.setRowProperties([{ format: { rowHeight: 20 } }, { format: { rowHeight: 40 } }]);
      range.setColumnProperties([{ columnHidden: false, format: { columnWidth: 99 } }, {}]);
      const cells = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      const rows = range.getRowProperties({ format: { rowHeight: true } });
      const columns = range.getColumnProperties({ format: { columnWidth: true } });
      await context.sync();
      expect(
        cells.value.map((row) =>
          row.map(({ address, format }) => [address, format?.fill?.color, format?.font?.bold]),
        ),
      ).toEqual([
        [
          ["Sheet1!A1", "#FF0000", false],
          ["Sheet1!B1", "#FFFFFF", true],
        ],
        [
          ["Sheet1!A2", "#FFFFFF", false],
          ["Sheet1!B2", "#FFFFFF", false],
        ],
      ]);
      expect(rows.value.map(({ format }) => format?.rowHeight)).toEqual([20, 40]);
      expect(columns.value.map(({ format }) => format?.columnWidth)).toEqual([99, 48]);
    });
    expect(here.editor.style(here.sheet, 1, 1)).toEqual({
      borders: { top: { style: "Continuous", weight: "Thin", color: "#000000" } },
      locked: false,
    });
  });
});
