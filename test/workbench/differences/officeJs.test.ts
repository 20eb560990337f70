import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { requirementMatrix } from "../../../src/workbench/host/requirementMatrix";
import { pack, partsOf } from "../files/packageOf";
import { connect, errorOf, type Connected } from "../objects/connect";

type Work = (context: Excel.RequestContext) => unknown;

let here: Connected;
beforeEach(() => {
  here = connect();
  here.editor.setCells(
    here.sheet,
    0,
    0,
    [
      ["Unit", "Done"],
      ["HR", 1],
      ["IT", 2],
    ],
    "api",
  );
});

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");
const rangeOf = (context: Excel.RequestContext, address = "A1:B3"): Excel.Range =>
  sheetOf(context).getRange(address);
const chartOf = (context: Excel.RequestContext): Excel.Chart =>
  sheetOf(context).charts.add("ColumnClustered", rangeOf(context), "Columns");

const filterOf = (context: Excel.RequestContext): Excel.Filter =>
  sheetOf(context).tables.getItemAt(0).columns.getItemAt(0).filter;

/** Code and message of what each piece of work is refused with. */
async function refusals(all: Record<string, Work>): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, work] of Object.entries(all)) {
    const error = await errorOf(async (context) => {
      work(context);
      await context.sync();
    });
    found[name] = `${error.code}: ${error.message}`;
  }
  return found;
}

/** Each member is answered with ApiNotFound, by its name. */
async function expectMissing(members: Record<string, Work>): Promise<void> {
  const found = await refusals(members);
  const names = Object.keys(members);
  expect(Object.entries(found).filter(([name, said]) => !said.startsWith(`ApiNotFound: ${name} `))).toEqual(
    [],
  );
  expect(here.connection.unimplemented).toEqual(expect.arrayContaining(names));
}

const ignore = async (): Promise<void> => undefined;

describe("Office.js", () => {
  it("W70 sets later than ExcelApi 1.15 are refused", async () => {
    expect(() => connect({ requirementSet: "1.16" })).toThrow("ExcelApi 1.16 can't be offered");
    here = connect();
    await expectMissing({
      "Workbook.showPivotFieldList": (c) => c.workbook.load("showPivotFieldList"),
      "Worksheet._RegisterEventNameChanged": (c) => sheetOf(c).onNameChanged.add(ignore),
    });
  });

  it("W71 these members of ranges are missing", async () => {
    await expectMissing({
      "Range.style": (c) => (rangeOf(c).style = "Good"),
      "Range.formulasR1C1": (c) => rangeOf(c).load("formulasR1C1"),
      "Range.numberFormatCategories": (c) => rangeOf(c).load("numberFormatCategories"),
      "Range.savedAsArray": (c) => rangeOf(c).load("savedAsArray"),
      "Range.linkedDataTypeState": (c) => rangeOf(c).load("linkedDataTypeState"),
      "Range.getImage": (c) => rangeOf(c).getImage(),
      "Range.getDirectPrecedents": (c) => rangeOf(c).getDirectPrecedents().load("addresses"),
      "Range.getDependents": (c) => rangeOf(c).getDependents().load("addresses"),
      "Range.getSpillingToRange": (c) => rangeOf(c, "A1").getSpillingToRange().load("address"),
      "Range.getPivotTables": (c) => rangeOf(c).getPivotTables().load("items"),
      "Range.group": (c) => rangeOf(c, "1:2").group("ByRows"),
      "Range.flashFill": (c) => rangeOf(c).flashFill(),
      "Range.replaceAll": (c) => rangeOf(c).replaceAll("HR", "IT", {}),
      "Range.showCard": (c) => rangeOf(c).showCard(),
    });
  });

  it("W72 these members of sheets are missing", async () => {
    await expectMissing({
      "Worksheet.replaceAll": (c) => sheetOf(c).replaceAll("HR", "IT", {}),
      "Worksheet.shapes": (c) => sheetOf(c).shapes.load("items"),
      "Worksheet.comments": (c) => sheetOf(c).comments.load("items"),
      "Worksheet.pivotTables": (c) => sheetOf(c).pivotTables.load("items"),
      "Worksheet.slicers": (c) => sheetOf(c).slicers.load("items"),
      "Worksheet.showOutlineLevels": (c) => sheetOf(c).showOutlineLevels(1, 1),
      "Worksheet.enableCalculation": (c) => sheetOf(c).load("enableCalculation"),
      "HeaderFooterGroup.firstPage": (c) =>
        (sheetOf(c).pageLayout.headersFooters.firstPage.centerHeader = "x"),
    });
    const said = await refusals({
      state: (c) => (sheetOf(c).pageLayout.headersFooters.state = "FirstOddAndEven"),
    });
    expect(said.state).toBe("InvalidOperation: HeaderFooterGroup.state can't be set.");
  });

  it("W73 these members of the workbook are missing", async () => {
    await expectMissing({
      "Workbook.comments": (c) => c.workbook.comments.load("items"),
      "Workbook.styles": (c) => c.workbook.styles.load("items"),
      "Workbook.pivotTables": (c) => c.workbook.pivotTables.load("items"),
      "Workbook.slicers": (c) => c.workbook.slicers.load("items"),
      "Workbook.bindings": (c) => c.workbook.bindings.load("items"),
      "Workbook.dataConnections": (c) => c.workbook.dataConnections.refreshAll(),
      "Workbook.functions": (c) => c.workbook.functions.sum(1, 2).load("value"),
      "Workbook.getActiveChart": (c) => c.workbook.getActiveChart().load("name"),
      "Workbook.insertWorksheetsFromBase64": (c) => c.workbook.insertWorksheetsFromBase64("x"),
      "Workbook.save": (c) => c.workbook.save(),
      "Workbook.close": (c) => c.workbook.close(),
    });
  });

  it("W74 these members of tables and charts are missing", async () => {
    here.editor.addTable(here.sheet, { top: 0, left: 0, bottom: 2, right: 1 }, true, "api");
    await expectMissing({
      "TableRowCollection.deleteRowsAt": (c) => sheetOf(c).tables.getItemAt(0).rows.deleteRowsAt(0, 1),
      "TableRowCollection.deleteRows": (c) => sheetOf(c).tables.getItemAt(0).rows.deleteRows([0]),
      "Filter.applyCellColorFilter": (c) => filterOf(c).applyCellColorFilter("#FF0000"),
      "Filter.applyFontColorFilter": (c) => filterOf(c).applyFontColorFilter("#FF0000"),
      "Filter.applyIconFilter": (c) => filterOf(c).applyIconFilter({ set: "ThreeArrows", index: 0 }),
      "Chart.getImage": (c) => chartOf(c).getImage(),
      "Chart.activate": (c) => chartOf(c).activate(),
      "Chart.getDataTable": (c) => chartOf(c).getDataTable().load("visible"),
      "ChartSeries.trendlines": (c) => chartOf(c).series.getItemAt(0).trendlines.load("items"),
      "ChartSeries.xErrorBars": (c) => chartOf(c).series.getItemAt(0).xErrorBars.load("visible"),
    });
  });

  it("W75 these events never come: they can't be listened to", async () => {
    await expectMissing({
      "Worksheet._RegisterRowHiddenChangedEvent": (c) => sheetOf(c).onRowHiddenChanged.add(ignore),
      "Worksheet._RegisterColumnSortedEvent": (c) => sheetOf(c).onColumnSorted.add(ignore),
      "Worksheet._RegisterFormulaChangedEvent": (c) => sheetOf(c).onFormulaChanged.add(ignore),
      "Worksheet._RegisterSingleClickedEvent": (c) => sheetOf(c).onSingleClicked.add(ignore),
      "Chart._RegisterActivatedEvent": (c) => chartOf(c).onActivated.add(ignore),
    });
  });

  it("W76 copying does not skip blanks, transpose or link", async () => {
    const said = await refusals({
      blanks: (c) => rangeOf(c, "D1").copyFrom("A1:B3", "All", true, false),
      transpose: (c) => rangeOf(c, "D1").copyFrom("A1:B3", "All", false, true),
      link: (c) => rangeOf(c, "D1").copyFrom("A1:B3", "Link"),
    });
    for (const one of Object.values(said)) expect(one).toContain("NotImplemented: Range.copyFrom");
    expect(here.editor.value(here.sheet, 0, 3)).toBeNull();
  });

  it("W77 sorting moves rows by their values only", async () => {
    const said = await refusals({
      columns: (c) => rangeOf(c).sort.apply([{ key: 0 }], false, false, "Columns"),
      colour: (c) => rangeOf(c).sort.apply([{ key: 0, sortOn: "CellColor", color: "#FF0000" }]),
    });
    expect(said).toEqual({
      columns: "NotImplemented: Sorting columns is not available in the workbench.",
      colour: "NotImplemented: Sorting by colour or icon is not available in the workbench.",
    });
  });

  it("W78 find and findAll look at the text that cells show", async () => {
    here.editor.setCells(here.sheet, 0, 3, [["=1+1"]], "api");
    await Excel.run(async (context) => {
      const byFormula = rangeOf(context, "D1").findOrNullObject("1+1", {});
      const byText = rangeOf(context, "D1").findOrNullObject("2", {});
      byFormula.load("address");
      byText.load("address");
      await context.sync();
      expect([byFormula.isNullObject, byText.address]).toEqual([true, "Sheet1!D1"]);
    });
  });

  it("W79 calculation can't be held back: formulas are always up to date", async () => {
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      rangeOf(context, "D1").formulas = [["=B2*10"]];
      context.application.suspendApiCalculationUntilNextSync();
      rangeOf(context, "B2").values = [[7]];
      const shown = rangeOf(context, "D1").load("values");
      context.workbook.application.load("calculationState");
      await context.sync();
      expect([shown.values, context.workbook.application.calculationState]).toEqual([[[70]], "Done"]);
    });
  });

  it("W80 an add-in is offered no dialogs, and nothing of Office beyond the workbook", () => {
    expect(Object.keys(JSON.parse(requirementMatrix({ file: true })) as object)).toEqual([
      "ExcelApi",
      "SharedRuntime",
      "RibbonApi",
      "AddInCommands",
      "Settings",
      "File",
      "CompressedFile",
    ]);
  });

  it("W81 what charts are told beyond what is drawn is saved for the workbench alone", async () => {
    await Excel.run(async (context) => {
      chartOf(context).axes.valueAxis.displayUnit = "Thousands";
      await context.sync();
    });
    const parts = partsOf(await saveXlsx(here.editor));
    const told = Object.entries(parts).flatMap(([path, text]) => (text.includes("housands") ? [path] : []));
    expect(told).toEqual(["customXml/item1.xml"]);
    const displayUnit = async (changed: Record<string, string>): Promise<unknown> => {
      const { book } = await openXlsx(pack({ ...parts, ...changed }), "chart.xlsx");
      return book.sheets[0]?.charts[0]?.extra["axes/valueAxis/displayUnit"];
    };
    expect(await displayUnit({})).toBe("Thousands");
    // Another program wrote the chart anew.
    const chart = "xl/charts/chart1.xml";
    const anew = (parts[chart] ?? "").replace("<c:chartSpace", "<!-- anew --><c:chartSpace");
    expect(await displayUnit({ [chart]: anew })).toBeUndefined();
  });
});
