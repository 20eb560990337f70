import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { createPlan } from "../createPlan";
import { eventually } from "../eventually";
import type { Open } from "../Open";
import { story } from "../story";
import type { Workbench } from "../Workbench";

const SECRETARIAT = "Secretariat of the Gender Working Group";

/** One user's way through an English plan; each step goes on where the last one ended. */
export function mainJob(open: Open): void {
  describe("the main job", () => {
    const step = story();
    let workbench: Workbench;
    let pane: Frame;
    beforeAll(async () => {
      workbench = await open({ width: 1440, height: 900 });
    });
    afterAll(() => workbench.close());

    step("shows the grid, the ribbon of the manifest and the pane", async () => {
      pane = await workbench.pane();
      const { page } = workbench;
      expect(await page.getByRole("grid", { name: "Sheet1" }).isVisible()).toBe(true);
      const buttons = page.getByRole("group", { name: "GMSP Tracker" }).getByRole("button");
      await eventually(async () =>
        expect(await buttons.allTextContents()).toEqual([
          "Tracker pane",
          "Entry form",
          "Check",
          "Summarise",
          "Update summaries",
        ]),
      );
      await pane.getByRole("heading", { name: "Set up the plan" }).waitFor();
      await pane.getByText("This workbook has no plan yet").waitFor();
    });

    step("creates a sheet for each template, with Settings, Units and Lists", async () => {
      await createPlan(workbench, "en");
      expect(await workbench.sheetTabs.allTextContents()).toEqual([
        "Guide",
        "Plan",
        "Indicators",
        "Indicator values",
        "Progress",
        "Directions",
        "Care Economy review",
        "Nursery checklist",
        "Nursery phases",
        "Nursery use",
        "Trainings",
        "Training levels",
        "Women's Day",
        "Women's Day tasks",
        "Inputs",
        "Meetings",
        "Decisions",
        "Settings",
        "Units",
        "Lists",
      ]);
      await pane.getByText("Plan 2024–2028 · English workbook · 16 templates").waitFor();
      await workbench.showSheet("Plan");
      await workbench.expectCell("B18", "SO1.ST4.OP1.A01");
    });

    step("grows the table when one types below it, and calculates in the new row", async () => {
      await workbench.goTo("B19");
      for (const text of ["SO1.ST4.OP1.A02", "Activity", "SO1.ST4.OP1"]) {
        await workbench.page.keyboard.type(text);
        await workbench.page.keyboard.press("Tab");
      }
      await workbench.enter("E19", "វគ្គថ្មី");
      await workbench.expectCell("E19", "វគ្គថ្មី");
      await workbench.expectCell("U19", "No data");
    });

    step("pastes a block of text below the table as two rows", async () => {
      await workbench.paste(
        "B20",
        "SO1.ST4.OP1.A03\tActivity\tSO1.ST4.OP1\tវគ្គទី៣\tThird course\n" +
          "SO1.ST4.OP1.A04\tActivity\tSO1.ST4.OP1\tវគ្គទី៤\tFourth course\n",
      );
      await workbench.expectCell("B21", "SO1.ST4.OP1.A04");
      await workbench.expectCell("F20", "Third course");
      await workbench.expectCell("U21", "No data");
    });

    step("offers the list of a cell with Alt+Down", async () => {
      const { page } = workbench;
      await workbench.goTo("R19");
      await page.keyboard.press("Alt+ArrowDown");
      const list = page.getByRole("listbox", { name: "Values" });
      expect(await list.getByRole("option").allTextContents()).toEqual([
        "Not started",
        "In progress",
        "Completed",
        "Suspended",
        "Cancelled",
      ]);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await list.waitFor({ state: "detached" });
      await workbench.expectCell("R19", "In progress");
    });

    step("undoes and does again", async () => {
      await workbench.page.keyboard.press("Control+z");
      await workbench.expectCell("R19", "");
      await workbench.page.keyboard.press("Control+y");
      await workbench.expectCell("R19", "In progress");
    });

    step("refuses an entry that is not in the list, in the workbook's words", async () => {
      const { page } = workbench;
      await workbench.enter("R20", "Nearly done");
      const alert = page.getByRole("alertdialog", { name: "This can't be used here" });
      await alert.getByText("Choose one of the entries of the list.").waitFor();
      await alert.getByText("You entered: Nearly done").waitFor();
      await alert.getByRole("button", { name: "Cancel" }).click();
      await workbench.expectCell("R20", "");
    });

    step("checks: counts, a list, and a press goes to the cell", async () => {
      // As in Excel, what is pasted is not held against the rules of the cells: the check finds it.
      await workbench.paste("S19", "140%");
      await pane.getByRole("tab", { name: "Check" }).click();
      const finding = pane.getByRole("button", { name: /Error · Plan, S19/ });
      await finding.waitFor();
      await eventually(async () =>
        expect(await pane.getByRole("button", { name: "Errors: " }).textContent()).toMatch(/^[1-9]/),
      );
      await workbench.showSheet("Directions");
      await finding.click();
      await eventually(async () => expect(await workbench.place()).toBe("Plan!S19"));
    });

    step("follows an edit without being asked", async () => {
      await workbench.enter("S19", "40%");
      await pane.getByRole("button", { name: /(Error|Warning) · Plan, S19/ }).waitFor({ state: "detached" });
      await workbench.expectCell("S19", "40%");
    });

    step("summarises: a sheet for each summary, whose numbers follow the tables", async () => {
      await pane.getByRole("tab", { name: "Summarise" }).click();
      await pane.getByRole("button", { name: "Build", exact: true }).click();
      await pane.getByRole("status").filter({ hasText: "Ready: Progress by unit" }).waitFor();
      expect((await workbench.sheetTabs.allTextContents()).slice(20)).toEqual([
        "Progress by unit",
        "Progress by direction",
        "Training by sex and quarter",
        "Nursery room readiness",
      ]);
      await workbench.showSheet("Progress by unit");
      await eventually(async () =>
        expect(await workbench.crossing(SECRETARIAT, "In progress")).toMatch(/^[0–]$/),
      );
      await workbench.showSheet("Plan");
      await workbench.enter("I19", SECRETARIAT);
      await workbench.expectCell("I19", SECRETARIAT);
      await workbench.showSheet("Progress by unit");
      await eventually(async () => expect(await workbench.crossing(SECRETARIAT, "In progress")).toBe("1"));
      expect(await workbench.page.getByRole("img", { name: /Progress by unit/ }).count()).toBe(1);
    });

    step("saves a file, and goes on with it when it is opened again", async () => {
      const { page } = workbench;
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save .xlsx" }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe("Book1.xlsx");
      const path = await file.path();
      expect(readFileSync(path).subarray(0, 2).toString()).toBe("PK");

      await page.getByRole("button", { name: "New", exact: true }).click();
      await page.getByRole("grid", { name: "Sheet1" }).waitFor();
      pane = await workbench.pane();
      await pane.getByText("This workbook has no plan yet").waitFor();

      await page
        .getByLabel("Workbook file")
        .setInputFiles({ name: "Plan.xlsx", mimeType: "", buffer: readFileSync(path) });
      await page.getByRole("heading", { name: "Plan.xlsx" }).waitFor();
      pane = await workbench.pane();
      await pane.getByText("Plan 2024–2028 · English workbook · 16 templates").waitFor();
      await workbench.showSheet("Plan");
      await workbench.expectCell("E19", "វគ្គថ្មី");
      await workbench.expectCell("B21", "SO1.ST4.OP1.A04");
      await pane.getByRole("tab", { name: "Summarise" }).click();
      await pane.getByRole("button", { name: "Build again" }).waitFor();
    });
  });
}
