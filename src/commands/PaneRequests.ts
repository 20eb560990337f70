import type { Direction } from "../jobs/stepFinding";

/** Opens a view and, if `run`, starts the view's job as well. */
export interface ViewRequest {
  readonly view: "start" | "form" | "check" | "summaries";
  readonly run: boolean;
}

/** Goes to the next or previous finding; the pane may stay closed. */
export interface StepRequest {
  readonly step: Direction;
}

/** What a button of the ribbon or a shortcut asks of the pane. */
export type PaneRequest = ViewRequest | StepRequest;

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
