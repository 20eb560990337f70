import { useEffect, useMemo, useState } from "react";
import type { DisplayLanguage, Manifest } from "./Manifest";
import { readManifest } from "./readManifest";

/** The add-in's manifest, fetched from this origin once and read in the display language. */
export function useManifest(language: DisplayLanguage): {
  manifest: Manifest | null;
  problem: string | null;
} {
  const [xml, setXml] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    fetch("/manifest.xml", { signal: stop.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
        setXml(await answer.text());
      })
      .catch((reason: unknown) => {
        if (!stop.signal.aborted) setProblem(`manifest.xml could not be read: ${String(reason)}`);
      });
    return () => stop.abort();
  }, []);
  return useMemo(() => {
    if (xml === null) return { manifest: null, problem };
    try {
      return { manifest: readManifest(xml, language, window.location.origin), problem: null };
    } catch (reason) {
      return { manifest: null, problem: String(reason) };
    }
  }, [xml, problem, language]);
}
