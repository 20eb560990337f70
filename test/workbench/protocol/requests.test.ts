import { connect, errorOf, type Connected } from "../objects/connect";

let here: Connected;
beforeEach(() => {
  here = connect();
});

describe("loading", () => {
  it("gives own scalars, items and nested members of a collection in one round trip", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Plan").tables.add("A1:B3", true).name = "GmspPlan";
      worksheets.load("items/name,items/visibility,items/tables/items/name,items/tables/count");
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.tables.count])).toEqual([
        ["Sheet1", "Visible", 0],
        ["Plan", "Visible", 1],
      ]);
      expect(worksheets.items[1]?.tables.items[0]?.name).toBe("GmspPlan");
    });
    expect(here.connection.requests()).toHaveLength(1);
  });

  it("loads all scalars where no name is given, and nested objects whole", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
      range.values = [[3]];
      range.load();
      range.format.load("fill/color,font");
      await context.sync();
      expect([range.values, range.address, range.text, range.rowIndex]).toEqual([
        [[3]],
        "Sheet1!B2",
        [["3"]],
        1,
      ]);
      expect([range.format.fill.color, range.format.font.name, range.format.font.bold]).toEqual([
        "#FFFFFF",
        "Calibri",
        false,
      ]);
    });
  });

  it("takes a page of a collection", async () => {
    await Excel.run(async (context) => {
      for (const name of ["A", "B", "C"]) context.workbook.worksheets.add(name);
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["A", "B"]);
    });
  });

  it("refuses a property that was not loaded, on the client", async () => {
    const error = await errorOf(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
      return sheet.name;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });
});

describe("null objects", () => {
  it("say so without a load, swallow methods, and make what hangs below them null", async () => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const cell = missing.getRange("A1");
      const named = context.workbook.names.getItemOrNullObject("Nothing");
      named.load("formula");
      missing.activate();
      await context.sync();
      expect([missing.isNullObject, cell.isNullObject, named.isNullObject]).toEqual([true, true, true]);
      missing.delete();
      await context.sync();
    });
  });

  it("become real objects when they are there", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("sheet1");
      sheet.load("name");
      await context.sync();
      expect(sheet.isNullObject).toBe(false);
      expect(sheet.name).toBe("Sheet1");
    });
  });
});

describe("failures", () => {
  it("keep what was done before, report partial results and name the place", async () => {
    let first: Excel.Range | undefined;
    const error = await errorOf(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      first = sheet.getRange("A1");
      first.values = [["kept"]];
      first.load("values");
      sheet.getRange("B1:C1").values = [["one value too few"]];
      sheet.getRange("D1").values = [["never"]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.errorLocation).toBe("Range.values");
    expect(error.message).toContain("values needs 1 x 2");
    expect(error.debugInfo.statement).toContain("values");
    expect(first?.values).toEqual([["kept"]]);
    expect(here.editor.value(here.sheet, 0, 0)).toBe("kept");
    expect(here.editor.value(here.sheet, 0, 3)).toBe(null);
  });

  it("carry the codes that Excel uses", async () => {
    const codes: [string, (context: Excel.RequestContext) => unknown][] = [
      ["ItemNotFound", (c) => c.workbook.worksheets.getItem("Nowhere").activate()],
      ["ItemNotFound", (c) => c.workbook.tables.getItem("Nothing").delete()],
      [
        "InvalidArgument",
        (c) => c.workbook.worksheets.getActiveWorksheet().getRange("not an address").clear(),
      ],
      ["InvalidArgument", (c) => c.workbook.worksheets.add("a/b")],
      ["ItemAlreadyExists", (c) => c.workbook.worksheets.add("SHEET1")],
      ["InvalidOperation", (c) => c.workbook.worksheets.getActiveWorksheet().delete()],
      ["InvalidArgument", (c) => c.workbook.worksheets.getActiveWorksheet().getCell(-1, 0).clear()],
      [
        "ItemNotFound",
        (c) => c.workbook.worksheets.getActiveWorksheet().getRange("A1:A5").getUsedRange().clear(),
      ],
    ];
    for (const [code, act] of codes) {
      const error = await errorOf(async (context) => {
        act(context);
        await context.sync();
      });
      expect(error.code).toBe(code);
    }
  });

  it("name members that the workbench lacks", async () => {
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getDirectPrecedents().load("addresses");
      await context.sync();
    });
    expect([error.code, error.message]).toEqual([
      "ApiNotFound",
      "Range.getDirectPrecedents is not available in the workbench.",
    ]);
    const unknown = await errorOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load("nonsense" as "name");
      await context.sync();
    });
    expect([unknown.code, unknown.message]).toEqual([
      "ApiNotFound",
      "Worksheet.nonsense is not available in the workbench.",
    ]);
    expect(here.connection.unimplemented).toEqual(["Range.getDirectPrecedents", "Worksheet.nonsense"]);
  });

  it("refuse members newer than the set that is offered", async () => {
    connect({ requirementSet: "1.7" });
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").dataValidation.clear();
      await context.sync();
    });
    expect([error.code, error.message]).toEqual([
      "ApiNotFound",
      "Range.dataValidation is not available in the workbench: it came with ExcelApi 1.8.",
    ]);
    const online = await errorOf(async (context) => {
      context.workbook.worksheets.onNameChanged.add(async () => undefined);
      await context.sync();
    });
    expect(online.code).toBe("ApiNotFound");
  });
});

describe("sizes", () => {
  it("refuse a request above the limit, and do nothing of it", async () => {
    const { editor, sheet } = connect({ payloadLimit: 2000 });
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["x".repeat(3000)]];
      await context.sync();
    });
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(editor.value(sheet, 0, 0)).toBe(null);
  });

  it("refuse a response above the limit", async () => {
    const { editor, sheet } = connect({ payloadLimit: 2000 });
    editor.setCells(sheet, 0, 0, [["x".repeat(3000)]], "user");
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
    });
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("are 5 MB where nothing is said, and are logged", async () => {
    const rows = Array.from({ length: 2000 }, (_row, i) => [i, "ចំនួន"]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2000");
      range.values = rows;
      range.load("values");
      await context.sync();
      expect(range.values[1999]).toEqual([1999, "ចំនួន"]);
    });
    const [request] = here.connection.requests();
    // 15 bytes of Khmer in each row, on the way up and down.
    expect(request?.requestBytes).toBeGreaterThan(40_000);
    expect(request?.responseBytes).toBeGreaterThan(40_000);
  });
});

describe("while the user edits a cell", () => {
  it("requests fail at once", async () => {
    here.editor.cellEditing = true;
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.load("items");
      await context.sync();
    });
    expect(error.code).toBe("InvalidOperationInCellEditMode");
  });

  it("requests that asked for it wait until the edit is over", async () => {
    here.editor.cellEditing = true;
    const work = Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return [sheet.name, here.editor.cellEditing];
    });
    setTimeout(() => (here.editor.cellEditing = false), 60);
    expect(await work).toEqual(["Sheet1", false]);
  });
});

describe("one request after another", () => {
  it("keeps their order when several are under way", async () => {
    const { editor, sheet } = here;
    await Promise.all(
      ["first", "second", "third"].map((text) =>
        Excel.run(async (context) => {
          const active = context.workbook.worksheets.getActiveWorksheet();
          active.getRange("A1").getOffsetRange(0, 0).values = [[text]];
          await context.sync();
        }),
      ),
    );
    expect(editor.value(sheet, 0, 0)).toBe("third");
  });

  it("is one undo step each", async () => {
    const { editor, sheet } = here;
    await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.getRange("A1").values = [["a"]];
      active.getRange("A2").values = [["b"]];
      active.getRange("A1").format.font.bold = true;
      await context.sync();
    });
    editor.undo();
    expect([editor.value(sheet, 0, 0), editor.value(sheet, 1, 0), editor.canUndo]).toEqual([
      null,
      null,
      false,
    ]);
  });
});

describe("a request that moves cells", () => {
  it("is one undo step too, and its ranges follow on the way", async () => {
    const { editor, sheet } = here;
    editor.setCells(sheet, 0, 0, [["a"], ["b"], ["c"]], "api");
    await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      const b = active.getRange("A2");
      b.format.font.bold = true;
      active.getRange("1:1").insert("Down");
      b.values = [["B"]];
      active.getRange("1:2").delete("Up");
      b.format.font.italic = true;
      const table = active.tables.add("D1:D2", true);
      table.rows.add(undefined, [["x"]]);
      await context.sync();
    });
    expect(editor.values(sheet, { top: 0, left: 0, bottom: 2, right: 0 })).toEqual([["B"], ["c"], [null]]);
    expect(editor.style(sheet, 0, 0).font).toEqual({ bold: true, italic: true });
    editor.undo();
    expect(editor.values(sheet, { top: 0, left: 0, bottom: 2, right: 0 })).toEqual([["a"], ["b"], ["c"]]);
    expect([editor.sheet(sheet).tables, editor.style(sheet, 1, 0)]).toEqual([[], {}]);
    editor.redo();
    expect([editor.value(sheet, 0, 0), editor.sheet(sheet).tables.length]).toEqual(["B", 1]);
  });
});

describe("kept references", () => {
  it("are handed back, and the round trips for that are not counted", async () => {
    const { host, requests } = here.connection;
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.load("address");
      await context.sync();
      range.values = [[1]];
      await context.sync();
      expect(host.session.ranges.keptCount).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(host.session.ranges.keptCount).toBe(0);
    expect(requests()).toHaveLength(2);
    expect(host.log.filter((record) => record.releaseOnly)).toHaveLength(1);
  });

  it("follow insertions and deletions, by the user too", async () => {
    const { editor, sheet } = here;
    await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      const range = active.getRange("B5:C6");
      range.load("address");
      await context.sync();
      editor.insertRows(sheet, 0, 2, "user");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B7:C8");
      active.getRange("A:A").delete("Left");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A7:B8");
      // Within one request as well.
      active.getRange("A1:A3").insert("Down");
      active.getRange("B1:B3").insert("Down");
      active.getRange("1:1").delete("Up");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A6:B7");
    });
  });

  it("of deleted cells can't be used", async () => {
    const error = await errorOf(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      const range = active.getRange("B5");
      range.load("address");
      await context.sync();
      active.getRange("5:5").delete("Up");
      await context.sync();
      range.load("address");
      await context.sync();
    });
    expect(error.code).toBe("InvalidReference");
  });
});
