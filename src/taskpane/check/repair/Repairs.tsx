import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import type { LocatedFinding } from "../../../jobs/LocatedFinding";
import { applyRepairs, type Repaired } from "../../../jobs/repairFindings";
import type { RepairChoice, RepairItem, RepairPreview } from "../../../jobs/RepairItem";
import { usePane } from "../../state/Pane";
import { toProblem } from "../../state/toProblem";
import { saySize } from "./saySize";

/** What is shown in place of the findings. */
export type RepairPlace =
  /** What can be repaired: all, or one repair. */
  | { readonly shows: "choices"; readonly only: string | null }
  | { readonly shows: "result"; readonly result: Repaired; readonly isUndone: boolean };

interface Repairs {
  readonly preview: RepairPreview | undefined;
  readonly place: RepairPlace | null;
  /** The repair of a finding, if it has one. */
  itemOf(finding: LocatedFinding): RepairItem | undefined;
  /** Opens the page for all repairs, or for one. */
  open(item?: RepairItem): void;
  close(): void;
  apply(choice: RepairChoice): void;
  takeBack(): void;
}

const Context = createContext<Repairs | null>(null);

/** undefined outside the check view's own list: then nothing is offered. */
export const useRepairs = (): Repairs | null => useContext(Context);

/** Keeps what is being repaired while the check view is open. */
export function RepairsProvider({ children }: { readonly children: ReactNode }) {
  const { state, dispatch, jobs, say } = usePane();
  const preview = state.report?.repairs;
  const [place, setPlace] = useState<RepairPlace | null>(null);
  const byFinding = useMemo(() => {
    const found = new Map<LocatedFinding, RepairItem>();
    for (const item of preview?.items ?? []) for (const finding of item.findings) found.set(finding, item);
    return found;
  }, [preview]);

  const run = useCallback(
    (task: () => Promise<void>) =>
      void jobs.inTurn(async () => {
        dispatch({ type: "jobStarted", job: "repair" });
        try {
          await task();
        } catch (error) {
          dispatch({ type: "failed", job: "repair", problem: toProblem(error) });
        } finally {
          dispatch({ type: "jobEnded" });
          jobs.look(true);
        }
      }),
    [jobs, dispatch],
  );
  const value = useMemo<Repairs>(
    () => ({
      preview,
      place,
      itemOf: (finding) => byFinding.get(finding),
      open: (item) => setPlace({ shows: "choices", only: item?.id ?? null }),
      close: () => setPlace(null),
      apply: (choice) => {
        if (!preview) return;
        run(async () => {
          const result = await applyRepairs(preview, choice);
          setPlace({ shows: "result", result, isUndone: false });
          const what = saySize(say, result);
          const text = what === "" ? ({ key: "repairs.doneNone", values: {} } as const) : null;
          dispatch({ type: "said", text: text ?? { key: "repairs.done", values: { what } } });
        });
      },
      takeBack: () => {
        if (place?.shows !== "result" || !place.result.undo) return;
        const { result } = place;
        const { undo } = result;
        run(async () => {
          await undo?.takeBack();
          setPlace({ shows: "result", result, isUndone: true });
          dispatch({ type: "said", text: { key: "repairs.undone", values: {} } });
        });
      },
    }),
    [preview, place, byFinding, run, say, dispatch],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}
