import { useCallback, useEffect, useRef, useState } from "react";
import { inspectWorkbook } from "../../jobs/inspectWorkbook";
import type { SendReport } from "../../domain/send/SendReport";
import { usePane } from "../state/Pane";
import { toProblem } from "../state/toProblem";

export interface InspectionState {
  /** The last look; null before the first. */
  readonly send: SendReport | null;
  readonly isLooking: boolean;
  /** The workbook has changed since. */
  readonly isOutdated: boolean;
  readonly look: () => void;
}

/** Looks through the workbook when the page opens, and again when asked; what goes wrong is told above the page. */
export function useInspection(): InspectionState {
  const { state, jobs, dispatch } = usePane();
  const { edits } = state;
  const [seen, setSeen] = useState<{ readonly send: SendReport; readonly edits: number } | null>(null);
  const [isLooking, setLooking] = useState(true);
  const isOpen = useRef(false);
  const editsNow = useRef(edits);
  useEffect(() => {
    editsNow.current = edits;
  }, [edits]);
  const look = useCallback(() => {
    setLooking(true);
    void jobs
      .inTurn(async () => {
        const before = editsNow.current;
        return { ...(await inspectWorkbook()), before };
      })
      .then(
        ({ report, send, before }) => {
          dispatch({ type: "checked", report });
          dispatch({ type: "noticeClosed" });
          if (isOpen.current) setSeen({ send, edits: before });
        },
        (error: unknown) => dispatch({ type: "failed", job: "show", problem: toProblem(error) }),
      )
      .finally(() => {
        if (isOpen.current) setLooking(false);
      });
  }, [jobs, dispatch]);
  useEffect(() => {
    isOpen.current = true;
    look();
    return () => {
      isOpen.current = false;
    };
  }, [look]);
  return { send: seen?.send ?? null, isLooking, isOutdated: seen !== null && seen.edits !== edits, look };
}
