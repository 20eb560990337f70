import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import type { LocatedFinding } from "../../../jobs/LocatedFinding";
import { applyRepairs, type Repaired } from "../../../jobs/repairFindings";
import type { RepairChoice, RepairItem, RepairPreview } from "../../../jobs/RepairItem";
import { usePane } from "../../state/Pane";
import { toProblem } from "../../state/toProblem";
import { saySize } from "./saySize";

/** What is shown in place of the findings. */
export type RepairPlace =
  /** What can be repaired: all, or one repair. */
  { readonly shows: "choices"; readonly only: string | null } | { readonly shows: "result" };

/** What the last repair did, and whether it was taken back. */
export interface LastRepair {
  readonly result: Repaired;
  readonly isUndone: boolean;
}

interface Repairs {
  readonly preview: RepairPreview | undefined;
  readonly place: RepairPlace | null;
  readonly last: LastRepair | null;
  /** The repair of a finding, if it has one. */
  itemOf(finding: LocatedFinding): RepairItem | undefined;
  /** Opens the page for all repairs, or for one. */
  open(item?: RepairItem): void;
  /** Opens the page of the last repair, from which it can be taken back. */
  openLast(): void;
  close(): void;
  apply(choice: RepairChoice): void;
  takeBack(): void;
}

const Context = createContext<Repairs | null>(null);

/** null outside the pane: then nothing is offered. */
export const useRepairs = (): Repairs | null => useContext(Context);

/** Keeps what is being repaired, also while another view is open. */
export function RepairsProvider({ children }: { readonly children: ReactNode }) {
  const { state, dispatch, jobs, say } = usePane();
  const preview = state.report?.repairs;
  const [place, setPlace] = useState<RepairPlace | null>(null);
  const [last, setLast] = useState<LastRepair | null>(null);
  const isRunning = useRef(false);
  useEffect(() => {
    // What was about to be chosen is chosen anew; what was done can be seen again.
    if (state.view !== "check") setPlace((now) => (now?.shows === "choices" ? null : now));
  }, [state.view]);
  const byFinding = useMemo(() => {
    const found = new Map<LocatedFinding, RepairItem>();
    for (const item of preview?.items ?? []) for (const finding of item.findings) found.set(finding, item);
    return found;
  }, [preview]);

  const run = useCallback(
    (task: () => Promise<void>) => {
      // A second click comes before the page shows that the first one is at work.
      if (isRunning.current) return;
      isRunning.current = true;
      void jobs.inTurn(async () => {
        dispatch({ type: "jobStarted", job: "repair" });
        try {
          await task();
        } catch (error) {
          dispatch({ type: "failed", job: "repair", problem: toProblem(error) });
        } finally {
          isRunning.current = false;
          dispatch({ type: "jobEnded" });
          jobs.look(true);
        }
      });
    },
    [jobs, dispatch],
  );
  const value = useMemo<Repairs>(
    () => ({
      preview,
      place,
      last,
      itemOf: (finding) => byFinding.get(finding),
      open: (item) => setPlace({ shows: "choices", only: item?.id ?? null }),
      openLast: () => setPlace({ shows: "result" }),
      close: () => setPlace(null),
      apply: (choice) => {
        if (!preview) return;
        run(async () => {
          const result = await applyRepairs(preview, choice);
          setLast({ result, isUndone: false });
          setPlace({ shows: "result" });
          const what = saySize(say, result);
          const text = what === "" ? ({ key: "repairs.doneNone", values: {} } as const) : null;
          dispatch({ type: "said", text: text ?? { key: "repairs.done", values: { what } } });
        });
      },
      takeBack: () => {
        if (!last?.result.undo || last.isUndone) return;
        const { result } = last;
        const { undo } = result;
        run(async () => {
          await undo?.takeBack();
          setLast({ result, isUndone: true });
          dispatch({ type: "said", text: { key: "repairs.undone", values: {} } });
        });
      },
    }),
    [preview, place, last, byFinding, run, say, dispatch],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}
