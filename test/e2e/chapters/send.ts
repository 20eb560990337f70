import type { Frame } from "playwright-core";
import { createPlan } from "../createPlan";
import { eventually } from "../eventually";
import type { Open } from "../Open";
import { story } from "../story";
import type { Workbench } from "../Workbench";

/** From finding to finding with the ribbon and keys, then whether the workbook can be sent. */
export function send(open: Open): void {
  describe("going through the findings, and sending", () => {
    const step = story();
    let workbench: Workbench;
    let pane: Frame;
    beforeAll(async () => {
      workbench = await open();
      pane = await createPlan(workbench, "en");
    });
    afterAll(() => workbench.close());

    const beside = () => workbench.page.getByRole("complementary", { name: "GMSP Tracker" });
    const isAt = (place: RegExp | string) =>
      eventually(async () => expect(await workbench.place()).toMatch(place));
    /** As a paste does it, which no drop-down stops: C6 on the plan's sheet. */
    const setLevel = (level: string) =>
      workbench.page.evaluate((text) => {
        const editor = window.workbench?.editor;
        const plan = editor?.book.sheets.find(({ name }) => name === "Plan");
        if (!editor || !plan) throw new Error("no plan");
        editor.setCells(plan.id, 5, 2, [[text]], "user");
      }, level);
    const verdict = (text: string) => pane.getByRole("status").filter({ hasText: text }).waitFor();

    step("goes to the next finding while the pane is closed, after a check", async () => {
      await workbench.showSheet("Plan");
      await setLevel("Nonsense");
      await workbench.goTo("B5");
      await beside().getByRole("button", { name: "Close the task pane" }).click();
      await beside().waitFor({ state: "hidden" });
      await workbench.ribbon("Next finding").click();
      await isAt("Plan!C6");
      await beside().waitFor({ state: "hidden" });
      await workbench.ribbon("Next finding").click();
      await eventually(async () => expect(await workbench.place()).not.toBe("Plan!C6"));
      await workbench.ribbon("Previous finding").click();
      await isAt("Plan!C6");
    });

    step("goes on and back by shortcut while the sheet has the keyboard", async () => {
      await workbench.goTo("C6");
      await workbench.page.keyboard.press("Control+Alt+Shift+N");
      await eventually(async () => expect(await workbench.place()).not.toBe("Plan!C6"));
      await workbench.page.keyboard.press("Control+Alt+Shift+P");
      await isAt("Plan!C6");
    });

    step("opens the pane where there is something to read: the list goes on from its other end", async () => {
      await workbench.ribbon("Previous finding").click();
      await beside().waitFor({ state: "visible" });
      pane = await workbench.pane();
      await pane.getByText(/^That was the first finding, so it goes on with the last: /).waitFor();
      await workbench.ribbon("Next finding").click();
      await isAt("Plan!C6");
    });

    step("follows the list as it is shown: by F8 in the pane, only what holds a word", async () => {
      await pane.getByRole("tab", { name: "Check" }).click();
      await pane.getByRole("searchbox").fill("nonsense");
      await pane.getByText(/^1 of \d+ findings$/).waitFor();
      await workbench.goTo("B5");
      await pane.getByRole("searchbox").press("F8");
      await isAt("Plan!C6");
      await pane.getByText("There is one finding only: Plan, C6.").waitFor();
      await pane.getByRole("searchbox").fill("");
    });

    step("groups the findings by unit, and back", async () => {
      await pane.getByRole("button", { name: "Group and filter" }).click();
      await pane.getByRole("radio", { name: "Unit" }).click();
      await pane.getByText(/ · Grouped by Unit\.$/).waitFor();
      await pane.getByRole("radio", { name: "Template" }).click();
      await workbench.page.keyboard.press("Escape");
      await pane.getByRole("dialog").waitFor({ state: "hidden" });
    });

    step("can't be sent while there is an error; leads to it", async () => {
      await pane.getByRole("button", { name: "Ready to send?" }).click();
      await verdict("Not yet: 1 error");
      await pane.getByRole("button", { name: "See them under Check" }).first().click();
      await pane.getByRole("button", { name: "Errors: 1", pressed: true }).waitFor();
      await pane.getByRole("button", { name: "Errors: 1", pressed: true }).click();
    });

    step("finds what should not go out, in the file as well, and goes there", async () => {
      await workbench.showSheet("Plan");
      await setLevel("Strategic objective");
      await workbench.page.evaluate(() => {
        const editor = window.workbench?.editor;
        const plan = editor?.book.sheets.find(({ name }) => name === "Plan");
        if (!editor || !plan) throw new Error("no plan");
        const { id } = editor.addSheet("Old draft", "user");
        editor.setCells(id, 1, 1, [["Call 012 345 678"]], "user");
        plan.notes.push({ row: 6, column: 2, author: "", text: "Is this so?" });
        editor.activate(plan.id);
      });
      await pane.getByRole("button", { name: "Ready to send?" }).click();
      await verdict("Look at");
      await pane.getByRole("button", { name: "Go to Plan, C7" }).waitFor();
      await pane.getByText(/^\d+ KB$/).waitFor();
      await pane.getByRole("button", { name: "Go to Old draft, B2: 012 345 678" }).click();
      await isAt("Old draft!B2");
      await pane.getByRole("button", { name: "Back to the findings" }).click();
      await pane.getByRole("button", { name: "Check again" }).waitFor();
    });
  });
}
