import { useCallback, useEffect, useRef, useState } from "react";
import { inspectWorkbook } from "../../jobs/inspectWorkbook";
import type { SendReport } from "../../domain/send/SendReport";
import { usePane } from "../state/Pane";
import { toProblem } from "../state/toProblem";

export interface InspectionState {
  /** The last look; null before the first. */
  readonly send: SendReport | null;
  readonly isLooking: boolean;
  readonly look: () => void;
}

/** Looks through the workbook when the page opens, and again when asked; what goes wrong is told above the page. */
export function useInspection(): InspectionState {
  const { jobs, dispatch } = usePane();
  const [send, setSend] = useState<SendReport | null>(null);
  const [isLooking, setLooking] = useState(false);
  const isOpen = useRef(false);
  const look = useCallback(() => {
    setLooking(true);
    void jobs
      .inTurn(() => inspectWorkbook())
      .then(
        (found) => {
          dispatch({ type: "checked", report: found.report });
          dispatch({ type: "noticeClosed" });
          if (isOpen.current) setSend(found.send);
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
  return { send, isLooking, look };
}
