import { eventually } from "../eventually";
import type { Open } from "../Open";
import { story } from "../story";
import type { Workbench } from "../Workbench";

const UNITS = ["North", "South", "East"];
const ROWS = 10_000;

/** Row n (from 1) of what is pasted: its number, a unit, an amount. */
const line = (n: number) => `Row ${n}\t${UNITS[n % 3]}\t${n}`;

/** Long sheets and many formulas. How fast is the business of the benchmarks; here they must be right. */
export function largeBook(open: Open): void {
  describe("a large book", () => {
    const step = story();
    let workbench: Workbench;
    beforeAll(async () => {
      workbench = await open();
    });
    afterAll(() => workbench.close());

    step("takes 10,000 pasted rows and shows the last one on Ctrl+Down", async () => {
      const lines = Array.from({ length: ROWS }, (_, n) => line(n + 1));
      await workbench.paste("A1", lines.join("\n"));
      await workbench.goTo("A1");
      await workbench.page.keyboard.press("Control+ArrowDown");
      await eventually(async () => expect(await workbench.nameBox.inputValue()).toBe("A10000"));
      await eventually(async () =>
        expect(await workbench.cell("A10000").textContent({ timeout: 1_000 })).toBe("Row 10000"),
      );
    });

    step("pages through them, each row with its own content", async () => {
      const { page } = workbench;
      await workbench.goTo("A1");
      for (let pages = 0; pages < 12; pages += 1) await page.keyboard.press("PageDown");
      const address = await workbench.nameBox.inputValue();
      expect(Number(address.slice(1))).toBeGreaterThan(200);
      await eventually(async () => {
        const rows = await page
          .getByRole("gridcell")
          .evaluateAll((cells) =>
            cells
              .filter((cell) => (cell as HTMLElement).dataset.column === "0")
              .map((cell) => [Number((cell as HTMLElement).dataset.row) + 1, cell.textContent] as const),
          );
        expect(rows.length).toBeGreaterThan(20);
        expect(rows.map(([, text]) => text)).toEqual(rows.map(([row]) => `Row ${row}`));
        expect(rows.some(([row]) => `A${row}` === address)).toBe(true);
      });
      await page.keyboard.press("Control+Home");
      await workbench.expectCell("A1", "Row 1");
    });

    step("scrolls with the wheel to rows that were not drawn before", async () => {
      await workbench.cell("B3").hover();
      await workbench.page.mouse.wheel(0, 100_000);
      await eventually(async () =>
        expect(await workbench.cell("A5002").textContent({ timeout: 1_000 })).toBe("Row 5002"),
      );
    });

    step("has 300 counts and sums over a table of 1,000 rows right after one edit", async () => {
      await workbench.page.evaluate(() => {
        const editor = window.workbench?.editor;
        if (!editor) throw new Error("no workbench");
        const { id } = editor.addSheet("Numbers", "user");
        const units = ["North", "South", "East"];
        const rows = Array.from({ length: 1_000 }, (_, n) => [units[n % 3] ?? "", n % 10, n + 1]);
        editor.setCells(id, 0, 0, [["Unit", "Step", "Amount"], ...rows], "user");
        const table = editor.addTable(id, { top: 0, left: 0, bottom: 1_000, right: 2 }, true, "user");
        editor.setTable(table.id, { name: "Amounts" });
        const formulas = Array.from({ length: 150 }, (_, n) => {
          const criteria = `Amounts[Unit],"${units[n % 3]}",Amounts[Step],"<=${n % 10}"`;
          return [`=COUNTIFS(${criteria})`, `=SUMIFS(Amounts[Amount],${criteria})`];
        });
        editor.setCells(id, 0, 4, formulas, "user");
        editor.activate(id);
      });
      // Rows 0, 30, 60 … hold North at step 0: 34 of them, with 1 + 31 + … + 991 together.
      await workbench.expectCell("E1", "34");
      await workbench.expectCell("F1", "16864");
      await workbench.enter("C2", "1001");
      await eventually(async () => {
        expect(await workbench.cell("E1").textContent({ timeout: 1_000 })).toBe("34");
        expect(await workbench.cell("F1").textContent({ timeout: 1_000 })).toBe("17864");
        // Every step of North takes the edited row in; the other units don't.
        expect(await workbench.cell("F31").textContent({ timeout: 1_000 })).toBe("17864");
        expect(await workbench.cell("F2").textContent({ timeout: 1_000 })).toBe("33101");
      });
    });
  });
}
