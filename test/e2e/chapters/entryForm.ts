import type { Frame } from "playwright-core";
import { createPlan } from "../createPlan";
import { eventually } from "../eventually";
import type { Open } from "../Open";
import { story } from "../story";
import type { Workbench } from "../Workbench";

/** A row of a Khmer workbook filled in with the form, in Khmer and without a mouse; the cells show it. */
export function entryForm(open: Open): void {
  describe("the entry form, in Khmer, by the keyboard alone", () => {
    const step = story();
    let workbench: Workbench;
    let pane: Frame;
    beforeAll(async () => {
      workbench = await open();
      pane = await createPlan(workbench, "km");
    });
    afterAll(() => workbench.close());

    const press = (key: string) => workbench.page.keyboard.press(key);
    const type = (text: string) => workbench.page.keyboard.insertText(text);
    /** Id of what has the keyboard in the pane. */
    const focused = () => pane.evaluate(() => document.activeElement?.id ?? "");
    const inPane = () => workbench.page.evaluate(() => document.activeElement?.tagName === "IFRAME");
    const goToPane = async () => {
      for (let stops = 0; stops < 5; stops += 1) {
        if (await inPane()) return;
        await press("F6");
      }
      throw new Error("F6 does not reach the pane");
    };
    /** Tab until the element with this id has the keyboard, all the time inside the pane. */
    const tabTo = async (id: string) => {
      await pane.locator(`#${id}`).waitFor();
      for (let stops = 0; stops < 90; stops += 1) {
        const before = await focused();
        if (before === id) return;
        expect(await inPane()).toBe(true);
        await press("Tab");
        for (let waits = 0; waits < 10 && (await focused()) === before; waits += 1) {
          await workbench.page.waitForTimeout(50);
        }
      }
      throw new Error(`Tab does not reach ${id}; the keyboard is at “${await focused()}”`);
    };
    const saved = () => pane.getByRole("status").filter({ hasText: "បានរក្សាទុក។" }).waitFor();

    step("opens on the row that was selected in the sheet", async () => {
      await workbench.showSheet("ផែនការ");
      await workbench.goTo("B8");
      await goToPane();
      await tabTo("tab-start");
      await press("ArrowRight");
      await press("Enter");
      await pane.getByText("ជួរទី 4 ក្នុងចំណោម").waitFor();
      expect(await pane.locator("#entry-planCode").inputValue()).toBe(
        await workbench.cell("B8").textContent(),
      );
    });

    step("takes Khmer letters and digits, a choice, and saves with Ctrl+S", async () => {
      await goToPane();
      await tabTo("entry-titleKm");
      await press("Control+A");
      await type("សិក្ខាសាលាផ្សព្វផ្សាយគោលនយោបាយយេនឌ័រ");
      await tabTo("entry-startDate");
      await type("១៥/០១/២០២៥");
      await tabTo("entry-endDate");
      await type("៣១ មករា ២០២៥");
      await tabTo("entry-budgetAmount");
      await type("១២,៥០០,០០០");
      await tabTo("entry-status");
      const status = pane.locator("#entry-status");
      for (let presses = 0; presses < 6 && (await status.inputValue()) !== "កំពុងអនុវត្ត"; presses += 1)
        await press("ArrowDown");
      await tabTo("entry-progressPct");
      await press("Control+A");
      await type("២៥");
      await press("Control+S");
      await saved();
      expect(await focused()).toBe("entry-progressPct");
    });

    step("which the sheet shows, as text, days and numbers", async () => {
      const shown: readonly (readonly [field: string, text: string])[] = [
        ["titleKm", "សិក្ខាសាលាផ្សព្វផ្សាយគោលនយោបាយយេនឌ័រ"],
        ["startDate", "15/01/2025"],
        ["endDate", "31/01/2025"],
        ["budgetAmount", "12,500,000"],
        ["status", "កំពុងអនុវត្ត"],
        ["progressPct", "25%"],
      ];
      for (const [field, text] of shown) {
        const input = pane.locator(`#entry-${field}`);
        await eventually(async () => expect(await input.inputValue()).toBe(text));
      }
      await workbench.expectCell("E8", "សិក្ខាសាលាផ្សព្វផ្សាយគោលនយោបាយយេនឌ័រ");
      await workbench.expectCell("K8", "15/01/2025");
      await workbench.expectCell("L8", "31/01/2025");
      await workbench.expectCell("M8", "12,500,000");
    });

    step("goes on to the next row, and asks before what is typed there is lost", async () => {
      await workbench.goTo("B8");
      await goToPane();
      await pane.getByText("ជួរទី 4 ក្នុងចំណោម").waitFor();
      await tabTo("entry-titleEn");
      await press("Alt+PageDown");
      await pane.getByText("ជួរទី 5 ក្នុងចំណោម").waitFor();
      await eventually(async () => expect(await workbench.place()).toBe("ផែនការ!B9"));
      expect(await inPane()).toBe(true);
      await tabTo("entry-remarks");
      await type("មិនទាន់រក្សាទុក");
      await press("Alt+PageUp");
      await pane.getByRole("button", { name: "នៅទីនេះ" }).waitFor();
      await press("Control+Enter");
      await saved();
    });

    step("adds a row at the end of the table, and takes it back", async () => {
      await goToPane();
      await press("Alt+Insert");
      await pane.getByText("ជួរថ្មី", { exact: true }).waitFor();
      await tabTo("entry-planCode");
      await type("SO1.ST1.OP1.A99");
      await press("Control+S");
      await pane.getByRole("status").filter({ hasText: "បានបន្ថែមជួរ។" }).waitFor();
      // The sheet goes to the row once it is added.
      const row = await eventually(async () => {
        const [, selected = ""] = /!B(\d+)$/.exec(await workbench.place()) ?? [];
        expect(await workbench.cell(`B${selected}`).textContent({ timeout: 1_000 })).toBe("SO1.ST1.OP1.A99");
        return selected;
      });
      await pane.getByRole("button", { name: "ត្រឡប់វិញ" }).click();
      await workbench.expectCell(`B${row}`, "");
    });
  });
}
