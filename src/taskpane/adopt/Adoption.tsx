import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { usePane } from "../state/Pane";
import { adoptionState, startAdoption, type AdoptionAction, type AdoptionState } from "./adoptionState";
import { createAdoptionJobs, type AdoptionJobs } from "./createAdoptionJobs";

/** Bringing in as its parts see it. */
export interface Adoption {
  readonly state: AdoptionState;
  readonly dispatch: (action: AdoptionAction) => void;
  readonly jobs: AdoptionJobs;
}

const Context = createContext<Adoption | null>(null);

export function useAdoption(): Adoption {
  const adoption = useContext(Context);
  if (!adoption) throw new Error("useAdoption needs an AdoptionProvider above it.");
  return adoption;
}

/** Keeps what was chosen above the views, so that one finds it again after a look elsewhere. */
export function AdoptionProvider({ children }: { readonly children: ReactNode }) {
  const { state: pane, jobs: paneJobs, dispatch: tell } = usePane();
  const [state, setState] = useState(startAdoption);
  const current = useRef(startAdoption);
  const adoption = useMemo(() => {
    const dispatch = (action: AdoptionAction): void => {
      current.current = adoptionState(current.current, action);
      setState(current.current);
    };
    const jobs = createAdoptionJobs({ inTurn: paneJobs.inTurn, get: () => current.current, dispatch, tell });
    return { dispatch, jobs };
  }, [paneJobs, tell]);

  // Each reading of the workbook is a new object: sheets may have come or gone.
  const isChoosing = pane.view === "adopt" && state.table === null && state.result === null;
  const { workbook } = pane;
  useEffect(() => {
    if (isChoosing && workbook?.recognised) adoption.jobs.list();
  }, [isChoosing, workbook, adoption]);

  const value = useMemo(() => ({ ...adoption, state }), [adoption, state]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}
