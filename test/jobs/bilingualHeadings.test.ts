import { tableName } from "../../src/domain/schema/tableName";
import { addTemplates } from "../../src/jobs/addTemplates";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { describeWorkbook } from "../../src/jobs/describeWorkbook";
import { switchLanguage } from "../../src/jobs/switchLanguage";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { bookPicture } from "../support/bookPicture";
import {
  addOptions,
  blankWorkbook,
  counted,
  fieldCell,
  openBytes,
  reopen,
  type OpenWorkbook,
} from "../support/openWorkbook";

let file: Promise<Uint8Array> | undefined;

/** An English workbook with two templates. */
async function workbook(): Promise<OpenWorkbook> {
  file ??= (async () => {
    const { editor } = blankWorkbook();
    await addTemplates(addOptions({ templates: ["directions", "nurseryPhases"] }));
    return saveXlsx(editor);
  })();
  return openBytes(await file);
}

/** The sheet of a template, the row of its headings, and what stands above and in it from the second column. */
function head({ editor }: OpenWorkbook, template: string) {
  const found = editor.findTable(tableName(template));
  if (!found) throw new Error(`no table of ${template}`);
  const { sheet, table } = found;
  const row = table.area.top;
  const texts = (at: number) => [1, 2, 3].map((column) => editor.value(sheet.id, at, column));
  return { sheet, row, above: texts(row - 1), headings: texts(row) };
}

describe("T176 the other language stands in a row above the headings", () => {
  it("comes in one action, with panes and print titles, and goes without a trace", async () => {
    const open = await workbook();
    const before = bookPicture(open.editor);
    const { requests, result } = await counted(open, () => switchLanguage({ bilingual: true }));
    expect([requests, result]).toEqual([3, { language: "en", bilingual: true, sheets: 5, rebuilt: 0 }]);
    const { sheet, row, above, headings } = head(open, "directions");
    expect(row).toBe(4);
    expect(headings).toEqual(["Code", "Direction (Khmer)", "Direction (English)"]);
    expect(above).toEqual(["លេខកូដ", "ទិសដៅ (ខ្មែរ)", "ទិសដៅ (អង់គ្លេស)"]);
    expect(sheet.frozen.rows).toBe(5);
    expect(sheet.pageLayout.titleRows).toEqual({ first: 1, last: 4 });
    expect(open.editor.style(sheet.id, 3, 2)).toMatchObject({
      font: { name: "Khmer OS Siemreap", size: 10 },
      fill: "#EAEFF7",
      wrapText: true,
    });
    expect((await describeWorkbook()).bilingual).toBe(true);

    const again = bookPicture(open.editor);
    await switchLanguage({ bilingual: true });
    expect(bookPicture(open.editor)).toEqual(again);
    await switchLanguage({ bilingual: false });
    expect(bookPicture(open.editor)).toEqual(before);
  });

  it("shows the other one after the language was switched", async () => {
    const open = await workbook();
    await switchLanguage({ bilingual: true });
    await switchLanguage({ language: "km" });
    const { above, headings } = head(open, "directions");
    expect(headings).toEqual(["លេខកូដ", "ទិសដៅ (ខ្មែរ)", "ទិសដៅ (អង់គ្លេស)"]);
    expect(above).toEqual(["Code", "Direction (Khmer)", "Direction (English)"]);
    const switched = bookPicture(open.editor);

    const fresh = blankWorkbook();
    await addTemplates(addOptions({ language: "km", templates: ["directions", "nurseryPhases"] }));
    await switchLanguage({ bilingual: true });
    expect(bookPicture(fresh.editor).sheets[1]).toEqual(switched.sheets[1]);
  });

  it("both are switched in one action, and survive saving", async () => {
    const open = await workbook();
    const before = bookPicture(open.editor);
    await switchLanguage({ language: "km", bilingual: true });
    const again = await reopen(open.editor);
    expect(head(again, "nurseryPhases").above[0]).toBe("Phase no.");
    await switchLanguage({ language: "en", bilingual: false });
    expect(bookPicture(again.editor)).toEqual(before);
  });

  it("templates that are added later have it, too", async () => {
    const open = await workbook();
    await switchLanguage({ bilingual: true });
    await addTemplates(addOptions({ templates: ["trainings"] }));
    const { sheet, row, above, headings } = head(open, "trainings");
    expect([row, above, headings.every((heading) => typeof heading === "string")]).toEqual([
      4,
      ["លេខកូដ", "ឈ្មោះវគ្គ (ខ្មែរ)", "ឈ្មោះវគ្គ (អង់គ្លេស)"],
      true,
    ]);
    expect([sheet.frozen.rows, sheet.pageLayout.titleRows]).toEqual([5, { first: 1, last: 4 }]);
    await switchLanguage({ bilingual: false });
    expect(head(open, "trainings").row).toBe(3);
  });

  it("keeps what users wrote into the row: only our words go", async () => {
    const open = await workbook();
    await switchLanguage({ bilingual: true });
    const { sheet } = head(open, "directions");
    open.editor.setCells(sheet.id, 3, 30, [["Agreed on 5 May"]], "user");
    await switchLanguage({ bilingual: false });
    expect(head(open, "directions")).toMatchObject({ row: 4, above: [null, null, null] });
    expect(open.editor.value(sheet.id, 3, 30)).toBe("Agreed on 5 May");
    expect(head(open, "nurseryPhases").row).toBe(3);
  });

  it("leaves checks as they are, one row lower", async () => {
    await workbook();
    const codes = async () =>
      (await checkWorkbook()).findings.map(({ code, row, field }) => [code, row, field]);
    const before = await codes();
    await switchLanguage({ bilingual: true });
    expect(await codes()).toEqual(before);
  });

  it.each([
    ["in the row of the legend", false],
    ["in a row of their own", true],
  ])(
    "T176.1 users' words above the headings that are headings, too, are theirs: %s",
    async (_where, ownRow) => {
      const { editor } = await workbook();
      const { sheet, table } = editor.findTable("GmspDirections") ?? {};
      if (!sheet || !table) throw new Error("no directions");
      if (ownRow) editor.insertRows(sheet.id, table.area.top, 1, "user");
      const row = table.area.top - 1;
      const { column } = fieldCell(editor, "directions", "remarks", 0);
      editor.setCells(sheet.id, row, column - 1, [["Status", "Remarks"]], "user");
      const area = { top: row, bottom: row, left: column - 1, right: column };
      editor.setStyle(sheet.id, area, { fill: "#FFEE00", font: { bold: true } }, "user");
      const before = bookPicture(editor);
      const words = () =>
        editor
          .values(sheet.id, { ...area, left: 0, right: table.area.right })
          .flatMap((line) => line.filter((text) => text !== null && text !== ""));
      const typed = words();

      await switchLanguage({ language: "km" });
      expect(words().slice(-2)).toEqual(["Status", "Remarks"]);
      expect(words()).toHaveLength(typed.length);
      expect(editor.style(sheet.id, row, column)).toMatchObject({ fill: "#FFEE00", font: { bold: true } });
      await switchLanguage({ language: "en" });
      expect(bookPicture(editor)).toEqual(before);

      await switchLanguage({ bilingual: true });
      await switchLanguage({ language: "km" });
      await switchLanguage({ bilingual: false });
      await switchLanguage({ language: "en" });
      expect(bookPicture(editor)).toEqual(before);
    },
  );
});
