import type { Frame } from "playwright-core";
import { matchHeadings } from "../../../src/domain/schema/headings";
import { templateById } from "../../../src/domain/schema/templates";
import { cellAddress } from "../../../src/domain/sheet/cellAddress";
import { speak } from "../../../src/text/speak";
import { createPlan } from "../createPlan";
import { eventually } from "../eventually";
import type { Open } from "../Open";
import { story } from "../story";
import type { Workbench } from "../Workbench";

const SHOTS = process.env.REPAIR_SHOTS;

/** A messy block is pasted, repaired and undone; one warning is accepted, and the rest is marked in the grid. */
export function repair(open: Open): void {
  describe.each(["en", "km"] as const)("repairing a messy block, in %s", (language) => {
    const step = story();
    const say = speak(language);
    const sheet = { en: "Plan", km: "ផែនការ" }[language];
    let workbench: Workbench;
    let pane: Frame;
    beforeAll(async () => {
      workbench = await open({ width: 1440, height: 900 });
      await createPlan(workbench, language);
      pane = await workbench.pane();
    });
    afterAll(() => workbench.close());

    const button = (name: string | RegExp) => pane.getByRole("button", { name });
    const shot = async (name: string): Promise<void> => {
      if (SHOTS) await workbench.page.screenshot({ path: `${SHOTS}/${language}-${name}.png` });
    };
    /** The address of a field in a row of the plan, counted from 0. */
    const at = async (field: string, row: number): Promise<string> => {
      const place = await workbench.page.evaluate(() => {
        const found = window.workbench?.editor.findTable("GmspPlan");
        const { table } = found ?? {};
        return table && { names: table.columns.map(({ name }) => name), ...table.area };
      });
      const template = templateById("plan");
      if (!place || !template) throw new Error("no plan");
      const column = matchHeadings(template, place.names).columnOf.get(field) ?? -1;
      return cellAddress(place.top + 2 + row, place.left + column + 1);
    };
    const valueOf = (address: string) =>
      workbench.page.evaluate((cell) => {
        const editor = window.workbench?.editor;
        const found = editor?.findTable("GmspPlan");
        const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        return editor && found ? editor.value(found.sheet.id, Number(row) - 1, column) : undefined;
      }, address);
    const near = { en: "Not strted", km: "មិនទាន់ចាប់ផ្តេម" }[language];
    const meant = { en: "Not started", km: "មិនទាន់ចាប់ផ្តើម" }[language];

    step("finds what was pasted: numbers and dates as text, spaces, a slip of the pen", async () => {
      await workbench.showSheet(sheet);
      const [budget, start, status] = [
        await at("budgetAmount", 0),
        await at("startDate", 0),
        await at("status", 0),
      ];
      await workbench.paste(budget, "១២០០០\n៥០០០\n៧៥០០");
      await workbench.paste(start, "៨/១/២០២៥\n៩-១-២០២៥");
      await workbench.paste(status, near);
      await workbench.paste(await at("titleEn", 0), "Two  spaces ");
      await pane.getByRole("tab", { name: say("view.check") }).click();
      const offered = say("repairs.open", { sure: say("count.sure", { n: 6 }) });
      await button(offered).waitFor();
      await shot("findings");
      await button(offered).click();
    });

    step("shows before and after, kind by kind; what is not sure is not ticked", async () => {
      const list = pane.getByRole("list", { name: say("repairs.list") });
      await list.waitFor();
      await shot("repairs");
      for (const kind of ["number", "day", "spaces"] as const) {
        const label = say("repairs.group", {
          kind: say(`repairs.kind.${kind}`),
          n: { number: 3, day: 2, spaces: 1 }[kind],
        });
        expect(await list.getByRole("checkbox", { name: label, exact: true }).isChecked()).toBe(true);
      }
      const unsure = list.getByRole("checkbox", {
        name: say("repairs.groupUnsure", { kind: say("repairs.kind.choice"), n: 1 }),
      });
      expect(await unsure.isChecked()).toBe(false);
      expect(await list.getByText(`“${near}” → “${meant}”`).count()).toBe(1);
      await unsure.focus();
      await pane.page().keyboard.press("Space");
      expect(await unsure.isChecked()).toBe(true);
      const narrow = await pane.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
      expect(narrow).toBe(true);
    });

    step("writes all seven cells at once", async () => {
      await button(say("repairs.apply", { what: say("count.cells", { n: 7 }) })).click();
      await pane
        .getByText(say("repairs.done", { what: say("count.cells", { n: 7 }) }))
        .first()
        .waitFor();
      await shot("result");
      expect(await valueOf(await at("budgetAmount", 1))).toBe(5000);
      expect(await valueOf(await at("startDate", 0))).toBe(45_665);
      expect(await valueOf(await at("status", 0))).toBe(meant);
      expect(await valueOf(await at("titleEn", 0))).toBe("Two spaces");
    });

    step("takes them back, and repairs a single one from its finding", async () => {
      await button(say("repairs.undo")).click();
      await pane.getByText(say("repairs.undone")).first().waitFor();
      expect(await valueOf(await at("budgetAmount", 1))).toBe("៥០០០");
      await button(say("repairs.back")).click();
      const cell = await at("budgetAmount", 0);
      await button(say("repairs.oneNamed", { place: `${sheet}, ${cell}` })).click();
      await button(say("repairs.apply", { what: say("count.cells.one", { n: 1 }) })).click();
      await eventually(async () => expect(await valueOf(cell)).toBe(12_000));
      expect(await valueOf(await at("budgetAmount", 1))).toBe("៥០០០");
      await button(say("repairs.back")).click();
    });

    step("accepts one warning, and marks the others in the grid", async () => {
      const [accepted, open] = [await at("titleEn", 0), await at("budgetAmount", 2)];
      const look = async (address: string) => {
        await workbench.goTo(address);
        return workbench.cell(address).evaluate((element) =>
          [element, ...element.querySelectorAll("*")].map((one) => {
            const { borderTop, boxShadow, backgroundColor } = getComputedStyle(one);
            return [borderTop, boxShadow, backgroundColor];
          }),
        );
      };
      const looks = async () => [await look(accepted), await look(open), await look(accepted)].slice(1);
      const [openBefore, acceptedBefore] = await looks();
      await button(say("waivers.acceptNamed", { place: `${sheet}, ${accepted}` })).click();
      const form = pane.getByRole("form", { name: say("waivers.title") });
      await form.getByRole("textbox").first().fill("Agreed");
      await form.getByRole("button", { name: say("waivers.confirm") }).click();
      await button(say("waivers.showAccepted", { n: 1 })).waitFor();
      await pane.getByRole("switch", { name: say("marks.show") }).click();
      await eventually(async () => expect((await looks())[0]).not.toEqual(openBefore));
      expect((await looks())[1]).toEqual(acceptedBefore);
      await shot("marks");
    });
  });
}
