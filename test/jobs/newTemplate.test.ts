import { templates } from "../../src/domain/schema/templates";
import { addTemplates } from "../../src/jobs/addTemplates";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { describeWorkbook } from "../../src/jobs/describeWorkbook";
import { sayFinding } from "../../src/text/sayFinding";
import { addOptions, blankWorkbook, counted, fieldCell, reopen, typeInto } from "../support/openWorkbook";
import { visits } from "./otherTemplates";

jest.setTimeout(60_000);

// The one place where a template is named beside its own file: the list of all.
jest.mock("../../src/domain/schema/templates", () => {
  const real = jest.requireActual<typeof import("../../src/domain/schema/templates")>(
    "../../src/domain/schema/templates",
  );
  const { visits: added } = jest.requireActual<typeof import("./otherTemplates")>("./otherTemplates");
  return {
    templates: [...real.templates, added],
    templateById: (id: string) => (id === added.id ? added : real.templateById(id)),
  };
});

describe("T7 adding a template is adding its file and naming it in the list", () => {
  it("T7.1 gives its sheet, drop-downs, colours, computed columns, checks and its part of the Guide", async () => {
    expect(templates.at(-1)).toBe(visits);
    const workbook = blankWorkbook();
    const { editor } = workbook;
    const { requests } = await counted(workbook, () =>
      addTemplates(addOptions({ templates: ["plan", "visits"] })),
    );
    expect(requests).toBe(2);
    const found = editor.findTable("GmspVisits");
    expect(found?.sheet.name).toBe("Visits");
    expect(found?.table.columns.map(({ name }) => name)).toEqual([
      "rowId",
      ...visits.fields.map(({ label }) => label.en),
      "checkMarks",
    ]);
    const at = (id: string) => fieldCell(editor, "visits", id, 0);
    const items = (id: string) => editor.listItems(at(id).sheet, at(id).row, at(id).column);
    expect(items("status")).toContain("Suspended");
    expect(items("planCode")).toContain("SO1");
    expect(editor.value(at("double").sheet, at("double").row, at("double").column)).toBe(10);
    typeInto(editor, "visits", "status", 0, "Nearly");
    typeInto(editor, "visits", "visitCode", 0, "");
    const said = (await checkWorkbook()).findings
      .filter(({ templateId }) => templateId === "visits")
      .map((finding) => [finding.code, sayFinding(finding, "en").place]);
    expect(said).toEqual([
      ["G2", "Visits, B5"],
      ["G3", "Visits, D5"],
    ]);
    const guide = editor.findSheet("Guide");
    const cells = guide?.columns.flatMap((column) => column.map((cell) => cell?.value)) ?? [];
    expect(cells).toEqual(expect.arrayContaining(["Visits", "Visits to provinces.", "Twice the cost"]));
    const state = await describeWorkbook();
    expect([state.templates.map(({ id }) => id), state.older, state.newer]).toEqual([
      ["plan", "visits"],
      [],
      [],
    ]);
    expect((await reopen(editor)).editor.findTable("GmspVisits")?.table.columns).toHaveLength(9);
  });
});
