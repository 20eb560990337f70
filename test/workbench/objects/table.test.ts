import { connect, errorOf, type Connected } from "./connect";

let here: Connected;
beforeEach(async () => {
  here = connect();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").values = [
      ["Unit", "Status", "Budget"],
      ["Planning", "Done", 10],
      ["Women", "Late", 20],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "Plan";
    table.style = "TableStyleLight9";
    await context.sync();
  });
});

const plan = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("Plan");

describe("tables", () => {
  it("give their parts, and none for what is switched off", async () => {
    await Excel.run(async (context) => {
      const table = plan(context).load(
        "id,name,style,showTotals,showHeaders,showFilterButton,worksheet/name",
      );
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const part of parts) part.load("address");
      table.columns.load("items/name,items/index,items/values");
      table.rows.load("count,items/values");
      await context.sync();
      expect([table.name, table.style, table.showTotals, table.showHeaders, table.worksheet.name]).toEqual([
        "Plan",
        "TableStyleLight9",
        false,
        true,
        "Sheet1",
      ]);
      expect(parts.map(({ address }) => address)).toEqual(["Sheet1!A1:C3", "Sheet1!A1:C1", "Sheet1!A2:C3"]);
      expect(table.columns.items.map(({ name, index, values }) => [name, index, values.flat()])).toEqual([
        ["Unit", 0, ["Unit", "Planning", "Women"]],
        ["Status", 1, ["Status", "Done", "Late"]],
        ["Budget", 2, ["Budget", 10, 20]],
      ]);
      expect(table.rows.items.map(({ values }) => values)).toEqual([
        [["Planning", "Done", 10]],
        [["Women", "Late", 20]],
      ]);
    });
    const error = await errorOf(async (context) => {
      plan(context).getTotalRowRange().load("address");
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
  });

  it("T32 refuse formulas that name a column which they lack, written, typed or pasted", async () => {
    for (const formula of [
      "=SUM(Plan[Nope])",
      "=Plan[[#This Row],[Nope]]*2",
      "=[@Nope]",
      "=Plan[[Unit]:[Nope]]",
    ]) {
      const error = await errorOf(async (context) => {
        plan(context).columns.getItem("Budget").getDataBodyRange().formulas =
          formula as unknown as string[][];
        await context.sync();
      });
      expect([error.code, error.message]).toEqual([
        "InvalidArgument",
        expect.stringContaining('the table Plan has no column "Nope"'),
      ]);
      const { editor, sheet } = here;
      expect(() => editor.setCells(sheet, 1, 2, [[formula]], "user")).toThrow('no column "Nope"');
      expect(editor.value(sheet, 1, 2)).toBe(10);
    }
    here.editor.pasteText(here.sheet, 5, 0, "=SUM(Plan[Nope])\t=SUM(plan[budget])");
    expect(here.editor.values(here.sheet, { top: 5, left: 0, bottom: 5, right: 1 })).toEqual([
      ["=SUM(Plan[Nope])", 30],
    ]);
  });

  it("can be used again after the sync that made them", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const table = sheet.tables.add(sheet.getRange("F1:G2"), false);
      await context.sync();
      table.name = "Second";
      table.showTotals = true;
      const range = table.getRange().load("address,values");
      await context.sync();
      // A heading row was put above.
      expect(range.address).toBe("Sheet1!F1:G4");
      expect(range.values[0]).toEqual(["Column1", "Column2"]);
    });
  });

  it("add rows at the end and inside, and push what is below", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A4").values = [["below"]];
      const below = sheet.getRange("A4");
      const table = plan(context);
      table.rows.add(undefined, [
        ["Labour", "Done", 30],
        ["Health", "Late", 40],
      ]);
      table.rows.add(0, [["First", "", 1]]);
      const range = table.getRange().load("values");
      below.load("address,values");
      await context.sync();
      expect(range.values.map((row) => row[0])).toEqual([
        "Unit",
        "First",
        "Planning",
        "Women",
        "Labour",
        "Health",
      ]);
      expect([below.address, below.values]).toEqual(["Sheet1!A7", [["below"]]]);
      table.rows.getItemAt(0).delete();
      table.rows.getItemAt(3).values = [["Health", "Done", 41]];
      table.rows.load("count");
      const last = table.rows.getItemAt(3).load("values,index");
      await context.sync();
      expect([table.rows.count, last.values, last.index]).toEqual([4, [["Health", "Done", 41]], 3]);
    });
  });

  it("refuse rows of the wrong width", async () => {
    const error = await errorOf(async (context) => {
      plan(context).rows.add(undefined, [["too", "short"]]);
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it("add, rename and delete columns", async () => {
    await Excel.run(async (context) => {
      const { columns } = plan(context);
      const added = columns.add(-1, [["Note"], ["a"], ["b"]], "Remarks");
      const inside = columns.add(1);
      columns.getItem("Budget").name = "Budget (USD)";
      columns.getItem("Status").delete();
      added.load("name,index,values");
      inside.load("name");
      columns.load("items/name");
      await context.sync();
      expect([added.name, added.values.flat()]).toEqual(["Remarks", ["Remarks", "a", "b"]]);
      expect(columns.items.map(({ name }) => name)).toEqual(["Unit", inside.name, "Budget (USD)", "Remarks"]);
    });
  });

  it("filter, tell what is filtered, and clear", async () => {
    await Excel.run(async (context) => {
      const table = plan(context);
      table.columns.getItem("Status").filter.applyValuesFilter(["Done"]);
      const view = table.getDataBodyRange().getVisibleView().load("values");
      const { filter } = table.columns.getItem("Status");
      filter.load("criteria");
      table.autoFilter.load("isDataFiltered,criteria");
      await context.sync();
      expect(view.values).toEqual([["Planning", "Done", 10]]);
      expect(filter.criteria).toMatchObject({ filterOn: "Values", values: ["Done"] });
      expect(table.autoFilter.isDataFiltered).toBe(true);
      table.clearFilters();
      const all = table.getDataBodyRange().getVisibleView().load("rowCount");
      await context.sync();
      expect(all.rowCount).toBe(2);
    });
  });

  it("sort, resize, become ranges, are deleted", async () => {
    await Excel.run(async (context) => {
      const table = plan(context);
      table.sort.apply([{ key: 2, ascending: false }]);
      table.resize("A1:C6");
      table.sort.load("fields");
      const body = table.getDataBodyRange().load("values,address");
      await context.sync();
      expect(body.address).toBe("Sheet1!A2:C6");
      expect(body.values.slice(0, 2).map((row) => row[0])).toEqual(["Women", "Planning"]);
      expect(table.sort.fields).toMatchObject([{ key: 2, ascending: false }]);
      const range = table.convertToRange().load("address");
      const gone = context.workbook.tables.getItemOrNullObject("Plan");
      await context.sync();
      expect([range.address, gone.isNullObject]).toEqual(["Sheet1!A1:C6", true]);
    });
  });

  it("are found by the cells they cover", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const first = sheet.getRange("B2").getTables().getFirst().load("name");
      const inside = sheet.getRange("A1:B9").getTables(true);
      const count = inside.getCount();
      await context.sync();
      expect([first.name, count.value]).toEqual(["Plan", 0]);
    });
  });

  it("refuse overlap, bad names and taken names", async () => {
    const attempts: [string, (context: Excel.RequestContext) => void][] = [
      ["InvalidArgument", (c) => (plan(c).name = "2024")],
      ["InvalidArgument", (c) => (plan(c).name = "A1")],
      ["ItemNotFound", (c) => plan(c).columns.getItem("Nothing").delete()],
    ];
    for (const [code, attempt] of attempts) {
      const error = await errorOf(async (context) => {
        attempt(context);
        await context.sync();
      });
      expect(error.code).toBe(code);
    }
    const overlap = await errorOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").tables.add("B2:D5", true);
      await context.sync();
    });
    expect(overlap.code).toMatch(/^(InvalidArgument|MergedRangeConflict|InvalidOperation)$/);
    expect(here.editor.sheet(here.sheet).tables).toHaveLength(1);
  });
});
