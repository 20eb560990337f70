import { addTemplates } from "../../src/jobs/addTemplates";
import { switchLanguage } from "../../src/jobs/switchLanguage";
import { metadataPart } from "../../src/excel/metadata";
import { runExcel } from "../../src/excel/runExcel";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { bookPicture } from "../support/bookPicture";
import { fillTable, planRows } from "../support/fillTable";
import {
  addOptions,
  blankWorkbook,
  counted,
  fieldCell,
  jobErrorOf,
  openBytes,
  typeInto,
  type OpenWorkbook,
} from "../support/openWorkbook";

let file: Promise<Uint8Array> | undefined;

/** An English workbook with two templates. */
async function workbook(): Promise<OpenWorkbook> {
  file ??= (async () => {
    const { editor } = blankWorkbook();
    await addTemplates(addOptions({ templates: ["plan", "directions"] }));
    return saveXlsx(editor);
  })();
  return openBytes(await file);
}

const changeRecord = (change: (xml: string) => string): Promise<void> =>
  runExcel(async (context) => {
    const part = metadataPart(context.workbook);
    const xml = part.getXml();
    await context.sync();
    part.setXml(change(xml.value));
    await context.sync();
  });

describe("T177 a switch that broke off half-way is finished by running it again", () => {
  it("from any mixture of both languages", async () => {
    const { editor } = await workbook();
    await switchLanguage({ language: "km" });
    const done = bookPicture(editor);

    // As if the rest had not been done: some of each kind is English again, and so is the record.
    const { sheet } = fieldCell(editor, "directions", "status", 0);
    editor.renameSheet(sheet, "Directions");
    for (const [field, text] of [
      ["status", "Status"],
      ["remarks", "Remarks"],
    ] as const) {
      const cell = fieldCell(editor, "directions", field, -1);
      editor.setCells(cell.sheet, cell.row, cell.column, [[text]], "api");
    }
    typeInto(editor, "plan", "status", 4, "Not started");
    editor.setName("GmspLabels_status", null, { formula: "=GmspListStatus[អង់គ្លេស]" });
    editor.setCells(
      sheet,
      2,
      2,
      [["White cells: fill in. Grey cells: calculated, do not type. Gold headings: must be filled."]],
      "api",
    );
    await changeRecord((xml) => xml.replace('language="km"', 'language="en"'));
    expect(bookPicture(editor)).not.toEqual(done);

    await switchLanguage({ language: "km" });
    expect(bookPicture(editor)).toEqual(done);
  });

  it("without the record that says which language it was", async () => {
    const { editor } = await workbook();
    const before = bookPicture(editor);
    await changeRecord(() => '<workbook xmlns="urn:gmsp-tracker:workbook"/>');
    await switchLanguage({ language: "km" });
    await switchLanguage({ language: "en" });
    const after = bookPicture(editor);
    expect(after.sheets).toEqual(before.sheets);
    // Versions can't be known any more.
    expect(after.parts).toEqual([
      '<workbook xmlns="urn:gmsp-tracker:workbook" format="1" language="en"></workbook>',
    ]);
  });

  it("brings back the names behind labels, where they are gone", async () => {
    const { editor } = await workbook();
    editor.deleteName("GmspLabels_status", null);
    await switchLanguage({ language: "km" });
    expect(editor.findName("GmspLabels_status", null)?.formula).toBe("=GmspListStatus[ខ្មែរ]");
    editor.deleteName("GmspLabels_status", null);
    await addTemplates(addOptions({ templates: ["nurseryPhases"] }));
    expect(editor.findName("GmspLabels_status", null)?.formula).toBe("=GmspListStatus[ខ្មែរ]");
  });

  it("keeps what a newer tracker wrote into the record", async () => {
    const { editor } = await workbook();
    await changeRecord((xml) =>
      xml.replace("<template ", '<waiver row="r1"/><template ').replace(" format=", ' color="blue" format='),
    );
    await switchLanguage({ language: "km", bilingual: true });
    const [xml = ""] = editor.book.customXmlParts.map((part) => part.xml);
    expect(xml).toMatch(/<workbook [^>]*color="blue"/);
    expect(xml).toMatch(/language="km" bilingual="yes"/);
    expect(xml).toContain('<waiver row="r1"/>');
  });
});

describe("T172 only what is still as the product writes it is changed", () => {
  it("T172.1 a label of a choice that begins with an equals sign is text, and a formula is none", async () => {
    const { editor } = await workbook();
    const list = editor.findTable("GmspListStatus");
    if (!list) throw new Error("no list");
    const { area, columns, id } = list.table;
    editor.addTableRows(id, null, [columns.map((_column, at) => ["own1", "", "", "Yes"][at] ?? "")], "user");
    editor.setCells(list.sheet.id, area.bottom, area.left + 1, [["'=new", "'=ថ្មី"]], "user");
    typeInto(editor, "plan", "status", 3, "'=new");
    typeInto(editor, "plan", "status", 4, '="=new"');
    const status = (row: number) => {
      const cell = fieldCell(editor, "plan", "status", row);
      return [
        editor.formula(cell.sheet, cell.row, cell.column),
        editor.value(cell.sheet, cell.row, cell.column),
      ];
    };
    expect(status(3)[1]).toBe("=new");
    const before = bookPicture(editor);
    await switchLanguage({ language: "km" });
    const [typed, formula] = [status(3), status(4)];
    await switchLanguage({ language: "en" });
    expect(typed[1]).toBe("=ថ្មី");
    expect(formula[0]).toBe('="=new"');
    expect(bookPicture(editor)).toEqual(before);
  });
});

describe("T178 rules of cells are exchanged where they are the product's", () => {
  it("prompts and alerts, also where users pasted other cells into the column", async () => {
    const { editor } = await workbook();
    const first = fieldCell(editor, "plan", "status", 0);
    const odd = { top: first.row + 3, left: first.column, bottom: first.row + 3, right: first.column };
    editor.setValidation(first.sheet, odd, undefined);
    const changed = { ...odd, top: odd.top + 2, bottom: odd.top + 2 };
    const rule = editor.book.sheets
      .find(({ id }) => id === first.sheet)
      ?.validations.find(({ prompt }) => prompt.title === "Status");
    if (!rule) throw new Error("no rule");
    const prompt = { showPrompt: true, title: "Our own", message: "Ask Dara." };
    editor.setValidation(first.sheet, changed, { ...rule, prompt });
    const before = bookPicture(editor);

    await switchLanguage({ language: "km" });
    const at = (row: number) =>
      editor.book.sheets
        .find(({ id }) => id === first.sheet)
        ?.validations.find(({ areas }) =>
          areas.some(
            ({ top, bottom, left, right }) =>
              top <= row && row <= bottom && left <= first.column && first.column <= right,
          ),
        );
    expect(at(first.row)?.prompt.title).toBe("ស្ថានភាព");
    expect(at(first.row)?.errorAlert.title).toBe("មិនអាចប្រើនៅទីនេះបានទេ");
    expect(at(odd.top)).toBeUndefined();
    expect(at(changed.top)).toMatchObject({ prompt, errorAlert: { title: "មិនអាចប្រើនៅទីនេះបានទេ" } });
    await switchLanguage({ language: "en" });
    expect(bookPicture(editor)).toEqual(before);
  });

  it("colours of states, with the user's own rules in their order between them", async () => {
    const { editor } = await workbook();
    const { sheet, row, column } = fieldCell(editor, "plan", "status", 0);
    const area = { top: row, left: column, bottom: row + 5, right: column };
    const own = editor.addConditionalFormat(sheet, [area], "CellValue");
    editor.setConditionalFormat(sheet, own.id, {
      rule: { formula1: '="Mine"', operator: "EqualTo" },
      priority: 3,
    });
    const formats = () =>
      [...(editor.book.sheets.find(({ id }) => id === sheet)?.conditionalFormats ?? [])]
        .sort((a, b) => a.priority - b.priority)
        .map(({ type, rule, formula, style }) => ({ type, rule, formula, style }));
    const before = formats();
    await switchLanguage({ language: "km" });
    const after = formats();
    expect(after[3]).toEqual(before[3]);
    expect(after.map(({ style }) => style)).toEqual(before.map(({ style }) => style));
    expect(JSON.stringify(after)).not.toContain("Completed");
    expect(JSON.stringify(after)).toContain("បានបញ្ចប់");
    // They colour the same cell.
    typeInto(editor, "plan", "status", 0, "បានបញ្ចប់");
    expect(editor.conditional(sheet, row, column)?.fill).toBe("#E2F0D9");
  });
});

describe("T179 large workbooks", () => {
  it("10,000 rows are switched below 4 MB a round trip", async () => {
    const open = blankWorkbook();
    await addTemplates(addOptions({ language: "km", templates: ["plan"] }));
    fillTable(open.editor, "plan", planRows(10_000));
    const { requests, largest } = await counted(open, () => switchLanguage({ language: "en" }));
    expect(largest).toBeLessThan(4_000_000);
    expect(requests).toBeLessThanOrEqual(5);
    const status = fieldCell(open.editor, "plan", "status", 9_999);
    expect(open.editor.value(status.sheet, status.row, status.column)).toBe("In progress");
  });

  it("T179.2 an answer that is too large is asked for again in parts", async () => {
    const large = async (payloadLimit?: number): Promise<OpenWorkbook> => {
      const { editor } = await workbook();
      fillTable(editor, "plan", planRows(500));
      const { table } = editor.findTable("GmspPlan") ?? {};
      const signal = table?.columns.findIndex(({ name }) => name === "Signal") ?? -1;
      editor.setTableFilter(table?.id ?? "", signal, { filterOn: "Values", values: ["No data"] });
      return openBytes(await saveXlsx(editor), payloadLimit === undefined ? {} : { payloadLimit });
    };
    const whole = await large();
    const { largest } = await counted(whole, () => switchLanguage({ language: "km" }));
    const parts = await large(largest - 1);
    await switchLanguage({ language: "km" });
    const errors = parts.connection.requests().flatMap(({ error }) => error ?? []);
    expect(new Set(errors)).toEqual(new Set(["ResponsePayloadSizeLimitExceeded"]));
    expect(bookPicture(parts.editor)).toEqual(bookPicture(whole.editor));
  });

  it("says which sheet a newer tracker made", async () => {
    await workbook();
    await changeRecord((xml) => xml.replace(/id="plan" version="\d+"/, 'id="plan" version="99"'));
    expect(await jobErrorOf(switchLanguage({ language: "km" }))).toMatchObject({
      key: "error.newerTemplate",
      values: { sheet: "Plan" },
    });
  });
});
