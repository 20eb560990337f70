import { connect, eventsArrive, type Connected } from "../objects/connect";

let here: Connected;
beforeEach(() => {
  here = connect();
});

describe("worksheet.onChanged", () => {
  it("tells of the add-in's own single-cell edit with before and after, once, after the sync", async () => {
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async (args) => void seen.push(args));
      await context.sync();
      sheet.getRange("B2").values = [[7]];
      await context.sync();
      expect(seen).toHaveLength(0);
    });
    await eventsArrive();
    expect(seen).toHaveLength(1);
    const [event] = seen;
    expect(event).toMatchObject({
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      worksheetId: here.sheet,
      details: { valueBefore: "", valueAfter: 7, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
    });
    expect(event?.changeDirectionState).toBeUndefined();
  });

  it("tells of the user's block edit without details, and finds its range", async () => {
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (args) => void seen.push(args));
      await context.sync();
    });
    here.editor.setCells(here.sheet, 0, 0, [["a", "b"]], "user");
    await eventsArrive();
    const [event] = seen;
    expect(event).toMatchObject({ address: "A1:B1", triggerSource: "Unknown" });
    expect(event?.details).toBeUndefined();
    here.editor.insertRows(here.sheet, 0, 1, "user");
    await Excel.run(async (context) => {
      const range = event?.getRange(context);
      range?.load("address");
      await context.sync();
      expect(range?.address).toBe("Sheet1!A2:B2");
    });
    await eventsArrive();
    expect(seen[1]).toMatchObject({ changeType: "RowInserted", address: "1:1" });
  });

  it("is lost while events are off, and silent after removal", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const handler = sheet.onChanged.add(async ({ address }) => void seen.push(address));
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
      sheet.getRange("A2").values = [[1]];
      await context.sync();
      await eventsArrive();
      handler.remove();
      await context.sync();
      sheet.getRange("A3").values = [[1]];
      await context.sync();
      await eventsArrive();
    });
    expect(seen).toEqual(["A2"]);
  });
});

describe("table events", () => {
  it("come to the table, its sheet's tables and the workbook's", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.tables.onAdded.add(async ({ tableId }) => void seen.push(`added ${typeof tableId}`));
      await context.sync();
      const table = sheet.tables.add("A1:B3", true);
      await context.sync();
      table.onChanged.add(async ({ address }) => void seen.push(`table ${address}`));
      sheet.tables.onChanged.add(async ({ address }) => void seen.push(`sheet ${address}`));
      context.workbook.tables.onChanged.add(async ({ address }) => void seen.push(`workbook ${address}`));
      await context.sync();
      sheet.getRange("A2").values = [["x"]];
      sheet.getRange("D9").values = [["outside"]];
      await context.sync();
    });
    await eventsArrive();
    expect(seen).toEqual(["added string", "table A2", "sheet A2", "workbook A2"]);
  });
});

describe("sheet and selection events", () => {
  it("tell of added, activated and deleted sheets and of the selection", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void seen.push("added"));
      worksheets.onActivated.add(async () => void seen.push("activated"));
      worksheets.onDeactivated.add(async () => void seen.push("deactivated"));
      worksheets.onDeleted.add(async () => void seen.push("deleted"));
      worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
      context.workbook.onSelectionChanged.add(async () => void seen.push("document selection"));
      await context.sync();
      const sheet = worksheets.add("Plan");
      sheet.activate();
      await context.sync();
      sheet.getRange("C3:D4").select();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await eventsArrive();
    expect(seen.slice(0, 3)).toEqual(["added", "deactivated", "activated"]);
    expect(seen).toContain("selected C3:D4");
    expect(seen).toContain("document selection");
    expect(seen).toContain("deleted");
  });

  it("tell of protection and sorting", async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A3").values = [[3], [1], [2]];
      sheet.onRowSorted.add(async ({ address }) => void seen.push(address));
      sheet.onProtectionChanged.add(async ({ isProtected }) => void seen.push(isProtected));
      await context.sync();
      sheet.getRange("A1:A3").sort.apply([{ key: 0, ascending: true }]);
      sheet.protection.protect();
      await context.sync();
    });
    await eventsArrive();
    expect(seen).toEqual(["A1:A3", true]);
  });
});

describe("a second workbook in the same process", () => {
  it("hears nothing of the first one, and its handlers hear nothing of the second", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(`first ${address}`));
      await context.sync();
    });
    const first = here;
    const second = connect();
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(`second ${address}`));
      await context.sync();
    });
    first.editor.setCells(first.sheet, 0, 0, [["x"]], "user");
    second.editor.setCells(second.sheet, 1, 1, [["y"]], "user");
    await eventsArrive();
    expect(seen).toEqual(["second B2"]);
  });

  it("takes late clean-up of the first without harm", async () => {
    let range: Excel.Range | undefined;
    const first = here;
    await Excel.run(async (context) => {
      range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
    });
    const second = connect();
    await Excel.run(async (context) => {
      const kept = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
      range?.untrack();
      await range?.context.sync();
      kept.values = [["still there"]];
      await context.sync();
    });
    expect(second.editor.value(second.sheet, 0, 0)).toBe("still there");
    expect(first.editor.value(first.sheet, 0, 0)).toBe(null);
  });

  it("is refused by the first one's context once that is closed", async () => {
    let late: Excel.Worksheet | undefined;
    await Excel.run(async (context) => {
      late = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
    });
    here.connection.close();
    late?.load("name");
    await expect(late?.context.sync()).rejects.toMatchObject({ code: expect.any(String) as string });
  });
});
