import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { LocatedFinding } from "../../jobs/LocatedFinding";
import type { Acceptance } from "../../jobs/waiveFinding";
import { usePane } from "../state/Pane";
import { keyFindings } from "./groupFindings";

interface Accepting {
  /** The finding that is being accepted, as the last check has it; null where none is. */
  readonly finding: LocatedFinding | null;
  readonly key: string | null;
  /** Its waiver is on its way: the form stays until it is there, or until it failed. */
  readonly isSending: boolean;
  readonly open: (finding: LocatedFinding) => void;
  readonly send: (acceptance: Acceptance) => void;
  readonly close: () => void;
}

/** Follows one finding of the report from the wish to accept it until it is accepted, mended, or left as it is. */
export function useAccepting(findings: readonly LocatedFinding[]): Accepting {
  const { state, dispatch, jobs } = usePane();
  const { notice } = state;
  const [key, setKey] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const wasSent = useRef(false);
  const finding = useMemo(
    () => (key === null ? null : (keyFindings(findings).find((one) => one.key === key)?.finding ?? null)),
    [findings, key],
  );
  useEffect(() => {
    if (key === null || finding) return;
    setKey(null);
    setSending(false);
    if (!wasSent.current) dispatch({ type: "told", text: { key: "waivers.gone", values: {} } });
  }, [key, finding, dispatch]);
  useEffect(() => {
    const isDone = notice?.kind === "told" && notice.text.key === "waivers.waived";
    const isFailed = notice?.kind === "problem" && notice.job === "waive";
    if (!isDone && !isFailed) return;
    wasSent.current = false;
    setSending(false);
    if (isDone) setKey(null);
  }, [notice]);
  const open = useCallback(
    (wanted: LocatedFinding) => {
      wasSent.current = false;
      setSending(false);
      setKey(keyFindings(findings).find((one) => one.finding === wanted)?.key ?? null);
    },
    [findings],
  );
  return {
    finding,
    key,
    isSending,
    open,
    send: (acceptance) => {
      // A second click comes before the page shows that the first one is at work.
      if (!finding || wasSent.current) return;
      wasSent.current = true;
      setSending(true);
      jobs.waive(finding, acceptance);
    },
    close: () => setKey(null),
  };
}
