/** @jest-environment jsdom */
import "./support/browserGlobals";
import "@testing-library/jest-dom";
import { readFileSync } from "node:fs";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Workbench } from "../../../src/workbench/grid/frame/Workbench";

const MANIFEST = `<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
  <Id>1</Id><DisplayName DefaultValue="Add-in"/>
  <DefaultSettings><SourceLocation DefaultValue="https://elsewhere.example/pane.html"/></DefaultSettings>
  <VersionOverrides><Hosts><Host><DesktopFormFactor><ExtensionPoint xsi:type="PrimaryCommandSurface">
    <CustomTab id="T"><Group id="G"><Label resid="Tab"/>
      <Control id="Show"><Label resid="Show"/><Action xsi:type="ShowTaskpane"/></Control>
    </Group><Label resid="Tab"/></CustomTab>
  </ExtensionPoint></DesktopFormFactor></Host></Hosts>
  <Resources><bt:ShortStrings><bt:String id="Tab" DefaultValue="Tab"/>
    <bt:String id="Show" DefaultValue="Show pane"><bt:Override Locale="km-KH" Value="បង្ហាញ"/></bt:String>
  </bt:ShortStrings></Resources></VersionOverrides>
</OfficeApp>`;

async function openPage() {
  const user = userEvent.setup();
  render(<Workbench />);
  await screen.findByRole("button", { name: "Show pane" });
  return user;
}

function workbench() {
  if (!window.workbench) throw new Error("The page offers no window.workbench.");
  return window.workbench;
}

const firstCell = () => document.getElementById("cell-0-0");

beforeEach(() => {
  window.localStorage.clear();
  globalThis.fetch = () => Promise.resolve({ ok: true, text: () => Promise.resolve(MANIFEST) } as Response);
});

describe("the workbench page", () => {
  it("saves the book and opens it again", async () => {
    const user = await openPage();
    await user.keyboard("ផែនការ{Enter}=LEN(A1){Enter}");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Book1.xlsx• unsaved");
    const bytes = await workbench().save();
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
    const before = workbench().editor;
    await act(() => workbench().open(bytes, "Plan.xlsx"));
    expect(workbench().editor).not.toBe(before);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Plan.xlsx");
    expect(firstCell()).toHaveTextContent("ផែនការ");
    expect(document.getElementById("cell-1-0")).toHaveTextContent("6");
  });

  it("asks before it gives up unsaved changes", async () => {
    const user = await openPage();
    await user.keyboard("x{Enter}");
    await user.click(screen.getByRole("button", { name: "New" }));
    const dialog = await screen.findByRole("alertdialog");
    await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
    expect(firstCell()).toHaveTextContent("x");
    await user.click(screen.getByRole("button", { name: "New" }));
    await user.click(await screen.findByRole("button", { name: "Don't save" }));
    await waitFor(() => expect(firstCell()).toHaveTextContent(/^$/));
  });

  it("says why a file is not opened, and keeps the book", async () => {
    const user = await openPage();
    const file = new File(["no workbook at all"], "Notes.xlsx");
    Object.assign(file, {
      arrayBuffer: () => Promise.resolve(new TextEncoder().encode("no workbook at all").buffer),
    });
    fireEvent.drop(screen.getByRole("main"), { dataTransfer: { files: [file] } });
    const dialog = await screen.findByRole("alertdialog", { name: /Notes\.xlsx was not opened/ });
    expect(dialog).toHaveTextContent("This is not an Excel workbook");
    await user.keyboard("{Enter}");
    await user.keyboard("still here{Enter}");
    expect(firstCell()).toHaveTextContent("still here");
  });

  it("opens a real workbook that is dropped on the grid", async () => {
    await openPage();
    const other = await workbench().save();
    const bytes = new Uint8Array(other).buffer;
    const file = new File([], "Dropped.xlsx");
    Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes) });
    fireEvent.drop(screen.getByRole("main"), { dataTransfer: { files: [file] } });
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Dropped.xlsx"));
  });

  it("reads the ribbon in the display language and loads the pane anew", async () => {
    const user = await openPage();
    const frame = () => screen.getByTitle<HTMLIFrameElement>("Add-in");
    expect(frame().src).toBe("http://localhost/pane.html");
    const before = frame().name;
    expect(before).toContain("en-US");
    await user.click(screen.getByRole("button", { name: "ខ្មែរ" }));
    expect(screen.getByRole("button", { name: "បង្ហាញ" })).toBeInTheDocument();
    expect(frame().name).toContain("km-KH");
  });

  it("closes the pane, opens it from the ribbon, and resizes it by keyboard", async () => {
    const user = await openPage();
    await user.click(screen.getByRole("button", { name: "Close the task pane" }));
    expect(screen.queryByRole("complementary", { name: "Add-in" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show pane" }));
    expect(screen.getByRole("complementary", { name: "Add-in" })).toHaveStyle({ width: "360px" });
    const splitter = screen.getByRole("separator", { name: "Width of the task pane" });
    act(() => splitter.focus());
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(splitter).toHaveAttribute("aria-valuenow", "380");
    await user.keyboard("{End}{ArrowLeft}");
    expect(splitter).toHaveAttribute("aria-valuenow", "700");
    await user.keyboard("{Home}{ArrowRight}");
    expect(splitter).toHaveAttribute("aria-valuenow", "250");
  });

  it("opens the pane with a book that asks for it", async () => {
    const user = await openPage();
    act(() => workbench().editor.setSettings({ "Office.AutoShowTaskpaneWithDocument": "true" }));
    const bytes = await workbench().save();
    await user.click(screen.getByRole("button", { name: "Close the task pane" }));
    await act(() => workbench().open(bytes, "Auto.xlsx"));
    expect(screen.getByRole("complementary", { name: "Add-in" })).toBeVisible();
  });

  it("moves with F6 between grid, formula bar, ribbon and pane", async () => {
    const user = await openPage();
    await user.keyboard("{F6}");
    expect(screen.getByRole("textbox", { name: "Name box" })).toHaveFocus();
    await user.keyboard("{F6}{F6}");
    expect(screen.getByTitle("Add-in")).toHaveFocus();
  });

  it("says what is wrong where there is no manifest", async () => {
    globalThis.fetch = () => Promise.resolve({ ok: false, status: 404 } as Response);
    render(<Workbench />);
    expect(await screen.findByText(/manifest\.xml could not be read.*404/)).toBeInTheDocument();
  });

  it("has no script or style in its page, so that a strict content policy holds", () => {
    const html = readFileSync("src/workbench/grid/index.html", "utf8");
    expect(html).not.toMatch(/<script|<style|style=|onclick/);
  });
});
