import type { Editor } from "../book/Editor";
import { type AddinServices, createQuietServices } from "../protocol/AddinServices";
import type { Host } from "../protocol/createHost";
import { type PaneIdentity, windowName } from "./appContext";
import { type Conversation, createConversation } from "./createConversation";
import { readMessage } from "./PaneMessage";
import { requirementMatrix } from "./requirementMatrix";

export interface PaneHostOptions {
  editor: Editor;
  frame: HTMLIFrameElement;
  /** The add-in's page: https, on the same host name as this page (ports may differ). */
  paneUrl: string;
  /** "km-KH" or "en-US". */
  displayLanguage: string;
  /** Id of the add-in, as in its manifest. */
  appId?: string;
  /** ExcelApi set that is offered; "1.15" where left out. */
  requirementSet?: string;
  /** The workbook as an .xlsx file, for document.getFileAsync. */
  readFile?: () => Promise<Uint8Array>;
  /** The add-in asked to be shown (Office.addin.showAsTaskpane) or hidden. */
  onVisibility?: (isVisible: boolean) => void;
  /** The add-in switched a ribbon button on or off. */
  onButton?: (controlId: string, enabled: boolean) => void;
  /** Tab went beyond the pane's last control, or back beyond its first. */
  onTabOut?: (back: boolean) => void;
}

/** Serves an add-in's page in an iframe as Excel on the web does. */
export interface PaneHost {
  /** Calls the function behind a ribbon button; resolves when it has called `event.completed()`. */
  runCommand(functionName: string, controlId: string): Promise<void>;
  /** Calls the function behind a keyboard shortcut, which gives no answer. */
  runAction(actionId: string): void;
  /** Tells the add-in that its pane was shown or hidden; with a shared runtime it goes on running. */
  tellVisibility(isVisible: boolean): void;
  /** Gives the keyboard to the pane: where it was there, or to the first control. */
  takeFocus(): void;
  /** Loads the page anew, with everything it registered forgotten. */
  reload(): void;
  /** Answers the requests of the present load. */
  readonly host: Host;
  dispose(): void;
}

export function createPaneHost(options: PaneHostOptions): PaneHost {
  const { editor, frame, paneUrl, displayLanguage, appId = "workbench-add-in" } = options;
  const paneOrigin = new URL(paneUrl, document.baseURI).origin;
  const services = servicesFor(options);
  let loading = new AbortController();
  let conversation = start();

  function start(): Conversation {
    const identity: PaneIdentity = {
      appId,
      // The client keeps settings by conversation: each load needs a new one.
      conversationId: crypto.randomUUID(),
      displayLanguage,
      requirements: requirementMatrix({
        excelApi: options.requirementSet ?? "1.15",
        file: options.readFile !== undefined,
      }),
    };
    const next = createConversation({
      editor,
      identity,
      services,
      ...(options.requirementSet === undefined ? {} : { requirementSet: options.requirementSet }),
      ...(options.readFile === undefined ? {} : { readFile: options.readFile }),
      ...(options.onTabOut === undefined ? {} : { onTabOut: options.onTabOut }),
      post: (message) => frame.contentWindow?.postMessage(JSON.stringify(message), paneOrigin),
    });
    loading.abort();
    loading = new AbortController();
    const name = windowName(identity, window.location.href.split("#")[0] ?? "");
    load(frame, name, paneUrl, loading.signal);
    return next;
  }

  const receive = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== paneOrigin) return;
    const message = readMessage(event.data);
    if (message) conversation.receive(message);
  };
  window.addEventListener("message", receive);

  return {
    runCommand: (functionName, controlId) => conversation.commands.run(functionName, controlId),
    runAction: (actionId) => conversation.runAction(actionId),
    tellVisibility: (isVisible) => conversation.tellVisibility(isVisible),
    takeFocus() {
      frame.focus();
      const kept = frame.contentDocument?.activeElement;
      if (!kept || kept === frame.contentDocument?.body) conversation.takeFocus();
    },
    reload() {
      conversation.dispose();
      conversation = start();
    },
    get host() {
      return conversation.host;
    },
    dispose() {
      window.removeEventListener("message", receive);
      loading.abort();
      conversation.dispose();
      frame.src = "about:blank";
    },
  };
}

/**
 * Loads the page under a window name, which survives the navigation. The attribute only counts while the frame
 * has no window yet; the window of another origin takes no name, so the frame passes through a blank page.
 */
function load(frame: HTMLIFrameElement, name: string, url: string, signal: AbortSignal): void {
  frame.name = name;
  try {
    // Chromium does not rename the window of a frame that stands in the page already.
    if (frame.contentWindow) frame.contentWindow.name = name;
    frame.src = url;
  } catch {
    frame.addEventListener("load", () => load(frame, name, url, signal), { once: true, signal });
    frame.src = "about:blank";
  }
}

function servicesFor({ onVisibility, onButton }: PaneHostOptions): AddinServices {
  const quiet = createQuietServices();
  return {
    ...quiet,
    setRuntimeState(state) {
      quiet.setRuntimeState(state);
      onVisibility?.(state === "Visible");
    },
    setButton(id, { enabled }) {
      if (enabled !== undefined) onButton?.(id, enabled);
    },
  };
}
