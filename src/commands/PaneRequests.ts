/** What a ribbon button asks of the pane: open a view and, if `run`, start the view's job as well. */
export interface PaneRequest {
  readonly view: "start" | "form" | "check" | "summaries";
  readonly run: boolean;
}

/** Hands requests to the pane. One that comes before the pane listens is kept until it does; the last one wins. */
export interface PaneRequests {
  readonly ask: (request: PaneRequest) => void;
  /** Gives back what stops listening. */
  readonly listen: (listener: (request: PaneRequest) => void) => () => void;
}

export function createPaneRequests(): PaneRequests {
  let kept: PaneRequest | null = null;
  let listening: ((request: PaneRequest) => void) | null = null;
  return {
    ask: (request) => {
      if (listening) listening(request);
      else kept = request;
    },
    listen: (listener) => {
      listening = listener;
      if (kept) listener(kept);
      kept = null;
      return () => {
        if (listening === listener) listening = null;
      };
    },
  };
}
