import { connect, errorOf, type Connected } from "./connect";

let here: Connected;
beforeEach(() => {
  here = connect();
});

/** Runs on Sheet1 and gives what is loaded there. */
async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
}

describe("contents", () => {
  it("leave a cell alone for null, empty it for an empty text, and fill all cells with one scalar", async () => {
    const range = await onSheet(async (sheet, context) => {
      const block = sheet.getRange("A1:B2");
      block.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      block.values = [
        [null, ""],
        [5, null],
      ] as unknown as number[][];
      sheet.getRange("D1:D3").values = "x" as unknown as string[][];
      return sheet.getRange("A1:D3").load("values,valueTypes");
    });
    expect(range.values).toEqual([
      [1, "", "", "x"],
      [5, 4, "", "x"],
      ["", "", "", "x"],
    ]);
    expect(range.valueTypes[0]).toEqual(["Double", "Empty", "Empty", "String"]);
  });

  it("take = + - at the start of a text for a formula, and read errors as their text", async () => {
    const range = await onSheet((sheet) => {
      sheet.getRange("A1:E1").values = [["=1+1", "+2*3", "-A1", "=1/0", "'=text"]];
      return sheet.getRange("A1:E1").load("values,formulas,valueTypes,text");
    });
    expect(range.values).toEqual([[2, 6, -2, "#DIV/0!", "=text"]]);
    expect(range.formulas[0]?.[0]).toBe("=1+1");
    expect(range.valueTypes).toEqual([["Double", "Double", "Double", "Error", "String"]]);
    expect(range.text[0]?.[3]).toBe("#DIV/0!");
  });

  it("keep digits as text under the @ format set before in the same batch", async () => {
    const range = await onSheet((sheet) => {
      const cells = sheet.getRange("A1:A2");
      cells.numberFormat = "@" as unknown as string[][];
      cells.values = [["007"], ["=1"]];
      return cells.load("values,numberFormat");
    });
    expect(range.values).toEqual([["007"], ["=1"]]);
    expect(range.numberFormat).toEqual([["@"], ["@"]]);
  });

  it("show dates and percentages by their format", async () => {
    const range = await onSheet((sheet) => {
      const cells = sheet.getRange("A1:B1");
      cells.values = [[45292, 0.125]];
      cells.numberFormat = [["dd/mm/yyyy", "0.0%"]];
      return cells.load("text,values");
    });
    expect(range.text).toEqual([["01/01/2024", "12.5%"]]);
    expect(range.values).toEqual([[45292, 0.125]]);
  });

  it("of whole columns read as null and can't be written", async () => {
    const column = await onSheet((sheet) => sheet.getRange("A:A").load("values,address,cellCount"));
    expect([column.values, column.address, column.cellCount]).toEqual([null, "Sheet1!A:A", 1048576]);
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A:A").values = 1 as unknown as number[][];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("ranges from ranges", () => {
  it("lie where Excel says", async () => {
    const addresses = await onSheet(async (sheet, context) => {
      sheet.getRange("B2:D4").values = [
        ["a", "b", "c"],
        [1, 2, 3],
        [4, 5, 6],
      ];
      const base = sheet.getRange("B2:C3");
      const found = {
        cell: base.getCell(1, 1),
        offset: base.getOffsetRange(2, -1),
        resized: base.getResizedRange(1, 1),
        absolute: base.getAbsoluteResizedRange(1, 4),
        row: base.getRow(1),
        column: base.getColumn(1),
        lastCell: base.getLastCell(),
        entireRow: base.getEntireRow(),
        entireColumn: base.getEntireColumn(),
        bounding: base.getBoundingRect("F9"),
        intersection: base.getIntersection("C1:C9"),
        below: base.getRowsBelow(2),
        above: base.getRowsAbove(1),
        after: base.getColumnsAfter(1),
        before: base.getColumnsBefore(1),
        region: sheet.getRange("C3").getSurroundingRegion(),
        used: sheet.getRange("A:C").getUsedRange(true),
        sheetUsed: sheet.getUsedRange(),
        byIndexes: sheet.getRangeByIndexes(4, 2, 2, 3),
      };
      for (const range of Object.values(found)) range.load("address");
      await context.sync();
      return Object.entries(found).map(([name, { address }]) => [name, address.replace("Sheet1!", "")]);
    });
    expect(Object.fromEntries(addresses)).toEqual({
      cell: "C3",
      offset: "A4:B5",
      resized: "B2:D4",
      absolute: "B2:E2",
      row: "B3:C3",
      column: "C2:C3",
      lastCell: "C3",
      entireRow: "2:3",
      entireColumn: "B:C",
      bounding: "B2:F9",
      intersection: "C2:C3",
      below: "B4:C5",
      above: "B1:C1",
      after: "D2:D3",
      before: "A2:A3",
      region: "B2:D4",
      used: "B2:C4",
      sheetUsed: "B2:D4",
      byIndexes: "C5:E6",
    });
  });

  it("answer with A1 for a blank sheet, null objects where nothing is", async () => {
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange().load("address");
      const none = [
        sheet.getUsedRangeOrNullObject(),
        sheet.getRange("A1:A3").getIntersectionOrNullObject("C1"),
        sheet.getRange("A1:A3").getSpecialCellsOrNullObject("Constants"),
        sheet.getRange("A1:C3").getMergedAreasOrNullObject(),
        sheet.findAllOrNullObject("x", {}),
        sheet.freezePanes.getLocationOrNullObject(),
      ];
      await context.sync();
      expect(used.address).toBe("Sheet1!A1");
      expect(none.map(({ isNullObject }) => isNullObject)).toEqual([true, true, true, true, true, true]);
    });
  });

  it("quote sheet names in addresses, and take names and table references", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("My plan's sheet");
      sheet.getRange("A1:B2").values = [
        ["Unit", "Sum"],
        ["a", 1],
      ];
      sheet.tables.add("A1:B2", true).name = "Units";
      context.workbook.names.add("Total", sheet.getRange("B2"));
      const found = [
        sheet.getRange("Total"),
        sheet.getRange("Units[Unit]"),
        sheet.getRange("'My plan''s sheet'!B1"),
      ];
      for (const range of found) range.load("address");
      await context.sync();
      expect(found.map(({ address }) => address)).toEqual([
        "'My plan''s sheet'!B2",
        "'My plan''s sheet'!A2",
        "'My plan''s sheet'!B1",
      ]);
    });
  });

  it("list special cells and found cells as blocks", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = [
        ["x", 1, ""],
        ["x", 2, "=B1+1"],
        ["", 3, "=B1/0"],
      ];
      await context.sync();
      const found = [
        sheet.getRange("A1:C3").getSpecialCells("Constants", "Numbers"),
        sheet.getRange("A1:C3").getSpecialCells("Formulas", "Errors"),
        sheet.getRange("A1:C3").getSpecialCells("Blanks"),
        sheet.findAll("X", { completeMatch: true }),
      ];
      for (const areas of found) areas.load("address,areaCount");
      await context.sync();
      expect(found.map(({ address }) => address)).toEqual([
        "Sheet1!B1:B3",
        "Sheet1!C3",
        "Sheet1!C1,Sheet1!A3",
        "Sheet1!A1:A2",
      ]);
    });
  });
});

describe("changes", () => {
  it("copy values, repeat into exact multiples, merge, clear and sort", async () => {
    const range = await onSheet((sheet) => {
      sheet.getRange("A1:A2").values = [[2], ["=A1*2"]];
      sheet.getRange("B1:C4").copyFrom("A1:A2", "Values");
      sheet.getRange("E1:E3").values = [["b"], ["a"], ["c"]];
      sheet.getRange("E1:E3").sort.apply([{ key: 0, ascending: false }]);
      sheet.getRange("G1:H1").merge();
      sheet.getRange("A2").clear("Contents");
      return sheet.getRange("A1:E4").load("formulas");
    });
    expect(range.formulas).toEqual([
      [2, 2, 2, "", "c"],
      ["", 4, 4, "", "b"],
      ["", 2, 2, "", "a"],
      ["", 4, 4, "", ""],
    ]);
    expect(here.editor.sheet(here.sheet).merges).toEqual([{ top: 0, left: 6, bottom: 0, right: 7 }]);
  });

  it("give the blank block that was inserted, and push the rest", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [["first"], ["second"]];
      const second = sheet.getRange("A2");
      const inserted = sheet.getRange("A2").insert("Down");
      inserted.values = [["between"]];
      second.load("address");
      inserted.load("address");
      await context.sync();
      expect([inserted.address, second.address]).toEqual(["Sheet1!A2", "Sheet1!A3"]);
      const all = sheet.getRange("A1:A3").load("values");
      await context.sync();
      expect(all.values).toEqual([["first"], ["between"], ["second"]]);
    });
  });

  it("remove duplicate rows without regard to case", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B5");
      range.values = [
        ["Unit", "n"],
        ["a", 1],
        ["A", 2],
        ["b", 3],
        ["a", 4],
      ];
      const result = range.removeDuplicates([0], true);
      result.load("removed,uniqueRemaining");
      range.load("values");
      await context.sync();
      expect([result.removed, result.uniqueRemaining]).toEqual([2, 2]);
      expect(range.values).toEqual([
        ["Unit", "n"],
        ["a", 1],
        ["b", 3],
        ["", ""],
        ["", ""],
      ]);
    });
  });

  it("hide rows and columns, and show only what is visible in the view", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      sheet.getRange("2:2").rowHidden = true;
      const all = sheet.getRange("A1:B3").load("rowHidden,columnHidden,hidden");
      const second = sheet.getRange("A2").load("hidden");
      const view = sheet.getRange("A1:B3").getVisibleView().load("values,rowCount,cellAddresses");
      await context.sync();
      expect([all.rowHidden, all.columnHidden, all.hidden, second.hidden]).toEqual([null, false, null, true]);
      expect([view.values, view.rowCount]).toEqual([
        [
          [1, 2],
          [5, 6],
        ],
        2,
      ]);
      expect(view.cellAddresses[1]).toEqual(["Sheet1!A3", "Sheet1!B3"]);
    });
  });

  it("link cells", async () => {
    const range = await onSheet((sheet) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { documentReference: "Sheet1!B5", textToDisplay: "Go", screenTip: "there" };
      return cell.load("hyperlink,values");
    });
    expect(range.hyperlink).toEqual({
      documentReference: "Sheet1!B5",
      screenTip: "there",
      textToDisplay: "Go",
    });
    expect(range.values).toEqual([["Go"]]);
  });
});

describe("protection", () => {
  it("stops the add-in's writes to locked cells", async () => {
    const error = await errorOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, "secret");
      sheet.getRange("A1").values = [["open"]];
      sheet.getRange("A2").values = [["locked"]];
      await context.sync();
    });
    expect(error.code).toBe("AccessDenied");
    expect(here.editor.value(here.sheet, 0, 0)).toBe("open");
    const again = await errorOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      await context.sync();
    });
    expect(again.code).toBe("AccessDenied");
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Sheet1");
      protection.load("protected,options");
      await context.sync();
      expect([
        protection.protected,
        protection.options.allowFormatCells,
        protection.options.allowSort,
      ]).toEqual([true, true, false]);
      protection.unprotect("secret");
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });
});
