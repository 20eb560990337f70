import type { PaneRequest } from "./PaneRequests";

/** The manifest's function names. The pane and the ribbon share one runtime, so each is a request to the pane. */
const commands: Readonly<Record<string, PaneRequest>> = {
  openStart: { view: "start", run: false },
  openForm: { view: "form", run: false },
  openCheck: { view: "check", run: false },
  openSummaries: { view: "summaries", run: false },
  checkNow: { view: "check", run: true },
  summarizeNow: { view: "summaries", run: true },
};

/** Excel greys a button out until its function says that it has ended, so that is said whatever happens. */
async function obey(
  request: PaneRequest,
  ask: (request: PaneRequest) => void,
  event: Office.AddinCommands.Event,
) {
  try {
    ask(request);
    await Office.addin.showAsTaskpane();
  } catch {
    // A host that can't show the pane has it open already, or nobody could have pressed the button.
  } finally {
    event.completed();
  }
}

/** Ties the ribbon's buttons to the pane. Call it once Office.js is ready. */
export function registerCommands(ask: (request: PaneRequest) => void): void {
  for (const [name, request] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => obey(request, ask, event));
  }
}
