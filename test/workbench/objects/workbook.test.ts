import { connect, errorOf, type Connected } from "./connect";

let here: Connected;
beforeEach(() => {
  here = connect();
});

describe("worksheets", () => {
  it("are added at the end, renamed, moved, coloured, hidden, copied and deleted", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const plan = worksheets.add("Plan");
      plan.getRange("A1").values = [["x"]];
      plan.tabColor = "#1F3864";
      plan.showGridlines = false;
      plan.showHeadings = false;
      plan.position = 0;
      const copy = plan.copy("After", plan);
      copy.name = "Copy of plan";
      copy.visibility = "Hidden";
      copy.load("name,tabColor");
      const used = copy.getRange("A1").load("values");
      plan.load("tabColor,showGridlines,showHeadings,position,standardHeight");
      worksheets.load("items/name,items/position");
      const visible = worksheets.getCount(true);
      const last = worksheets.getLast(true).load("name");
      const next = plan.getNext(true).load("name");
      await context.sync();
      expect(worksheets.items.map(({ name, position }) => [name, position])).toEqual([
        ["Plan", 0],
        ["Copy of plan", 1],
        ["Sheet1", 2],
      ]);
      expect([plan.tabColor, plan.showGridlines, plan.showHeadings]).toEqual(["#1F3864", false, false]);
      expect([copy.tabColor, used.values, visible.value, last.name, next.name]).toEqual([
        null,
        [["x"]],
        2,
        "Sheet1",
        "Sheet1",
      ]);
      copy.visibility = "VeryHidden";
      await context.sync();
    });
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem("Copy of plan").delete();
      await context.sync();
    });
    expect(error.code).toBe("InvalidOperation");
  });

  it("freeze panes", async () => {
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
      freezePanes.freezeAt("A1:B3");
      const both = freezePanes.getLocation().load("address");
      await context.sync();
      freezePanes.freezeRows(2);
      const rows = freezePanes.getLocation().load("address");
      await context.sync();
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect([both.address, rows.address, none.isNullObject]).toEqual(["Sheet1!A1:B3", "Sheet1!1:2", true]);
    });
  });

  it("keep page set-up", async () => {
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins("Centimeters", { left: 2.54, top: 1.27 });
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$4:$5");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      pageLayout.load(
        "orientation,zoom,leftMargin,topMargin,centerHorizontally,headersFooters/defaultForAllPages/centerFooter",
      );
      const area = pageLayout.getPrintArea().load("address");
      const titles = pageLayout.getPrintTitleRows().load("address");
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      expect([pageLayout.orientation, pageLayout.zoom, pageLayout.leftMargin, pageLayout.topMargin]).toEqual([
        "Landscape",
        { horizontalFitToPages: 1, verticalFitToPages: 0 },
        72,
        36,
      ]);
      expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe("&P / &N");
      expect([area.address, titles.address, columns.isNullObject]).toEqual([
        "Sheet1!A1:H40",
        "Sheet1!4:5",
        true,
      ]);
    });
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").pageLayout.zoom = { scale: 5 };
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it("keep page breaks where a new page starts", async () => {
    await Excel.run(async (context) => {
      const { verticalPageBreaks, horizontalPageBreaks } = context.workbook.worksheets.getItem("Sheet1");
      verticalPageBreaks.add("F4:G9");
      verticalPageBreaks.add("C1");
      verticalPageBreaks.add("C2");
      const row = horizontalPageBreaks.add("C5").load("rowIndex,columnIndex");
      const after = row.getCellAfterBreak().load("address");
      verticalPageBreaks.load("items/columnIndex");
      await context.sync();
      expect(verticalPageBreaks.items.map(({ columnIndex }) => columnIndex)).toEqual([2, 5]);
      expect([row.rowIndex, row.columnIndex, after.address]).toEqual([4, 0, "Sheet1!A5"]);

      context.workbook.worksheets.getItem("Sheet1").getRange("A:A").insert("Right");
      verticalPageBreaks.getItem(0).delete();
      const left = verticalPageBreaks.load("items/columnIndex");
      await context.sync();
      expect(left.items.map(({ columnIndex }) => columnIndex)).toEqual([6]);

      verticalPageBreaks.removePageBreaks();
      const counts = [verticalPageBreaks.getCount(), horizontalPageBreaks.getCount()];
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([0, 1]);
    });
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").verticalPageBreaks.add("A3");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it("keep properties of their own", async () => {
    await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem("Sheet1");
      customProperties.add("Template", "plan");
      customProperties.add("template", "plan 2");
      const found = customProperties.getItemOrNullObject("TEMPLATE").load("key,value");
      const none = customProperties.getItemOrNullObject("other");
      await context.sync();
      expect([found.key, found.value, none.isNullObject]).toEqual(["Template", "plan 2", true]);
      found.delete();
      const count = customProperties.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});

describe("selection", () => {
  it("is what the user or the add-in selected", async () => {
    here.editor.select(here.sheet, [{ top: 1, left: 1, bottom: 3, right: 2 }]);
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      const sheet = context.workbook.worksheets.add("Plan");
      sheet.activate();
      sheet.getRange("D4").select();
      const after = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([range.address, cell.address, after.address, active.name]).toEqual([
        "Sheet1!B2:C4",
        "Sheet1!B2",
        "Plan!D4",
        "Plan",
      ]);
    });
  });

  it("of several blocks has no single range", async () => {
    here.editor.select(here.sheet, [
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 2, left: 2, bottom: 2, right: 2 },
    ]);
    const error = await errorOf(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    });
    expect(error.code).toBe("InvalidSelection");
    await Excel.run(async (context) => {
      const areas = context.workbook.getSelectedRanges().load("address,areas/items/address");
      await context.sync();
      expect([areas.address, areas.areas.items.map(({ address }) => address)]).toEqual([
        "Sheet1!A1,Sheet1!C3",
        ["Sheet1!A1", "Sheet1!C3"],
      ]);
    });
  });
});

describe("names", () => {
  it("stand for ranges and formulas, in the workbook or on a sheet", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [[1], [2]];
      const { names } = context.workbook;
      const range = names.add("Numbers", sheet.getRange("A1:A2"), "two numbers");
      const sum = names.add("Total", "=SUM(Numbers)");
      sheet.names.add("Local", "=Sheet1!$A$2");
      for (const one of [range, sum]) one.load("name,type,value,formula,comment,scope,visible");
      const target = range.getRange().load("address");
      const local = sheet.names.getItem("local").load("scope,value");
      const notHere = sheet.names.getItemOrNullObject("Numbers");
      const noRange = sum.getRangeOrNullObject();
      await context.sync();
      expect([range.type, range.value, range.formula, range.comment, range.scope]).toEqual([
        "Range",
        "Sheet1!$A$1:$A$2",
        "=Sheet1!$A$1:$A$2",
        "two numbers",
        "Workbook",
      ]);
      expect([sum.type, sum.value, target.address, local.scope, local.value]).toEqual([
        "Integer",
        3,
        "Sheet1!A1:A2",
        "Worksheet",
        "Sheet1!$A$2",
      ]);
      expect([notHere.isNullObject, noRange.isNullObject]).toEqual([true, true]);
      sum.formula = "=SUM(Numbers)*2";
      sum.visible = false;
      sum.load("value,visible");
      range.delete();
      names.load("items/name");
      await context.sync();
      expect([sum.visible, names.items.map(({ name }) => name)]).toEqual([false, ["Total"]]);
    });
  });
});

describe("parts of the document", () => {
  it("keep custom XML by namespace", async () => {
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const added = parts.add('<plan xmlns="urn:example:plan"><a>1</a></plan>').load("id,namespaceUri");
      await context.sync();
      expect(added.namespaceUri).toBe("urn:example:plan");
      const only = parts.getByNamespace("urn:example:plan").getOnlyItem();
      only.setXml('<plan xmlns="urn:example:plan"><a>2</a></plan>');
      const xml = only.getXml();
      const byId = parts.getItemOrNullObject(added.id);
      const none = parts.getByNamespace("urn:other").getOnlyItemOrNullObject();
      await context.sync();
      expect([xml.value, byId.isNullObject, none.isNullObject]).toEqual([
        '<plan xmlns="urn:example:plan"><a>2</a></plan>',
        false,
        true,
      ]);
      byId.delete();
      const count = parts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it("keep settings with dates", async () => {
    const day = new Date(Date.UTC(2024, 4, 1));
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("asOf", { day, list: [1, "២"] });
      settings.add("name", "plan");
      await context.sync();
      const read = settings.getItem("asOf").load("value");
      const none = settings.getItemOrNullObject("other");
      settings.load("items/key");
      await context.sync();
      expect([read.value, none.isNullObject, settings.items.map(({ key }) => key)]).toEqual([
        { day, list: [1, "២"] },
        true,
        ["asOf", "name"],
      ]);
      read.delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  it("keep document properties", async () => {
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "Plan 2024-2028";
      properties.custom.add("Templates", 5);
      properties.custom.add("Ready", true);
      properties.load("title,custom/items/key,custom/items/value,custom/items/type");
      const none = properties.custom.getItemOrNullObject("Other");
      await context.sync();
      expect(properties.title).toBe("Plan 2024-2028");
      expect(properties.custom.items.map(({ key, value, type }) => [key, value, type])).toEqual([
        ["Templates", 5, "Number"],
        ["Ready", true, "Boolean"],
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("the application", () => {
  it("calculates, says how it separates numbers, and takes hints", async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = "Manual";
      application.calculate("Full");
      application.load("calculationMode,decimalSeparator,cultureInfo/name");
      await context.sync();
      expect([
        application.calculationMode,
        application.decimalSeparator,
        application.cultureInfo.name,
      ]).toEqual(["Manual", ".", "en-US"]);
    });
  });

  it("answers retrieve as plain objects", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1") as unknown as {
        retrieve(names: string): { toJSON(): unknown };
      };
      const result = sheet.retrieve("name,visibility");
      await context.sync();
      expect(result.toJSON()).toEqual({ name: "Sheet1", visibility: "Visible" });
    });
  });
});

describe("protection of the workbook", () => {
  it("keeps sheets as they are until it is taken off", async () => {
    const protectedNow = await Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.protect("secret");
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
    expect(protectedNow).toBe(true);
    const refused = await errorOf(async (context) => {
      context.workbook.worksheets.add("More");
      await context.sync();
    });
    expect(refused.code).toBe("AccessDenied");
    const wrong = await errorOf(async (context) => {
      context.workbook.protection.unprotect("other");
      await context.sync();
    });
    expect(wrong.code).toBe("AccessDenied");
    await Excel.run(async (context) => {
      context.workbook.protection.unprotect("secret");
      context.workbook.worksheets.add("More");
      await context.sync();
    });
    expect(here.editor.findSheet("More")).toBeDefined();
  });
});
