import type { Frame } from "playwright-core";
import { createPlan } from "../createPlan";
import { eventually } from "../eventually";
import type { Open } from "../Open";
import type { Workbench } from "../Workbench";

/** The narrowest and a wide pane, in both languages: nothing is cut off at the side. */
export function widths(open: Open): void {
  describe.each(["en", "km"] as const)("the pane's width, in %s", (language) => {
    let workbench: Workbench;
    let pane: Frame;
    beforeAll(async () => {
      workbench = await open();
      if (language === "km") await workbench.display("km");
      pane = await workbench.pane();
    });
    afterAll(() => workbench.close());

    it.each([320, 450])("has no sideways scrolling at %i pixels", async (width) => {
      await setWidth(workbench, width);
      await eventually(async () => expect(await pane.evaluate(() => innerWidth)).toBe(width));
      await expectAllInside(pane);
      const isNew = (await workbench.sheetTabs.count()) === 1;
      if (isNew) {
        await createPlan(workbench, language);
        pane = await workbench.pane();
      }
      for (const tab of await pane.getByRole("tab").all()) {
        await tab.click();
        if ((await tab.getAttribute("id")) === "tab-check") {
          await pane.getByRole("group").getByRole("listitem").first().waitFor();
        }
        await expectAllInside(pane);
      }
    });
  });
}

/** With the keyboard, at the bar between grid and pane. */
async function setWidth(workbench: Workbench, width: number): Promise<void> {
  const bar = workbench.page.getByRole("separator", { name: "Width of the task pane" });
  await bar.focus();
  for (;;) {
    const now = Number(await bar.getAttribute("aria-valuenow"));
    if (now === width) return;
    await bar.press(now < width ? "ArrowLeft" : "ArrowRight");
  }
}

/** Nothing scrolls sideways, and nothing with words in it reaches beyond the pane's edge. */
async function expectAllInside(pane: Frame): Promise<void> {
  const beyond = await pane.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll("*")) {
      const { width, right, left } = element.getBoundingClientRect();
      if (width <= 1) continue;
      const scrolls =
        element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible";
      if (right > innerWidth + 1 || left < -1 || (scrolls && element.clientWidth > 1)) {
        found.push(`${element.tagName} ${element.className} ${element.textContent?.slice(0, 60)}`);
      }
    }
    return found;
  });
  expect(beyond).toEqual([]);
}
