/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { templateById } from "../../src/domain/schema/templates";
import { speak } from "../../src/text/speak";
import type { Editor } from "../../src/workbench/book/Editor";
import { createEditor } from "../../src/workbench/book/createEditor";
import { addTemplates } from "../../src/jobs/addTemplates";
import { createBook } from "../../src/workbench/book/createBook";
import { connectNode } from "../../src/workbench/host/connectNode";
import { accessibilityProblems } from "./support/accessibilityProblems";
import { cellOf, openPane } from "./support/openPane";

// Other tests share the processor; nothing here is measured.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(240_000);

// Jobs answer in their own time, between the steps of a test, as they do in Excel.
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

let pane: ReturnType<typeof openPane>;
afterEach(() => {
  pane.close();
  localStorage.clear();
});

const label = (id: string, language: "en" | "km" = "en"): string =>
  templateById("plan")?.fields.find((field) => field.id === id)?.label[language] ?? id;

/** A field of a row of the plan, under its English or Khmer heading. */
function fieldCell(editor: Editor, field: string, row: number) {
  const names = editor.findTable("GmspPlan")?.table.columns.map(({ name }) => name) ?? [];
  const language = names.includes(label(field, "en")) ? "en" : "km";
  return cellOf(editor, "GmspPlan", label(field, language), row);
}

/** As a user types it into the sheet. */
function typeInto(editor: Editor, field: string, row: number, input: string): void {
  const cell = fieldCell(editor, field, row);
  editor.setCells(cell.sheet, cell.row, cell.column, [[input]], "user");
}

const valueAt = (field: string, row: number): unknown => {
  const cell = fieldCell(pane.editor, field, row);
  return pane.editor.value(cell.sheet, cell.row, cell.column);
};

const select = (editor: Editor, field: string, row: number): void => {
  const cell = fieldCell(editor, field, row);
  editor.activate(cell.sheet);
  editor.select(cell.sheet, [{ top: cell.row, bottom: cell.row, left: cell.column, right: cell.column }]);
};

/** A workbook with the plan matrix and its first rows. */
async function planOf(language: "en" | "km"): Promise<Editor> {
  const editor = createEditor(createBook("plan.xlsx"));
  const connection = connectNode(editor);
  await addTemplates({
    templates: ["plan"],
    language,
    firstYear: 2024,
    lastYear: 2028,
    currency: "KHR",
    asOfDate: 45_672,
    seed: true,
  });
  connection.close();
  return editor;
}

/** The pane with the form of one row of a seeded plan. */
async function openForm(language: "en" | "km" = "en", row = 3): Promise<void> {
  const editor = await planOf(language);
  select(editor, "status", row);
  pane = openPane(language === "en" ? "en-US" : "km-KH", editor);
  const say = speak(language);
  await userEvent.click(await screen.findByRole("tab", { name: say("view.form") }));
  await screen.findByRole("textbox", { name: new RegExp(`^${label("planCode", language)}`) });
}

const box = (id: string, language: "en" | "km" = "en") =>
  screen.getByRole("textbox", { name: new RegExp(`^${escape(label(id, language))}`) });
const escape = (text: string): string => text.replace(/[()/]/g, "\\$&");

async function retype(id: string, text: string): Promise<void> {
  await userEvent.clear(box(id));
  if (text !== "") await userEvent.type(box(id), text);
}

describe("the entry form", () => {
  it("T95.1 shows the selected row and follows the selection and the sheet", async () => {
    await openForm();
    expect(box("planCode")).toHaveValue(String(valueAt("planCode", 3)));
    expect(screen.getByText(/^Row 4 of /)).toBeVisible();
    // Required now: the row is an activity.
    expect(box("planCode")).toBeRequired();
    expect(screen.getByText(templateById("plan")?.fields[0]?.help.en ?? "")).toBeVisible();
    expect(await accessibilityProblems(pane.container)).toEqual([]);

    typeInto(pane.editor, "remarks", 3, "from the grid");
    await waitFor(() => expect(box("remarks")).toHaveValue("from the grid"));
    select(pane.editor, "status", 0);
    await waitFor(() => expect(box("planCode")).toHaveValue(String(valueAt("planCode", 0))));
    select(pane.editor, "status", 4);
    const parent = await screen.findByRole("combobox", { name: new RegExp(`^${label("parentCode")}`) });
    await waitFor(() => expect(parent).toHaveValue(String(valueAt("parentCode", 4))));
  });

  it("T95.2 saves what was typed as numbers, days and text, and takes it back", async () => {
    await openForm();
    await retype("startDate", "១៥/០១/២០២៥");
    await retype("budgetAmount", "១២,៥០០,០០០");
    await retype("progressPct", "50");
    await retype("titleEn", "=1+1");
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: new RegExp(`^${label("status")}`) }),
      "In progress",
    );
    expect(valueAt("startDate", 3)).toBeNull();
    await userEvent.keyboard("{Control>}s{/Control}");
    expect(await screen.findByText("Saved.")).toBeVisible();
    const fields = ["startDate", "budgetAmount", "progressPct", "titleEn", "status"];
    expect(fields.map((id) => valueAt(id, 3))).toEqual([45_672, 12_500_000, 0.5, "=1+1", "In progress"]);
    await waitFor(() => expect(box("progressPct")).toHaveValue("50%"));
    expect(box("startDate")).toHaveValue("15/01/2025");
    expect(box("budgetAmount")).toHaveValue("12,500,000");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText("The last save was taken back.")).toBeVisible();
    await waitFor(() => expect(box("startDate")).toHaveValue(""));
    expect(valueAt("titleEn", 3)).not.toBe("=1+1");
  });

  it("T95.3 says what can't be saved at its field, and takes the keyboard there", async () => {
    await openForm();
    await retype("startDate", "soon");
    await userEvent.tab();
    expect(await screen.findByText(/^This is no day/)).toBeVisible();
    expect(box("startDate")).toBeInvalid();
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText(/^Nothing was saved: mend the marked fields/)).toBeVisible();
    expect(box("startDate")).toHaveFocus();
    expect(valueAt("startDate", 3)).toBeNull();

    // Also while another row is asked about.
    await userEvent.click(screen.getByRole("button", { name: "Next row" }));
    expect(await screen.findByText("What you typed in this row is not saved yet.")).toBeVisible();
    expect(screen.queryByText(/^Nothing was saved/)).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText(/^Nothing was saved: mend the marked fields/)).toBeVisible();
    expect(screen.queryByText("What you typed in this row is not saved yet.")).toBeNull();
    await waitFor(() => expect(box("startDate")).toHaveFocus());
    await retype("startDate", "1/2/2025");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    expect(await screen.findByText("Saved.")).toBeVisible();
    expect(valueAt("startDate", 3)).toBe(45_689);
  });

  it("T95.4 shows findings of the row at their fields, with the word of their severity", async () => {
    await openForm();
    typeInto(pane.editor, "endDate", 3, "later");
    await waitFor(() => expect(box("endDate")).toHaveAccessibleDescription(/^Error: /));
    expect(box("endDate")).toBeInvalid();
    await retype("endDate", "31/12/2025");
    await userEvent.keyboard("{Control>}s{/Control}");
    await screen.findByText("Saved.");
    await waitFor(() => expect(box("endDate")).toBeValid());
  });

  it("T95.5 asks before an unsaved row is replaced: stay, save and go on, discard and go on", async () => {
    await openForm();
    await retype("remarks", "not saved");
    select(pane.editor, "status", 5);
    expect(await screen.findByText("What you typed in this row is not saved yet.")).toBeVisible();
    expect(await accessibilityProblems(pane.container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Stay here" }));
    await waitFor(() => expect(screen.queryByText(/is not saved yet/)).toBeNull());
    expect(box("remarks")).toHaveValue("not saved");

    // It is there again after a look at another view.
    await userEvent.click(screen.getByRole("tab", { name: "Start" }));
    await userEvent.click(screen.getByRole("tab", { name: "Fill in" }));
    expect(box("remarks")).toHaveValue("not saved");

    await userEvent.click(screen.getByRole("button", { name: "Next row" }));
    await userEvent.click(await screen.findByRole("button", { name: "Save and go on" }));
    await screen.findByText(/^Row 5 of /);
    expect(valueAt("remarks", 3)).toBe("not saved");

    await retype("remarks", "for nothing");
    await userEvent.keyboard("{Alt>}{PageUp}{/Alt}");
    await userEvent.click(await screen.findByRole("button", { name: "Discard and go on" }));
    await screen.findByText(/^Row 4 of /);
    expect(valueAt("remarks", 4)).toBeNull();
    expect(box("remarks")).toHaveValue("not saved");
  });

  it("T95.6 never writes over someone else's edit without asking", async () => {
    await openForm();
    await retype("remarks", "mine");
    typeInto(pane.editor, "remarks", 3, "theirs");
    typeInto(pane.editor, "titleEn", 3, "Their title");
    await waitFor(() => expect(box("titleEn")).toHaveValue("Their title"));
    expect(box("remarks")).toHaveValue("mine");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText(/They now hold: Remarks: theirs\.$/)).toBeVisible();
    expect(valueAt("remarks", 3)).toBe("theirs");
    await userEvent.click(screen.getByRole("button", { name: "Take the sheet's" }));
    await waitFor(() => expect(box("remarks")).toHaveValue("theirs"));

    await retype("remarks", "mine after all");
    typeInto(pane.editor, "remarks", 3, "theirs again");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    await userEvent.click(await screen.findByRole("button", { name: "Save mine" }));
    expect(await screen.findByText("Saved.")).toBeVisible();
    expect([valueAt("remarks", 3), valueAt("titleEn", 3)]).toEqual(["mine after all", "Their title"]);
  });

  it("T95.7 adds a row, copies one without its key, and says when its row was deleted", async () => {
    await openForm();
    const found = pane.editor.findTable("GmspPlan");
    const rows = (found?.table.area.bottom ?? 0) - (found?.table.area.top ?? 0);
    await userEvent.click(screen.getByRole("button", { name: "Duplicate this row" }));
    expect(await screen.findByText("New row, copied")).toBeVisible();
    expect(box("planCode")).toHaveValue("");
    expect(box("titleEn")).toHaveValue(String(valueAt("titleEn", 3)));
    await userEvent.type(box("planCode"), "SO1.ST1.OP1.A91");
    await userEvent.keyboard("{Control>}s{/Control}");
    expect(await screen.findByText("The row was added.")).toBeVisible();
    expect(await screen.findByText(`Row ${rows + 1} of ${rows + 1}`)).toBeVisible();
    expect(valueAt("planCode", rows)).toBe("SO1.ST1.OP1.A91");

    await userEvent.click(screen.getByRole("button", { name: "Add a row" }));
    expect(await screen.findByText("New row")).toBeVisible();
    expect(box("titleEn")).toHaveValue("");
    await userEvent.click(screen.getByRole("button", { name: "Discard" }));
    await screen.findByText(`Row ${rows + 1} of ${rows + 1}`);

    await userEvent.type(box("remarks"), "will be lost?");
    act(() => pane.editor.deleteTableRows(found?.table.id ?? "", rows, 1, "user"));
    expect(await screen.findByText(/^This row is no longer in the sheet/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Add it as a new row" }));
    await screen.findByText("The row was added.");
    expect(valueAt("remarks", rows)).toBe("will be lost?");
    expect(valueAt("planCode", rows)).toBe("SO1.ST1.OP1.A91");
  });

  it("T95.8 finds a row by text, and goes there in the sheet, too", async () => {
    await openForm("en", 0);
    typeInto(pane.editor, "remarks", 6, "Room ២ in Kandal");
    await userEvent.click(box("planCode"));
    await userEvent.keyboard("{Alt>}f{/Alt}");
    const find = await screen.findByRole("textbox", { name: "Text to find" });
    await waitFor(() => expect(find).toHaveFocus());
    await userEvent.type(find, "room 2{Enter}");
    await screen.findByText(/^Row 7 of /);
    const cell = fieldCell(pane.editor, "planCode", 6);
    expect(pane.editor.book.selection[cell.sheet]).toMatchObject({ row: cell.row, column: cell.column });
    expect(find).toHaveFocus();
    await userEvent.clear(find);
    await userEvent.type(find, "nowhere{Enter}");
    expect(await screen.findByText("No row shows “nowhere”.")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(find).not.toBeInTheDocument());
    expect(screen.getByRole("button", { name: /^Find a row/ })).toHaveFocus();
  });

  it("T95.9 waits while a cell is being typed in, and says so; a save is refused with words", async () => {
    await openForm();
    await retype("remarks", "kept");
    pane.editor.cellEditing = true;
    select(pane.editor, "status", 5);
    const waiting = await screen.findAllByText(/^Waiting until you finish typing in the cell/);
    expect(waiting.length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText(/^Excel is waiting for you to finish typing in a cell/)).toBeVisible();
    expect(box("remarks")).toHaveValue("kept");
    pane.editor.cellEditing = false;
    await waitFor(() => expect(screen.queryByText(/^Waiting until/)).toBeNull());
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("Saved.")).toBeVisible();
    expect(valueAt("remarks", 3)).toBe("kept");
  });

  it("T95.10 chooses a day from a calendar with the keyboard, and a linked row by its title", async () => {
    await openForm();
    await retype("startDate", "31/01/2025");
    await userEvent.keyboard("{F4}");
    const calendar = await screen.findByRole("grid");
    await waitFor(() =>
      expect(within(calendar).getByRole("button", { name: "31 January 2025" })).toHaveFocus(),
    );
    await userEvent.keyboard("{PageDown}");
    await waitFor(() => expect(screen.getByRole("button", { name: "28 February 2025" })).toHaveFocus());
    await userEvent.keyboard("{ArrowRight}{Enter}");
    await waitFor(() => expect(box("startDate")).toHaveValue("01/03/2025"));

    await userEvent.keyboard("{F4}");
    await screen.findByRole("grid");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("grid")).toBeNull());
    expect(box("startDate")).toHaveFocus();

    const parent = screen.getByRole("combobox", { name: new RegExp(`^${label("parentCode")}`) });
    await userEvent.clear(parent);
    const title = String(valueAt("titleEn", 0));
    await userEvent.type(parent, title.slice(0, 12));
    await userEvent.click(
      await screen.findByRole("option", { name: new RegExp(escape(title.slice(0, 12))) }),
    );
    expect(parent).toHaveValue(String(valueAt("planCode", 0)));
  });

  it("T95.11 in Khmer: labels, choices in the pane's words, and the keys told", async () => {
    await openForm("km");
    const say = speak("km");
    expect(screen.getByText(say("form.shortcuts"))).toBeVisible();
    const status = screen.getByRole("combobox", { name: new RegExp(`^${label("status", "km")}`) });
    await userEvent.selectOptions(status, "កំពុងអនុវត្ត");
    await userEvent.keyboard("{Control>}s{/Control}");
    expect(await screen.findByText(say("form.saved"))).toBeVisible();
    expect(valueAt("status", 3)).toBe("កំពុងអនុវត្ត");
    expect(await accessibilityProblems(pane.container)).toEqual([]);
  });

  it("T95.12 where no row is selected, it opens a table or adds to the one in sight", async () => {
    const editor = await planOf("en");
    const { sheet } = fieldCell(editor, "status", 0);
    editor.activate(sheet);
    editor.select(sheet, [{ top: 0, bottom: 0, left: 1, right: 1 }]);
    pane = openPane("en-US", editor);
    await userEvent.click(await screen.findByRole("tab", { name: "Fill in" }));
    expect(await screen.findByRole("heading", { name: "Select a row" })).toBeVisible();
    expect(await accessibilityProblems(pane.container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Add a row to GMSP plan matrix" }));
    await screen.findByText("New row");
    await userEvent.click(screen.getByRole("button", { name: "Discard" }));
    await screen.findByRole("heading", { name: "Select a row" });
    await userEvent.click(screen.getByRole("button", { name: /^GMSP plan matrix: open the first row/ }));
    await screen.findByText(/^Row 1 of /);
  });
});
