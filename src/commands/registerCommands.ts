import type { PaneRequest } from "./PaneRequests";
import { showPane } from "./showPane";

/** The manifest's function names. The pane and the ribbon share one runtime, so each is a request to the pane. */
export const commands: Readonly<Record<string, PaneRequest>> = {
  openStart: { view: "start", run: false },
  openForm: { view: "form", run: false },
  openCheck: { view: "check", run: false },
  openSummaries: { view: "summaries", run: false },
  checkNow: { view: "check", run: true },
  summarizeNow: { view: "summaries", run: true },
  nextFinding: { step: 1 },
  previousFinding: { step: -1 },
};

/**
 * Excel greys a button out until its function says that it has ended, so that is said whatever happens. A keyboard
 * shortcut gives no event.
 */
async function obey(
  request: PaneRequest,
  ask: (request: PaneRequest) => void,
  event?: Office.AddinCommands.Event,
) {
  try {
    ask(request);
    if ("view" in request) await showPane();
  } finally {
    event?.completed();
  }
}

/** Ties the ribbon's buttons and the shortcuts (shortcuts.json) to the pane. Call it once Office.js is ready. */
export function registerCommands(ask: (request: PaneRequest) => void): void {
  for (const [name, request] of Object.entries(commands)) {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => obey(request, ask, event));
  }
}
