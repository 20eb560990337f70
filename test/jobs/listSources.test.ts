import { buildSummaries } from "../../src/jobs/buildSummaries";
import { listSources } from "../../src/jobs/listSources";
import { readSource } from "../../src/jobs/readSource";
import { counted, jobErrorOf, planWorkbook } from "../support/openWorkbook";

describe("T154 what of the open workbook can be brought in", () => {
  it("T154.1 sheets and tables of the user, hidden ones too, none of the plan's own", async () => {
    const open = await planWorkbook("en");
    const { editor } = open;
    await buildSummaries(["progressByUnit"]);
    const list = editor.addSheet("Old list", "user").id;
    editor.setCells(list, 2, 1, [["Code", "Title"], ["x", "y"]], "user"); // prettier-ignore
    const table = editor.addTable(list, { top: 2, left: 1, bottom: 3, right: 2 }, true, "user");
    editor.setTable(table.id, { name: "Contacts" });
    editor.addSheet("Blank", "user");
    const hidden = editor.addSheet("Kept", "user").id;
    editor.setCells(hidden, 0, 0, [["a"], ["b"]], "user");
    editor.setSheet(hidden, { visibility: "Hidden" });
    editor.select(list, [{ top: 2, left: 1, bottom: 1_048_575, right: 1 }]);
    editor.activate(list);
    const { result, requests } = await counted(open, listSources);
    expect(requests).toBe(2);
    const place = { sheet: "Old list", top: 2, left: 1, rows: 2, columns: 2, hidden: false };
    expect(result).toEqual([
      { ...place, kind: "selection", name: "B3:B4", columns: 1 },
      { ...place, kind: "sheet", name: "Old list" },
      { ...place, kind: "table", name: "Contacts" },
      { kind: "sheet", sheet: "Kept", name: "Kept", top: 0, left: 0, rows: 2, columns: 1, hidden: true },
    ]);
  });

  it("T154.2 goes without the selection where it is several blocks, or lies on the plan's own sheet", async () => {
    const open = await planWorkbook("en");
    const { editor } = open;
    expect(await listSources()).toEqual([]);
    const list = editor.addSheet("Old list", "user").id;
    editor.setCells(list, 0, 0, [["a", "b"]], "user");
    editor.activate(list);
    editor.select(list, [
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 1 },
    ]);
    const { result, requests } = await counted(open, listSources);
    expect(result.map(({ kind, name }) => [kind, name])).toEqual([["sheet", "Old list"]]);
    expect(requests).toBe(3);
  });

  it("T154.3 reads merged areas with the cells, cut to the range, and refuses more than any list holds", async () => {
    const open = await planWorkbook("en");
    const { editor } = open;
    const list = editor.addSheet("Old list", "user").id;
    editor.setCells(list, 0, 0, [["Title", ""], ["a", "b"], ["c", "d"]], "user"); // prettier-ignore
    editor.merge(list, { top: 0, left: 0, bottom: 0, right: 3 }, false);
    const source = { sheet: "Old list", top: 0, left: 0, rows: 3, columns: 2 };
    const { result, requests } = await counted(open, () => readSource(source));
    expect(requests).toBe(1);
    expect(result.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    const error = await jobErrorOf(readSource({ ...source, rows: 50_001 }));
    expect(error.key).toBe("error.sourceTooLarge");
  });

  it("T154.4 reads the currencies that number formats show, in a second round trip", async () => {
    const open = await planWorkbook("en");
    const { editor } = open;
    const list = editor.addSheet("Old list", "user").id;
    editor.setCells(list, 0, 0, [["Budget"], [500], [700], [900]], "user"); // prettier-ignore
    const style = (row: number, numberFormat: string) =>
      editor.setStyle(list, { top: row, left: 0, bottom: row, right: 0 }, { numberFormat }, "api");
    style(1, "[$$-409]#,##0.00");
    style(3, '#,##0\\ "៛"');
    const source = { sheet: "Old list", top: 0, left: 0, rows: 4, columns: 1 };
    const { result, requests } = await counted(open, () => readSource(source));
    expect(requests).toBe(2);
    expect([...(result.currencies?.get(0) ?? [])]).toEqual([
      [1, "USD"],
      [3, "KHR"],
    ]);
  });
});
