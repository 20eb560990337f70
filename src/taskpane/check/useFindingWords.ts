import { useEffect, useState } from "react";
import type { Language } from "../../domain/schema/Label";
import type { LocatedFinding } from "../../jobs/LocatedFinding";
import { plainFinding } from "./findingWords";

/** Put into plain text in one go: some milliseconds, also on an old computer. */
const AT_ONCE = 300;

/**
 * The findings, once they can be searched without a pause: thousands are put into plain text a few at a time, and
 * until then the last findings that were ready stay. Without `wanted` they are there at once.
 */
export function useFindingWords(
  findings: readonly LocatedFinding[],
  language: Language,
  wanted: boolean,
): readonly LocatedFinding[] {
  const [ready, setReady] = useState(findings);
  const isSlow = wanted && findings.length > AT_ONCE;
  useEffect(() => {
    if (!isSlow) return setReady(findings);
    let at = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const goOn = () => {
      for (const end = Math.min(at + AT_ONCE, findings.length); at < end; at++) {
        const finding = findings[at];
        if (finding) plainFinding(finding, language);
      }
      if (at < findings.length) timer = setTimeout(goOn);
      else setReady(findings);
    };
    goOn();
    return () => clearTimeout(timer);
  }, [findings, language, isSlow]);
  return isSlow ? ready : findings;
}
