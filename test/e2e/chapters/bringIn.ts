import type { Frame } from "playwright-core";
import { speak } from "../../../src/text/speak";
import { makeXlsx } from "../../support/makeXlsx";
import { messyTrainings } from "../../support/messyTrainings";
import { createPlan } from "../createPlan";
import { eventually } from "../eventually";
import type { Open } from "../Open";
import { story } from "../story";
import type { Workbench } from "../Workbench";

/** A list that an office keeps, as a file: read, corrected, previewed, added, taken back. In both languages. */
export function bringIn(open: Open): void {
  describe.each(["en", "km"] as const)("bringing a messy file in, in %s", (language) => {
    const step = story();
    const say = speak(language);
    let workbench: Workbench;
    let pane: Frame;
    beforeAll(async () => {
      workbench = await open({ width: 1440, height: 900 });
      await createPlan(workbench, language);
      pane = await workbench.pane();
    });
    afterAll(() => workbench.close());

    const button = (name: string | RegExp) => pane.getByRole("button", { name });
    const rowsOf = (table: string) =>
      workbench.page.evaluate((name) => {
        const found = window.workbench?.editor.findTable(name);
        return found ? found.table.area.bottom - found.table.area.top : 0;
      }, table);
    let rowsBefore = 0;

    step("reads the file's only sheet and guesses the template", async () => {
      rowsBefore = await rowsOf("GmspTrainings");
      await button(say("adopt.title")).click();
      const file = Buffer.from(await makeXlsx([messyTrainings]));
      await pane
        .getByLabel(say("adopt.source.pick"))
        .first()
        .setInputFiles({ name: "list.xlsx", mimeType: "", buffer: file });
      await eventually(async () =>
        expect(await pane.getByLabel(say("adopt.template.label")).inputValue()).toBe("trainings"),
      );
      expect(await pane.getByText(say("adopt.columns.count", { known: 8, all: 9 })).count()).toBe(1);
    });

    step("previews what is read, healed, refused and left out, with reasons", async () => {
      await button(say("adopt.preview.make")).click();
      const counts = pane.getByRole("group", { name: say("adopt.preview.filter") });
      await counts.waitFor();
      // The page stays at what was asked for.
      expect(await counts.evaluate((group) => group.getBoundingClientRect().top < innerHeight)).toBe(true);
      expect(await counts.getByRole("button").allTextContents()).toEqual([
        `0${say("adopt.status.read")}`,
        `2${say("adopt.status.healed")}`,
        `1${say("adopt.status.partly")}`,
        `0${say("adopt.status.refused")}`,
        `4${say("adopt.status.skipped")}`,
      ]);
      await counts.getByRole("button", { name: say("adopt.status.partly") }).click();
      await pane.getByText(say("heal.refused.errorValue")).waitFor();
    });

    step("adds the rows, also a formula-looking text as text", async () => {
      await button(say("count.addRows", { n: 3 })).click();
      await button(say("adopt.done.undo")).waitFor();
      expect(await rowsOf("GmspTrainings")).toBe(rowsBefore + 3);
      const texts = await workbench.page.evaluate(() => {
        const editor = window.workbench?.editor;
        const found = editor?.findTable("GmspTrainings");
        if (!editor || !found) return [];
        const { bottom, right } = found.table.area;
        return editor.values(found.sheet.id, { top: bottom - 2, bottom, left: right, right });
      });
      expect(texts).toEqual([["=HYPERLINK(1)"], ["012 345 678"], [null]]);
    });

    step("takes them back", async () => {
      await button(say("adopt.done.undo")).click();
      await pane
        .getByRole("status")
        .filter({ hasText: say("adopt.done.undone") })
        .waitFor();
      expect(await rowsOf("GmspTrainings")).toBe(rowsBefore);
    });
  });
}
