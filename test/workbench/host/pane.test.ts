/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createBook } from "../../../src/workbench/book/createBook";
import { createEditor } from "../../../src/workbench/book/createEditor";
import { windowName, type PaneIdentity } from "../../../src/workbench/host/appContext";
import { createConversation, type Conversation } from "../../../src/workbench/host/createConversation";
import { readMessage } from "../../../src/workbench/host/PaneMessage";
import { requirementMatrix } from "../../../src/workbench/host/requirementMatrix";

// Microsoft's whole office.js boots in this page; the workbench's end of the conversation is its window.opener.

const dist = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const BASE = "https://localhost/office-js/";
const identity: PaneIdentity = {
  appId: "add-in",
  conversationId: "conversation-1",
  displayLanguage: "en-US",
  requirements: requirementMatrix({ file: true }),
};
const editor = createEditor(createBook("Plan.xlsx"));
const shown: boolean[] = [];
const buttons: unknown[] = [];
let conversation: Conversation;

beforeAll(async () => {
  editor.setSettings({ kept: JSON.stringify("from the file") });
  window.name = windowName(identity, "https://localhost/workbench.html");
  Object.defineProperty(document, "domain", { value: "localhost", configurable: true });
  conversation = createConversation({
    editor,
    identity,
    services: {
      setRuntimeState: (state) => shown.push(state === "Visible"),
      getRuntimeState: () => "Visible",
      setStartState: () => undefined,
      getStartState: () => "Inactive",
      setButton: (id, change) => buttons.push([id, change]),
      setTab: () => undefined,
      createControls: () => undefined,
    },
    readFile: async () => Uint8Array.from([80, 75, 3, 4, 5]),
    post: (message) => {
      const event = new MessageEvent("message", {
        data: JSON.stringify(message),
        origin: "https://localhost",
      });
      setTimeout(() => window.dispatchEvent(event), 0);
    },
  });
  const opener = {
    postMessage(text: string) {
      const message = readMessage(text);
      if (message) conversation.receive(message);
    },
  };
  Object.defineProperty(window, "opener", { value: opener, configurable: true });
  serveScripts();
  const office = document.createElement("script");
  // The library finds its folder by this tag; jsdom must not try to load it.
  office.type = "text/plain";
  office.src = `${BASE}office.js`;
  document.head.appendChild(office);
  (0, eval)(readFileSync(join(dist, "office.js"), "utf8"));
  await Office.onReady();
}, 20_000);

afterAll(() => conversation.dispose());

/** Script tags under BASE are read from the package and run here. */
function serveScripts(): void {
  const run = (node: Node): void => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(BASE) || node.type === "text/plain")
      return;
    const { src } = node;
    setTimeout(() => {
      (0, eval)(readFileSync(join(dist, src.slice(BASE.length).toLowerCase()), "utf8"));
      node.dispatchEvent(new Event("load"));
    }, 0);
  };
  for (const name of ["appendChild", "append"] as const) {
    const original = Element.prototype[name] as (...nodes: Node[]) => unknown;
    Object.defineProperty(Element.prototype, name, {
      configurable: true,
      writable: true,
      value(this: Element, ...nodes: Node[]) {
        const result = original.apply(this, nodes);
        nodes.forEach(run);
        return result;
      },
    });
  }
}

const call = <T>(
  start: (done: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Office.AsyncResult<T>> => new Promise((resolve) => start(resolve));

describe("a pane under the whole of office.js", () => {
  it("learns where it is and what is offered", () => {
    expect(Office.context.host).toBe("Excel");
    expect(Office.context.displayLanguage).toBe("en-US");
    expect(Office.context.document.url).toBe("Plan.xlsx");
    const { isSetSupported } = Office.context.requirements;
    expect(["1.13", "1.15", "1.16"].map((set) => isSetSupported("ExcelApi", set))).toEqual([
      true,
      true,
      false,
    ]);
    expect([isSetSupported("SharedRuntime", "1.1"), isSetSupported("DialogApi", "1.1")]).toEqual([
      true,
      false,
    ]);
  });

  it("reads and writes the workbook", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.values = [["ផែនការ"]];
      range.load("address,text");
      await context.sync();
      expect([range.address, range.text]).toEqual(["Sheet1!A1", [["ផែនការ"]]]);
    });
    expect(editor.value(editor.book.activeSheet, 0, 0)).toBe("ផែនការ");
  });

  it("gets errors with their codes", async () => {
    const failure = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "ItemNotFound" });
    editor.cellEditing = true;
    const editing = Excel.run(async (context) => {
      context.workbook.worksheets.load("items");
      await context.sync();
    });
    await expect(editing).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    editor.cellEditing = false;
  });

  it("hears of edits and of the selection", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(`changed ${address}`));
      context.workbook.onSelectionChanged.add(async () => void seen.push("selection"));
      await context.sync();
    });
    editor.setCells(editor.book.activeSheet, 2, 2, [[1]], "user");
    editor.select(editor.book.activeSheet, [{ top: 2, left: 2, bottom: 2, right: 2 }]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen.sort()).toEqual(["changed C3", "selection"]);
  });

  it("keeps settings in the workbook", async () => {
    const { settings } = Office.context.document;
    expect(settings.get("kept")).toBe("from the file");
    settings.set("language", "km");
    expect((await call((done) => settings.saveAsync(done))).status).toBe("succeeded");
    expect({ ...editor.book.settings }).toEqual({ kept: '"from the file"', language: '"km"' });
    editor.setSettings({ language: '"en"' });
    await call((done) => settings.refreshAsync(done));
    expect(settings.get("language")).toBe("en");
  });

  it("runs the function behind a button and says when it is done", async () => {
    const sources: string[] = [];
    Office.actions.associate("openCheck", (event: Office.AddinCommands.Event) => {
      sources.push(event.source.id);
      event.completed();
    });
    await conversation.commands.run("openCheck", "Check.Button");
    expect(sources).toEqual(["Check.Button"]);
    await expect(conversation.commands.run("nothing", "Other.Button")).rejects.toThrow("no function nothing");
  });

  it("is shown and hidden, and told of it", async () => {
    const modes: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode));
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown).toEqual([false, true]);
    expect(modes).toEqual(["Hidden", "Taskpane"]);
    await Office.addin.setStartupBehavior("None" as Office.StartupBehavior);
  });

  it("switches ribbon buttons", async () => {
    await Office.ribbon.requestUpdate({
      tabs: [{ id: "Tab", controls: [{ id: "Check.Button", enabled: false }] }],
    });
    expect(buttons).toEqual([["Check.Button", { enabled: false }]]);
  });

  it("gets the workbook as a file", async () => {
    const { value: file } = await call<Office.File>((done) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 4 }, done),
    );
    expect([file.size, file.sliceCount]).toEqual([5, 2]);
    const { value: slice } = await call<Office.Slice>((done) => file.getSliceAsync(1, done));
    expect(slice.data).toEqual([5]);
    expect((await call((done) => file.closeAsync(done))).status).toBe("succeeded");
  });
});
