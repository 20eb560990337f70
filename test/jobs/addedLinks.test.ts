import { templateById } from "../../src/domain/schema/templates";
import { addTemplates } from "../../src/jobs/addTemplates";
import { buildSummaries } from "../../src/jobs/buildSummaries";
import type { Editor } from "../../src/workbench/book/Editor";
import {
  addOptions,
  blankWorkbook,
  counted,
  fieldCell,
  jobErrorOf,
  planWorkbook,
  reopen,
  typeInto,
} from "../support/openWorkbook";

jest.setTimeout(60_000);

/** A computed cell as it was typed and as it shows. */
function cellOf(editor: Editor, template: string, field: string, row: number) {
  const at = fieldCell(editor, template, field, row);
  const cell = editor.sheet(at.sheet).columns[at.column]?.[at.row];
  return { formula: cell?.formula, value: editor.value(at.sheet, at.row, at.column) };
}

const labelOf = (template: string, field: string, language: "en" | "km"): string =>
  templateById(template)?.fields.find(({ id }) => id === field)?.label[language] ?? "";

/** Directions whose linked rows are counted, with cells of the user's own among them. */
async function directions(language: "en" | "km" = "en") {
  const workbook = blankWorkbook();
  await addTemplates(addOptions({ templates: ["directions"], language }));
  const { editor } = workbook;
  typeInto(editor, "directions", "linkedRows", 1, 777);
  typeInto(editor, "directions", "linkedRows", 2, "'=see letter 5");
  typeInto(editor, "directions", "linkedRows", 3, "=1+2");
  return workbook;
}

const linked = (editor: Editor) =>
  [0, 1, 2, 3, 4].map((row) => cellOf(editor, "directions", "linkedRows", row));

const kept = [
  { formula: undefined, value: 777 },
  { formula: undefined, value: "=see letter 5" },
  { formula: "=1+2", value: 3 },
];

describe("T31 cells of computed columns that users filled otherwise stay when what they look at is added", () => {
  it.each<"en" | "km">(["en", "km"])(
    "T31.8 numbers, texts and formulas, in two round trips, in %s",
    async (language) => {
      const workbook = await directions(language);
      const { requests } = await counted(workbook, () =>
        addTemplates(addOptions({ templates: ["trainings"] })),
      );
      expect(requests).toBe(2);
      const cells = linked(workbook.editor);
      expect(cells.slice(1, 4)).toEqual(kept);
      expect(cells[0]?.formula).toContain("GmspTrainings");
      expect(cells[4]).toEqual({ formula: cells[0]?.formula, value: 5 });
    },
  );

  it("T31.12 the rows to come get the new formula where only numbers and texts are the user's", async () => {
    const workbook = blankWorkbook();
    await addTemplates(addOptions({ templates: ["directions"] }));
    const { editor } = workbook;
    const texts = ["'=see letter 5", "''=twice", "'007", true];
    texts.forEach((text, row) => {
      typeInto(editor, "directions", "linkedRows", row, text);
    });
    const before = texts.map((_text, row) => cellOf(editor, "directions", "linkedRows", row));
    await addTemplates(addOptions({ templates: ["trainings"] }));
    expect(texts.map((_text, row) => cellOf(editor, "directions", "linkedRows", row))).toEqual(before);
    const found = editor.findTable("GmspDirections");
    if (!found) throw new Error("no table");
    const { top, bottom } = found.table.area;
    editor.addTableRows(found.table.id, null, [found.table.columns.map(() => "")], "user");
    expect(cellOf(editor, "directions", "linkedRows", bottom - top).formula).toContain("GmspTrainings");
  });

  it("T31.9 columns under an own heading, and of a renamed table, in one round trip more", async () => {
    const { editor } = await directions();
    const found = editor.findTable("GmspDirections");
    if (!found) throw new Error("no table");
    const heading = fieldCell(editor, "directions", "linkedRows", 0).column;
    editor.setCells(found.sheet.id, found.table.area.top, heading, [["linkedRows"]], "user");
    const workbook = await reopen(editor);
    const { requests } = await counted(workbook, () =>
      addTemplates(addOptions({ templates: ["trainings"] })),
    );
    expect(requests).toBe(3);
    expect(linked(workbook.editor).slice(1, 4)).toEqual(kept);
    expect(linked(workbook.editor)[4]?.value).toBe(5);

    const renamed = await directions();
    renamed.editor.setTable(renamed.editor.findTable("GmspDirections")?.table.id ?? "", { name: "Mine" });
    await addTemplates(addOptions({ templates: ["trainings"] }));
    expect(linked(renamed.editor).slice(1, 4)).toEqual(kept);
    expect(linked(renamed.editor)[4]?.value).toBe(5);
  });

  it("T31.10 when lists come back with a template or a summary", async () => {
    for (const bringBack of [
      () => addTemplates(addOptions({ templates: ["trainings"] })),
      () => buildSummaries(["progressByUnit"]),
    ]) {
      const { editor } = await planWorkbook();
      typeInto(editor, "plan", "light", 1, "mine");
      editor.deleteSheet(editor.findSheet("Lists")?.id ?? "", "user");
      const broken = cellOf(editor, "plan", "light", 0).value;
      await bringBack();
      expect(cellOf(editor, "plan", "light", 1)).toEqual({ formula: undefined, value: "mine" });
      expect(cellOf(editor, "plan", "light", 0).value).not.toEqual(broken);
      expect(cellOf(editor, "plan", "light", 2).formula).toContain("GmspListLight");
    }
  });

  it("T31.11 rows that a filter hides are written, too, while none does, and the filter is set again", async () => {
    const { editor } = await directions();
    const found = editor.findTable("GmspDirections");
    if (!found) throw new Error("no table");
    const column = found.table.columns.findIndex(
      ({ name }) => name === labelOf("directions", "linkedRows", "en"),
    );
    editor.setTableFilter(found.table.id, column, { filterOn: "Values", values: ["777"] });
    const filters = (of: Editor) => JSON.stringify(of.findTable("GmspDirections")?.table.filters);
    const before = filters(editor);
    const told: string[] = [];
    editor.listen((event) => {
      if ((event.kind === "changed" || event.kind === "filtered") && event.sheet === found.sheet.id)
        told.push(event.kind);
    });
    await addTemplates(addOptions({ templates: ["trainings"] }));
    expect(told).toContain("changed");
    expect([told[0], told.at(-1)]).toEqual(["filtered", "filtered"]);
    expect(filters(editor)).toBe(before);
    expect(linked(editor)[4]).toMatchObject({ value: 5 });
    expect(linked(editor).slice(1, 4)).toEqual(kept);
    editor.protect(editor.findTable("GmspDirections")?.sheet.id ?? "", {});
    expect((await jobErrorOf(addTemplates(addOptions({ templates: ["events"] })))).key).toBe(
      "error.protectedSheetNamed",
    );
    expect(filters(editor)).toBe(before);
  });
});
