import { createContext, useContext, type Dispatch } from "react";
import type { Language } from "../../domain/schema/Label";
import type { Say } from "../../text/speak";
import type { PaneJobs } from "./createPaneJobs";
import type { PaneAction, PaneState } from "./paneState";

/** What every view has at hand. */
export interface Pane {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly jobs: PaneJobs;
  /** Changes the pane's language and remembers it for the next time. */
  readonly chooseLanguage: (language: Language) => void;
  /** Speaks the pane's language. */
  readonly say: Say;
  /** A job that the user asked for runs; its buttons wait. */
  readonly busy: boolean;
}

const Context = createContext<Pane | null>(null);

export const PaneProvider = Context.Provider;

export function usePane(): Pane {
  const pane = useContext(Context);
  if (!pane) throw new Error("usePane needs a PaneProvider above it.");
  return pane;
}
