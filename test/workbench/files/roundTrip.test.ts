import { createEditor } from "../../../src/workbench/book/createEditor";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { normalize } from "./normalize";
import { richBook } from "./richBook";

describe("saving and opening", () => {
  it("gives back an equal book", async () => {
    const editor = createEditor(richBook());
    const bytes = await saveXlsx(editor);
    const { book, losses } = await openXlsx(bytes, "rich.xlsx");
    expect(losses).toEqual([]);
    expect(normalize(book)).toEqual(normalize(editor.book));
  });
});
