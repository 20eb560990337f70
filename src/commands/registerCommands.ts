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

/** What a function is called with: by a button its event, by a keyboard shortcut nothing or an object without an end. */
type Call = Partial<Pick<Office.AddinCommands.Event, "completed">>;

/** Excel greys a button out until its function says that it has ended, so that is said whatever happens. */
async function obey(request: PaneRequest, ask: (request: PaneRequest) => void, call?: Call) {
  try {
    ask(request);
    if ("view" in request) await showPane();
  } finally {
    call?.completed?.();
  }
}

/** Ties the ribbon's buttons and the shortcuts (shortcuts.json) to the pane. Call it once Office.js is ready. */
export function registerCommands(ask: (request: PaneRequest) => void): void {
  for (const [name, request] of Object.entries(commands)) {
    Office.actions.associate(name, (call?: Call) => obey(request, ask, call));
  }
}
