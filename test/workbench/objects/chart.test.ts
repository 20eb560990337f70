import { createEditor } from "../../../src/workbench/book/createEditor";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { connectNode } from "../../../src/workbench/host/connectNode";
import { pack, partsOf } from "../files/packageOf";
import { connect, errorOf, type Connected } from "./connect";

let here: Connected;
beforeEach(async () => {
  here = connect();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:C4").values = [
      ["Unit", "Done", "Late"],
      ["A", 1, 2],
      ["B", 3, 4],
      ["C", 5, 6],
    ];
    await context.sync();
  });
});

describe("charts", () => {
  it("keep marks, label places and formats of their axes in a file, and have no marks unless asked", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const plain = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      const marked = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Columns");
      plain.name = "Plain";
      marked.name = "Marked";
      const { categoryAxis, valueAxis } = marked.axes;
      categoryAxis.majorTickMark = "Inside";
      valueAxis.minorTickMark = "Cross";
      valueAxis.tickLabelPosition = "High";
      valueAxis.majorUnit = 2;
      categoryAxis.numberFormat = "0.0";
      valueAxis.majorGridlines.visible = false;
      marked.series.getItemAt(0).gapWidth = 150;
      await context.sync();
    });
    const wrong = await errorOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.charts.getItem("Marked").axes.categoryAxis.majorTickMark = "Sideways" as "None";
      await context.sync();
    });
    expect(wrong.code).toBe("InvalidArgument");
    const parts = partsOf(await saveXlsx(here.editor));
    // Without the part in which the workbench keeps what files have no place for.
    const own = Object.keys(parts).find((path) => parts[path]?.startsWith("<workbench "));
    const { book } = await openXlsx(pack({ ...parts, [own ?? ""]: "<empty/>" }), "charts.xlsx");
    const saved = connectNode(createEditor(book));
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Sheet1");
      const names = ["Plain", "Marked"];
      const series = names.map((name) => charts.getItem(name).series.getItemAt(0));
      const axes = names.flatMap((name) => {
        const { categoryAxis, valueAxis } = charts.getItem(name).axes;
        return [categoryAxis, valueAxis];
      });
      for (const one of series) one.load("gapWidth");
      for (const axis of axes) {
        axis.load("majorTickMark,minorTickMark,tickLabelPosition,numberFormat,linkNumberFormat,majorUnit");
        axis.majorGridlines.load("visible");
      }
      await context.sync();
      expect(series.map(({ gapWidth }) => gapWidth)).toEqual([219, 150]);
      expect(
        axes.map((axis) => [
          axis.majorTickMark,
          axis.minorTickMark,
          axis.tickLabelPosition,
          axis.numberFormat,
          axis.linkNumberFormat,
          axis.majorGridlines.visible,
          axis.majorUnit,
        ]),
      ).toEqual([
        ["None", "None", "NextToAxis", "General", true, false, ""],
        ["None", "None", "NextToAxis", "General", true, true, ""],
        ["Inside", "None", "NextToAxis", "0.0", false, false, ""],
        ["None", "Cross", "High", "General", true, false, 2],
      ]);
    });
    saved.close();
  });

  it("take series, names and categories from their source", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C4"), "Columns");
      chart.name = "Progress";
      chart.title.text = "Progress by unit";
      chart.legend.position = "Bottom";
      chart.setPosition("E2", "J15");
      const series = chart.series.getItemAt(1);
      series.format.fill.setSolidColor("#C00000");
      series.hasDataLabels = true;
      series.gapWidth = 60;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 10;
      chart.axes.valueAxis.numberFormat = "0";
      chart.axes.valueAxis.title.text = "Activities";
      chart.axes.categoryAxis.title.visible = false;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.dataLabels.position = "OutsideEnd";
      await context.sync();
      chart.load("id,name,chartType,title/text,legend/position,left,top,width,height");
      chart.series.load("items/name,items/gapWidth,items/hasDataLabels");
      const values = series.getDimensionValues("Values");
      const categories = series.getDimensionValues("Categories");
      const { valueAxis } = chart.axes;
      valueAxis.load("minimum,maximum,title/text,majorGridlines/visible");
      await context.sync();
      expect([chart.name, chart.chartType, chart.title.text, chart.legend.position]).toEqual([
        "Progress",
        "ColumnStacked",
        "Progress by unit",
        "Bottom",
      ]);
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 288, 210]);
      expect(chart.series.items.map((one) => [one.name, one.gapWidth, one.hasDataLabels])).toEqual([
        ["Done", 219, false],
        ["Late", 60, true],
      ]);
      expect([values.value, categories.value]).toEqual([
        [2, 4, 6],
        ["A", "B", "C"],
      ]);
      expect([
        valueAxis.minimum,
        valueAxis.maximum,
        valueAxis.title.text,
        valueAxis.majorGridlines.visible,
      ]).toEqual([0, 10, "Activities", false]);
    });
    const [chart] = here.editor.sheet(here.sheet).charts;
    expect(chart?.series[1]).toEqual({
      name: "=Sheet1!$C$1",
      values: "=Sheet1!$C$2:$C$4",
      categories: "=Sheet1!$A$2:$A$4",
      color: "#C00000",
      hasDataLabels: true,
    });
    expect(chart?.extra).toMatchObject({ "series/1/gapWidth": 60, "dataLabels/position": "OutsideEnd" });
  });

  it("get series of their own, are found by name and deleted", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const chart = sheet.charts.add("Doughnut", sheet.getRange("A1:B4"));
      chart.name = "Share";
      chart.series.getItemAt(0).firstSliceAngle = 90;
      chart.series.getItemAt(0).delete();
      const series = chart.series.add("New");
      series.setValues(sheet.getRange("C2:C4"));
      series.setXAxisValues(sheet.getRange("A2:A4"));
      series.points.getItemAt(0).format.fill.setSolidColor("#123456");
      await context.sync();
      const found = sheet.charts.getItem("Share");
      found.series.load("items/name");
      found.load("name,legend/visible");
      await context.sync();
      expect(Object.keys(here.editor.sheet(here.sheet).charts[0]?.extra ?? {})).toEqual([
        "series/0/points/0/format/fill/color",
      ]);
      expect([found.series.items.map(({ name }) => name), found.legend.visible]).toEqual([["New"], true]);
      found.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it("have no picture to give", async () => {
    const error = await errorOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.charts.add("Pie", sheet.getRange("A1:B4")).getImage();
      await context.sync();
    });
    expect([error.code, error.message]).toEqual([
      "ApiNotFound",
      "Chart.getImage is not available in the workbench.",
    ]);
  });
});
