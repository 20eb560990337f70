import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createPlan } from "../createPlan";
import type { Open } from "../Open";
import type { Workbench } from "../Workbench";

/** What no one can open gets a reason; the book that is open stays. */
export function files(open: Open): void {
  describe("files that can't be opened", () => {
    let workbench: Workbench;
    let saved: Buffer;
    beforeAll(async () => {
      workbench = await open();
      await createPlan(workbench, "en");
      const { page } = workbench;
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save .xlsx" }).click();
      saved = readFileSync(await (await download).path());
    });
    afterAll(() => workbench.close());

    const cases: [what: string, file: () => Buffer, reason: RegExp][] = [
      [
        "a picture with another ending",
        () => readFileSync(resolve(__dirname, "../../../assets/icon-80.png")),
        /This is not an Excel workbook/,
      ],
      ["a text", () => Buffer.from("Code,Level\nSO1,Objective\n"), /This is not an Excel workbook/],
      ["an empty file", () => Buffer.alloc(0), /The file is empty/],
      ["half a workbook", () => saved.subarray(0, saved.length / 2), /The file is incomplete/],
    ];
    it.each(cases)("says why it refuses %s", async (_, file, reason) => {
      const { page } = workbench;
      await page
        .getByLabel("Workbook file")
        .setInputFiles({ name: "Wrong.xlsx", mimeType: "", buffer: file() });
      const refusal = page.getByRole("alertdialog", { name: "Wrong.xlsx was not opened" });
      await refusal.waitFor();
      expect(await refusal.textContent()).toMatch(reason);
      await page.keyboard.press("Enter");
      await refusal.waitFor({ state: "detached" });
      await workbench.showSheet("Plan");
      await workbench.expectCell("B5", "SO1");
    });

    it("asks before a book with changes is left", async () => {
      const { page } = workbench;
      await workbench.enter("V5", "Not to be lost");
      await page.getByRole("button", { name: "New", exact: true }).click();
      const question = page.getByRole("alertdialog", { name: "Save the changes to Book1.xlsx?" });
      await question.getByRole("button", { name: "Cancel" }).click();
      await workbench.expectCell("V5", "Not to be lost");
    });
  });
}
