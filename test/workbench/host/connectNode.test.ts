import { connectNode, type NodeConnection } from "../../../src/workbench/host/connectNode";
import { createBook } from "../../../src/workbench/book/createBook";
import { createEditor } from "../../../src/workbench/book/createEditor";
import type { Editor } from "../../../src/workbench/book/Editor";

let editor: Editor;
let connection: NodeConnection;

beforeEach(() => {
  editor = createEditor(createBook());
  connection = connectNode(editor);
});

afterEach(() => connection.close());

describe("Office.js in Node", () => {
  it("writes and reads a block in one round trip each", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["Unit", "Budget"],
        ["Planning", 12.5],
      ];
      await context.sync();
      range.load("values,address,rowCount");
      sheet.load("name");
      await context.sync();
      expect(range.values).toEqual([
        ["Unit", "Budget"],
        ["Planning", 12.5],
      ]);
      expect(range.address).toBe("Sheet1!A1:B2");
      expect(sheet.name).toBe("Sheet1");
    });
    expect(connection.requests()).toHaveLength(2);
    expect(editor.value(editor.book.activeSheet, 1, 1)).toBe(12.5);
  });
});
