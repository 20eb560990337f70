/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { templateById } from "../../src/domain/schema/templates";
import { addTemplates } from "../../src/jobs/addTemplates";
import type { Editor } from "../../src/workbench/book/Editor";
import { createBook } from "../../src/workbench/book/createBook";
import { createEditor } from "../../src/workbench/book/createEditor";
import { connectNode } from "../../src/workbench/host/connectNode";
import { accessibilityProblems } from "./support/accessibilityProblems";
import { cellOf, openPane } from "./support/openPane";

// Other tests share the processor; nothing here is measured.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(240_000);
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

let pane: ReturnType<typeof openPane>;
afterEach(() => {
  pane.close();
  localStorage.clear();
});

const label = (id: string): string =>
  id === "rowId" ? id : (templateById("plan")?.fields.find((field) => field.id === id)?.label.en ?? id);

function typeInto(editor: Editor, field: string, row: number, input: string | number): void {
  const cell = cellOf(editor, "GmspPlan", label(field), row);
  editor.setCells(cell.sheet, cell.row, cell.column, [[input]], "user");
}

const valueAt = (field: string, row: number): unknown => {
  const cell = cellOf(pane.editor, "GmspPlan", label(field), row);
  return pane.editor.value(cell.sheet, cell.row, cell.column);
};

function select(editor: Editor, row: number): void {
  const { sheet, row: top, column } = cellOf(editor, "GmspPlan", label("status"), row);
  editor.activate(sheet);
  editor.select(sheet, [{ top, bottom: top, left: column, right: column }]);
}

/** The pane with the form of the plan's row 3, in a workbook that people have worked on. */
async function openForm(edit: (editor: Editor) => void): Promise<void> {
  const editor = createEditor(createBook("plan.xlsx"));
  const connection = connectNode(editor);
  await addTemplates({
    templates: ["plan"],
    language: "en",
    firstYear: 2024,
    lastYear: 2028,
    currency: "KHR",
    asOfDate: 45_672,
    seed: true,
  });
  connection.close();
  edit(editor);
  select(editor, 3);
  pane = openPane("en-US", editor);
  await userEvent.click(await screen.findByRole("tab", { name: "Fill in" }));
  await box("planCode");
}

const box = (id: string) =>
  screen.findByRole("textbox", { name: new RegExp(`^${label(id).replace(/[()]/g, "\\$&")}`) });

describe("the entry form in workbooks that people have changed", () => {
  it("T95.13 shows their own columns below the fields, formulas to be read only, and saves them", async () => {
    await openForm((editor) => {
      const table = () => editor.findTable("GmspPlan")?.table;
      for (const heading of ["Who follows it?", "Visits", "Twice"]) {
        editor.addTableColumn(table()?.id ?? "", table()?.columns.length ?? 0, null, heading, "user");
      }
      typeInto(editor, "Visits", 3, 3);
      typeInto(editor, "Twice", 3, "=[@Visits]*2");
    });
    const group = await screen.findByRole("group", { name: "Columns that you added" });
    const own = within(group);
    expect(own.getAllByRole("textbox").map((one) => (one as HTMLInputElement).value)).toEqual(["", "3"]);
    expect(own.getByRole("status", { name: "Twice" })).toHaveTextContent("6");
    expect(await accessibilityProblems(pane.container)).toEqual([]);
    await userEvent.type(own.getByRole("textbox", { name: "Who follows it?" }), "Ms. Sok");
    const visits = own.getByRole("textbox", { name: "Visits" });
    await userEvent.clear(visits);
    await userEvent.type(visits, "many");
    await userEvent.tab();
    expect(await screen.findByText(/^This is no number/)).toBeVisible();
    await userEvent.clear(visits);
    await userEvent.type(visits, "៥{Control>}s{/Control}");
    expect(await screen.findByText("Saved.")).toBeVisible();
    expect(["Who follows it?", "Visits", "Twice"].map((one) => valueAt(one, 3))).toEqual(["Ms. Sok", 5, 10]);
  });

  it("T95.14 never lets what was typed slip to another row with the same id", async () => {
    await openForm((editor) => {
      const id = cellOf(editor, "GmspPlan", "rowId", 3);
      typeInto(editor, "rowId", 5, String(editor.value(id.sheet, id.row, id.column)));
      typeInto(editor, "titleEn", 5, "The copy");
    });
    await userEvent.type(await box("remarks"), "for the first one");
    // A sort brings the copy to the row that was shown.
    const first = String(valueAt("titleEn", 3));
    typeInto(pane.editor, "titleEn", 3, "The copy");
    typeInto(pane.editor, "titleEn", 5, first);
    const told = await screen.findByText(/this row can't be told from others/);
    expect(told).toBeVisible();
    expect(await box("titleEn")).toHaveValue(first);
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(screen.getByText(/this row can't be told from others/)).toBeVisible());
    expect([3, 5].map((row) => valueAt("remarks", row))).toEqual([null, null]);
    await userEvent.click(screen.getByRole("button", { name: "Show the selected row" }));
    await waitFor(async () => expect(await box("titleEn")).toHaveValue("The copy"));
    expect(await box("remarks")).toHaveValue("");
    select(pane.editor, 5);
    await screen.findByText(/^Row 6 of /);
    expect(await box("titleEn")).toHaveValue(first);
  });
});
