import type { Frame } from "playwright-core";
import { eventually } from "../eventually";
import type { Open } from "../Open";
import { story } from "../story";
import type { Workbench } from "../Workbench";

/** From the loaded page to findings and back into the grid, without a mouse. */
export function keyboardOnly(open: Open): void {
  describe("the keyboard alone", () => {
    const step = story();
    let workbench: Workbench;
    let pane: Frame;
    beforeAll(async () => {
      workbench = await open();
      pane = await workbench.pane();
    });
    afterAll(() => workbench.close());

    const press = (key: string) => workbench.page.keyboard.press(key);
    /** What has the keyboard in the pane, as a screen reader names it. */
    const focused = () =>
      pane.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
      });
    const inPane = () => workbench.page.evaluate(() => document.activeElement?.tagName === "IFRAME");
    /** F6 until the pane has the keyboard. */
    const goToPane = async () => {
      for (let stops = 0; stops < 5; stops += 1) {
        if (await inPane()) return;
        await press("F6");
      }
      throw new Error("F6 does not reach the pane");
    };
    /** Tab until the control with these words has the keyboard; what Tab does in a pane goes by messages. */
    const tabTo = async (words: RegExp) => {
      await pane.getByRole("button", { name: words }).first().waitFor();
      for (let stops = 0; stops < 40; stops += 1) {
        const before = await focused();
        if (words.test(before)) return;
        expect(await inPane()).toBe(true);
        await press("Tab");
        for (let waits = 0; waits < 10 && (await focused()) === before; waits += 1) {
          await workbench.page.waitForTimeout(50);
        }
      }
      throw new Error(`Tab does not reach ${words}; the keyboard is at “${await focused()}”`);
    };

    step("creates the plan", async () => {
      await goToPane();
      await tabTo(/^Create$/);
      await press("Enter");
      await pane.getByRole("status").filter({ hasText: "Added: GMSP plan matrix" }).waitFor();
    });

    step("checks, and goes from a finding to its cell", async () => {
      await goToPane();
      await tabTo(/^Check the workbook$/);
      await press("Enter");
      await pane.getByRole("button", { name: "Check again" }).waitFor();
      await goToPane();
      await tabTo(/^Warning · Plan, K8/);
      await press("Enter");
      await eventually(async () => expect(await workbench.place()).toBe("Plan!K8"));
    });

    step("goes back into the grid with F6 and types where the finding was", async () => {
      for (let stops = 0; stops < 5; stops += 1) {
        await press("F6");
        const inGrid = await workbench.page.evaluate(() => !!document.activeElement?.closest(".sheet-frame"));
        if (inGrid) break;
      }
      await workbench.page.keyboard.type("2025-03-01");
      await press("Enter");
      await workbench.expectCell("K8", "01/03/2025");
      await pane.getByRole("button", { name: /Warning · Plan, K8/ }).waitFor({ state: "detached" });
    });
  });
}
