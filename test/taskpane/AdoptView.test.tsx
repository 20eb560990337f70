/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import "./support/textCoding";
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { addTemplates } from "../../src/jobs/addTemplates";
import { speak } from "../../src/text/speak";
import { makeXlsx } from "../support/makeXlsx";
import { messyTrainings } from "../support/messyTrainings";
import { addOptions } from "../support/openWorkbook";
import { accessibilityProblems } from "./support/accessibilityProblems";
import { openPane } from "./support/openPane";

// Other tests share the processor; nothing here is measured.
configure({ asyncUtilTimeout: 30_000 });

// Jobs answer in their own time, between the steps of a test, as they do in Excel.
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

let pane: ReturnType<typeof openPane>;
afterEach(() => {
  pane.close();
  localStorage.clear();
  jest.restoreAllMocks();
});

async function openPlan(displayLanguage = "en-US") {
  pane = openPane(displayLanguage);
  await addTemplates(addOptions({ templates: ["plan", "trainings"] }));
  const say = speak(displayLanguage === "km-KH" ? "km" : "en");
  await screen.findByRole("heading", { name: say("start.contents") });
  await userEvent.click(screen.getByRole("button", { name: say("adopt.title") }));
  return say;
}

async function fileOf(bytes: Promise<Uint8Array> | Uint8Array, name = "list.xlsx"): Promise<File> {
  const file = new File([new Uint8Array(await bytes)], name);
  // jsdom's files can't be read so.
  const content = await bytes;
  Object.assign(file, { arrayBuffer: async () => new Uint8Array(content).buffer });
  return file;
}

const pick = async (file: File, label = "Choose an .xlsx file") => {
  const [input] = screen.getAllByLabelText(label, { selector: "input" });
  if (!input) throw new Error("nothing to choose a file with");
  fireEvent.change(input, { target: { files: [file] } });
};

/** jsdom lays nothing out: the pane is 2,000 pixels high, everything else as high as it is estimated. */
function layOut(): void {
  jest.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(2_000);
  jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(80);
}

const select = (heading: string) => screen.getByRole("combobox", { name: `“${heading}” goes to` });
const trainingRows = () => {
  const area = pane.editor.findTable("GmspTrainings")?.table.area;
  return (area?.bottom ?? 0) - (area?.top ?? 0);
};

describe("Bring in a table", () => {
  it.each(["en-US", "km-KH"])("goes the whole way with a file and back, in %s", async (language) => {
    const say = await openPlan(language);
    const rows = trainingRows();
    expect(await accessibilityProblems(pane.container)).toEqual([]);
    await pick(await fileOf(makeXlsx([messyTrainings])), say("adopt.source.pick"));
    const template = await screen.findByRole("combobox", { name: say("adopt.template.label") });
    expect(template).toHaveValue("trainings");
    expect(screen.getByText(say("adopt.columns.count", { known: 8, all: 9 }))).toBeVisible();

    await userEvent.click(screen.getByRole("button", { name: say("adopt.preview.make") }));
    const counts = await screen.findByRole("group", { name: say("adopt.preview.filter") });
    expect(within(counts).getByRole("button", { name: `${say("adopt.status.healed")}: 2` })).toBeVisible();
    expect(await accessibilityProblems(pane.container)).toEqual([]);

    await userEvent.click(screen.getByRole("button", { name: say("count.addRows", { n: 3 }) }));
    const undo = await screen.findByRole("button", { name: say("adopt.done.undo") });
    expect(trainingRows()).toBe(rows + 3);
    expect(await accessibilityProblems(pane.container)).toEqual([]);
    await userEvent.click(undo);
    expect((await screen.findAllByText(say("adopt.done.undone"))).length).toBeGreaterThan(0);
    expect(trainingRows()).toBe(rows);
  });

  it("offers sheets of this workbook as they come, and what is selected", async () => {
    await openPlan();
    expect(await screen.findByText("No other sheet of this workbook holds a table.")).toBeVisible();
    const { editor } = pane;
    const sheet = editor.addSheet("Old list", "user").id;
    const cells = [
      ["Code", "Course (English)", "Start"],
      ["T-2025-61", "One", "'08.03.2025"],
    ];
    editor.setCells(sheet, 3, 1, cells, "user");
    await screen.findByRole("button", { name: /^Sheet “Old list”, 2 × 3 cells: read its table$/ });
    await userEvent.click(screen.getByRole("button", { name: "What is selected in the sheet" }));
    expect(screen.queryByRole("combobox")).toBeNull();
    expect(await screen.findByRole("alert")).toHaveTextContent(/^Nothing is selected/);
    editor.activate(sheet);
    editor.select(sheet, [{ top: 3, left: 1, bottom: 4, right: 3 }]);
    await userEvent.click(screen.getByRole("button", { name: "What is selected in the sheet" }));
    expect(await screen.findByText("Selection B4:D5 on “Old list”")).toBeVisible();
    expect(screen.getByText("Headings in row 4, then 1 row.")).toBeVisible();
  });

  it("lets the user correct what a column is; another column gives the field up", async () => {
    await openPlan();
    await pick(await fileOf(makeXlsx([messyTrainings])));
    await screen.findByRole("combobox", { name: "Template" });
    const sum = select("គ្រោង - សរុប");
    const women = select("គ្រោង - ស្ត្រី");
    await userEvent.selectOptions(women, "plannedTotal");
    expect(women).toHaveValue("plannedTotal");
    expect(sum).toHaveValue("*extra");
    expect(screen.getAllByText("Your choice")).toHaveLength(2);
    await userEvent.selectOptions(sum, "*leave");
    await userEvent.click(screen.getByRole("button", { name: "Preview" }));
    await screen.findByRole("group", { name: "Show rows by what becomes of them" });
    // A change after the preview asks for another one.
    await userEvent.selectOptions(sum, "plannedTotal");
    expect(screen.queryByRole("group", { name: "Show rows by what becomes of them" })).toBeNull();
    expect(screen.getByRole("button", { name: "Preview" })).toBeVisible();
  });

  it("shows each row with its reasons, brings it in or leaves it out as the user says", async () => {
    layOut();
    await openPlan();
    await pick(await fileOf(makeXlsx([messyTrainings])));
    await userEvent.click(await screen.findByRole("button", { name: "Preview" }));
    await screen.findByRole("button", { name: "Add 3 rows" });
    expect(screen.getByText("Numbers of the columns.")).toBeVisible();
    const end = screen.getByText(/^End: “5 មីនា 2568” → “05\/03\/2025”/);
    expect(end).toHaveTextContent("(a year of the Buddhist era, 2025, text read as the date 05/03/2025)");
    expect(screen.getByText("It is an error of a formula.")).toBeVisible();
    expect(await accessibilityProblems(pane.container)).toEqual([]);
    // What would become of a row that stays out is not told, until it comes in.
    expect(screen.queryByText(/“៥”/)).toBeNull();
    await userEvent.click(screen.getByRole("checkbox", { name: "Bring in row 6" }));
    expect(screen.getByText(/“៥”/)).toBeVisible();
    await userEvent.click(screen.getByRole("checkbox", { name: "Bring in row 7" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Bring in row 8" }));
    expect(screen.getByRole("button", { name: "Add 2 rows" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Partly read: 1" }));
    expect(screen.queryByText("Row 6")).toBeNull();
    expect(screen.getByText("Row 9")).toBeVisible();
  });

  it("says why a file can't be read, and takes the next one", async () => {
    await openPlan();
    const whole = await makeXlsx([messyTrainings]);
    await pick(await fileOf(whole.subarray(0, whole.length / 2), "half.xlsx"));
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(/^half\.xlsx can't be opened: it is damaged/),
    );
    await pick(await fileOf(makeXlsx([{ name: "Words", rows: [["Only a title"]] }]), "words.xlsx"));
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(/^No table was found in words\.xlsx, Words/),
    );
    await pick(await fileOf(whole));
    expect(await screen.findByRole("combobox", { name: "Template" })).toBeVisible();
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  });

  it("lists a file's sheets, hidden ones as such, where there are several", async () => {
    await openPlan();
    const file = makeXlsx([
      { name: "Contents", rows: [["A title"]] },
      messyTrainings,
      { name: "Old", rows: [["x"]], hidden: true },
    ]);
    await pick(await fileOf(file));
    expect(await screen.findByRole("button", { name: "Sheet “Old”: read its table" })).toHaveTextContent(
      "hidden",
    );
    const name = `Sheet “${messyTrainings.name}”: read its table`;
    await userEvent.click(screen.getByRole("button", { name }));
    expect(await screen.findByRole("combobox", { name: "Template" })).toHaveValue("trainings");
  });

  it("stops reading when it is told to, and reads again", async () => {
    await openPlan();
    let isEnded = false;
    /** A thread that takes its time. */
    class SlowThread {
      postMessage = () => undefined;
      terminate = () => (isEnded = true);
    }
    Object.assign(globalThis, { Worker: SlowThread });
    await pick(await fileOf(makeXlsx([messyTrainings])));
    fireEvent.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(await screen.findByText("The reading was stopped.")).toBeInTheDocument();
    expect(isEnded).toBe(true);
    expect(screen.queryByRole("combobox", { name: "Template" })).toBeNull();
    // jsdom itself has no threads.
    Reflect.deleteProperty(globalThis, "Worker");
    await pick(await fileOf(makeXlsx([messyTrainings])));
    expect(await screen.findByRole("combobox", { name: "Template" })).toHaveValue("trainings");
  });

  it("keeps what was chosen while another view is open", async () => {
    await openPlan();
    await pick(await fileOf(makeXlsx([messyTrainings])));
    await screen.findByRole("combobox", { name: "Template" });
    await userEvent.click(screen.getByRole("tab", { name: "Summarise" }));
    await userEvent.click(screen.getByRole("tab", { name: "Start" }));
    await userEvent.click(await screen.findByRole("button", { name: "Bring in a table" }));
    expect(screen.getByRole("combobox", { name: "Template" })).toHaveValue("trainings");
    await userEvent.click(screen.getByRole("button", { name: "Back to Start" }));
    expect(await screen.findByRole("heading", { name: "In this workbook" })).toBeVisible();
  });

  it("says to set up a plan first in a workbook without one", async () => {
    pane = openPane("en-US");
    await userEvent.click(await screen.findByRole("button", { name: "Bring in a table" }));
    expect(await screen.findByText(/^The rows need a plan to go to/)).toBeVisible();
    expect(screen.getByRole("tabpanel", { name: "Start" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Choose templates" }));
    expect(await screen.findByRole("button", { name: "Create" })).toBeVisible();
  });
});
