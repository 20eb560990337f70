/** What the client asks of the application around the workbook: pane, ribbon, start-up. */
export interface AddinServices {
  setRuntimeState(state: "Visible" | "Background"): void;
  getRuntimeState(): "Visible" | "Background";
  setStartState(state: "Background" | "Inactive"): void;
  getStartState(): "Background" | "Inactive";
  setButton(id: string, change: { enabled?: boolean }): void;
  setTab(id: string, change: { visible?: boolean }): void;
  /** JSON as the add-in gave it to Office.ribbon.requestCreateControls. */
  createControls(json: string): void;
}

/** For hosts without a pane: remembers the states, has no ribbon to change. */
export function createQuietServices(): AddinServices {
  let runtime: "Visible" | "Background" = "Visible";
  let start: "Background" | "Inactive" = "Inactive";
  return {
    setRuntimeState: (state) => void (runtime = state),
    getRuntimeState: () => runtime,
    setStartState: (state) => void (start = state),
    getStartState: () => start,
    setButton: () => undefined,
    setTab: () => undefined,
    createControls: () => undefined,
  };
}
