import type { Frame } from "playwright-core";
import { createPlan } from "../createPlan";
import { eventually } from "../eventually";
import type { Open } from "../Open";
import { story } from "../story";
import type { Workbench } from "../Workbench";

/** A Khmer plan, worked on from the ribbon; then Office is shown in English. */
export function ribbonAndLanguage(open: Open): void {
  describe("the ribbon and the display language", () => {
    const step = story();
    let workbench: Workbench;
    let pane: Frame;
    beforeAll(async () => {
      workbench = await open();
      pane = await createPlan(workbench, "km");
    });
    afterAll(() => workbench.close());

    const chosenTab = () => pane.getByRole("tab", { selected: true }).textContent();

    step("makes a Khmer workbook where Office is shown in Khmer", async () => {
      await pane.getByText("ផែនការ 2024–2028 · សៀវភៅការងារភាសាខ្មែរ · 16 គំរូ").waitFor();
      expect((await workbench.sheetTabs.allTextContents()).slice(0, 2)).toEqual(["មគ្គុទ្ទេសក៍", "ផែនការ"]);
      await workbench.showSheet("ផែនការ");
      await workbench.expectCell("C5", "គោលបំណងយុទ្ធសាស្ត្រ");
    });

    step("joins Khmer letters as the script asks for", async () => {
      await workbench.showSheet("ផែនការ");
      // Unshaped, the subscript stands beside its letter with the joining sign; shaped, it hangs below it.
      const [joined, apart] = await workbench.cell("C5").evaluate((cell) => {
        const width = (text: string) => {
          const span = document.createElement("span");
          span.style.cssText = "position:absolute;white-space:pre";
          span.textContent = text;
          cell.append(span);
          const { width: pixels } = span.getBoundingClientRect();
          span.remove();
          return pixels;
        };
        const word = "ស្ត្រ";
        return [width(word), [...word].reduce((sum, letter) => sum + width(letter), 0)];
      });
      expect(joined).toBeGreaterThan(0);
      expect(joined).toBeLessThan(0.8 * (apart ?? 0));
    });

    step("opens and runs the check", async () => {
      await workbench.ribbon("ពិនិត្យ").click();
      await eventually(async () => expect(await chosenTab()).toBe("ពិនិត្យ"));
      await pane
        .getByRole("button", { name: /^ការព្រមាន/ })
        .first()
        .waitFor();
    });

    step("opens the summaries", async () => {
      await workbench.ribbon("សង្ខេប").click();
      await eventually(async () => expect(await chosenTab()).toBe("សង្ខេប"));
      await pane.getByRole("button", { name: "បង្កើត", exact: true }).waitFor();
    });

    step("builds all summaries at once", async () => {
      await workbench.ribbon("ធ្វើបច្ចុប្បន្នភាពសេចក្តីសង្ខេប").click();
      await pane.getByRole("status").filter({ hasText: "រួចរាល់៖" }).waitFor();
      expect(await workbench.sheetTabs.count()).toBe(24);
    });

    step("shows a closed pane again", async () => {
      const { page } = workbench;
      const beside = page.getByRole("complementary", { name: "កម្មវិធីតាមដាន GMSP" });
      await beside.getByRole("button", { name: "Close the task pane" }).click();
      await beside.waitFor({ state: "hidden" });
      await workbench.ribbon("ផ្ទាំងតាមដាន").click();
      await beside.waitFor({ state: "visible" });
    });

    step("speaks English when Office does, and leaves the workbook Khmer", async () => {
      await workbench.display("en");
      await workbench.ribbon("Tracker pane").waitFor();
      pane = await workbench.pane();
      await pane.getByText("Plan 2024–2028 · Khmer workbook · 16 templates").waitFor();
      expect((await workbench.sheetTabs.allTextContents())[0]).toBe("មគ្គុទ្ទេសក៍");
    });
  });
}
