import type { Browser } from "playwright-core";
import { entryForm } from "./chapters/entryForm";
import { bringIn } from "./chapters/bringIn";
import { files } from "./chapters/files";
import { keyboardOnly } from "./chapters/keyboardOnly";
import { largeBook } from "./chapters/largeBook";
import { mainJob } from "./chapters/mainJob";
import { repair } from "./chapters/repair";
import { ribbonAndLanguage } from "./chapters/ribbonAndLanguage";
import { send } from "./chapters/send";
import { widths } from "./chapters/widths";
import { findBrowser } from "./findBrowser";
import type { Open } from "./Open";
import { startServer, type Server } from "./startServer";
import { Workbench } from "./Workbench";

/** A slow machine builds and serves the pages, and runs a browser beside the other tests. */
jest.setTimeout(600_000);

const executable = findBrowser();
if (executable === undefined) {
  console.warn(
    "THE BROWSER TESTS ARE SKIPPED: there is no Chromium, Chrome or Edge here.\n" +
      "Install one (Debian: apt-get install chromium), or set CHROME_PATH to its program.",
  );
}

(executable === undefined ? describe.skip : describe)("the workbench in a browser", () => {
  let server: Server;
  let browser: Browser;
  const opened: Workbench[] = [];
  let opens = true;
  const open: Open = async (viewport) => {
    // A page that does not open once is not waited for again.
    if (!opens) throw new Error("the workbench did not open before");
    opens = false;
    const workbench = await Workbench.open(browser, server.url, viewport);
    opens = true;
    opened.push(workbench);
    return workbench;
  };
  beforeAll(async () => {
    server = await startServer();
    browser = await Workbench.launch(executable ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    server?.stop();
  });
  afterEach(() => {
    expect(opened.flatMap((workbench) => workbench.problems.splice(0))).toEqual([]);
  });

  mainJob(open);
  ribbonAndLanguage(open);
  keyboardOnly(open);
  entryForm(open);
  widths(open);
  repair(open);
  send(open);
  files(open);
  bringIn(open);
  largeBook(open);
});
