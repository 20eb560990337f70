import { loadFont } from "../../../src/excel/language/loadLooks";
import { UniformReader } from "../../../src/excel/language/UniformReader";
import { runExcel } from "../../../src/excel/runExcel";
import { blankWorkbook, counted } from "../../support/openWorkbook";

jest.setTimeout(60_000);

describe("T179 what cells of a column have in common", () => {
  it("T179.3 is found for 4,000 cells that all differ from their neighbours, some thousand a round trip", async () => {
    const open = blankWorkbook();
    const [sheet] = open.editor.book.sheets;
    if (!sheet) throw new Error("no sheet");
    const rows = 4_000;
    for (let row = 0; row < rows; row += 2)
      open.editor.setStyle(
        sheet.id,
        { top: row, bottom: row, left: 1, right: 1 },
        { font: { name: "Arial" } },
        "user",
      );
    const { result, requests, largest } = await counted(open, () =>
      runExcel(async (context) => {
        const reader = new UniformReader(context, loadFont);
        reader.ask(sheet.name, { top: 0, left: 1, rows, columns: 1 });
        do await context.sync();
        while (reader.settle());
        return reader.found[0] ?? [];
      }),
    );
    const named = new Map(result.map(({ area, value }) => [area.top, value.name]));
    expect([result.length, named.size]).toEqual([rows, rows]);
    expect([...named].every(([row, name]) => (name === "Arial") === (row % 2 === 0))).toBe(true);
    // Whole, a sixteenth and so on: five sizes, the last one in two turns.
    expect(requests).toBeLessThanOrEqual(6);
    expect(largest).toBeLessThan(4_000_000);
  });
});
