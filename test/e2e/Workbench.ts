import { chromium, type Browser, type BrowserContext, type Frame, type Page } from "playwright-core";

/** The workbench in a real browser, with what tests do there. Any request that leaves the machine fails the test. */
export class Workbench {
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
    const page = await context.newPage();
    const workbench = new Workbench(page, context);
    page.on("pageerror", (error) => workbench.problems.push(`error: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("favicon"))
        workbench.problems.push(`console: ${message.text()}`);
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

  /** The task pane's own document. */
  async pane(): Promise<Frame> {
    for (let tries = 0; tries < 100; tries++) {
      const frame = this.page.frames().find((each) => each.url().includes("taskpane.html"));
      if (frame) {
        await frame.getByRole("tablist").waitFor();
        return frame;
      }
      await this.page.waitForTimeout(100);
    }
    throw new Error("the task pane did not appear");
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
