import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Locator,
  type Page,
} from "playwright-core";
import { eventually, patience } from "./eventually";

const languageNames = { en: "English", km: "ខ្មែរ" } as const;

/** The workbench in a real browser, with what tests do there. What goes wrong on the page is kept in `problems`. */
export class Workbench {
  /** Errors of the page and its console, and requests that left the machine. */
  readonly problems: string[] = [];
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {}

  static launch(executablePath: string): Promise<Browser> {
    return chromium.launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
  }

  static async open(
    browser: Browser,
    url: string,
    viewport = { width: 1280, height: 800 },
  ): Promise<Workbench> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const workbench = new Workbench(page, context);
    page.on("pageerror", (error) => workbench.problems.push(`error: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error")
        workbench.problems.push(`console: ${message.text()} ${message.location().url}`);
    });
    page.on("request", (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && hostname !== "localhost")
        workbench.problems.push(`left the machine: ${request.url()}`);
    });
    await page.goto(url);
    await page.getByRole("grid").waitFor();
    return workbench;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** The task pane's own document, once Office.js and the pane in it are ready. */
  async pane(): Promise<Frame> {
    return eventually(async () => {
      const frame = this.page.frames().find((each) => each.url().includes("taskpane.html"));
      if (!frame) throw new Error("the task pane did not appear");
      await frame.getByRole("tablist").waitFor({ timeout: 1_000 });
      return frame;
    });
  }

  /** A button of the ribbon, by the label that the manifest gives it. */
  ribbon(name: string): Locator {
    return this.page.getByRole("navigation", { name: "Ribbon" }).getByRole("button", { name, exact: true });
  }

  /** The language in which Office shows itself, and with it the pane. */
  async display(language: keyof typeof languageNames): Promise<void> {
    await this.page
      .getByRole("group", { name: "Display language" })
      .getByRole("button", { name: languageNames[language], exact: true })
      .click();
  }

  get sheetTabs(): Locator {
    return this.page.getByRole("tablist", { name: "Sheets" }).getByRole("tab");
  }

  async showSheet(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
    await this.page.getByRole("grid", { name, exact: true }).waitFor();
  }

  /** Where the keyboard is: the sheet's name and the address in the name box. */
  async place(): Promise<string> {
    const sheet = await this.sheetTabs.and(this.page.locator("[aria-selected=true]")).textContent();
    return `${sheet}!${await this.nameBox.inputValue()}`;
  }

  get nameBox(): Locator {
    return this.page.getByRole("textbox", { name: "Name box" });
  }

  async goTo(address: string): Promise<void> {
    await this.nameBox.fill(address);
    await this.nameBox.press("Enter");
    await eventually(async () => expect(await this.nameBox.inputValue()).toBe(address));
  }

  /** Goes to a cell and types there, with Enter at the end. */
  async enter(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Pastes text from the system's clipboard with the keyboard. */
  async paste(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press("Control+V");
  }

  /** A cell in sight, "B4". */
  cell(address: string): Locator {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return this.page.locator(`[role=gridcell][data-row="${Number(row) - 1}"][data-column="${column}"]`);
  }

  /** Waits until a cell, which is brought into sight, shows this text. */
  async expectCell(address: string, text: string | RegExp): Promise<void> {
    await this.goTo(address);
    await eventually(async () => {
      const shown = await this.cell(address).textContent({ timeout: 1_000 });
      if (typeof text === "string") expect(shown).toBe(text);
      else expect(shown).toMatch(text);
    });
  }

  /** The text where the row that begins with one text crosses the column headed by the other; both in sight. */
  async crossing(row: string, column: string): Promise<string | null> {
    const number = await this.gridCell(row).getAttribute("data-row");
    const index = await this.gridCell(column).getAttribute("data-column");
    return this.page
      .locator(`[role=gridcell][data-row="${number}"][data-column="${index}"]`)
      .textContent({ timeout: 1_000 });
  }

  private gridCell(text: string): Locator {
    return this.page
      .getByRole("gridcell")
      .filter({ has: this.page.getByText(text, { exact: true }) })
      .first();
  }
}
