import { plainText } from "../../domain/record/plainText";
import type { Language } from "../../domain/schema/Label";
import type { LocatedFinding } from "../../jobs/LocatedFinding";
import { sayFinding } from "../../text/sayFinding";

/** Each finding in plain text, as far as it was asked for; findings are made anew by every check. */
const said: Readonly<Record<Language, WeakMap<LocatedFinding, string>>> = {
  en: new WeakMap(),
  km: new WeakMap(),
};

/** A finding as it is searched: its place, its rule's code and its message in a language. */
export function plainFinding(finding: LocatedFinding, language: Language): string {
  const known = said[language].get(finding);
  if (known !== undefined) return known;
  const { place, message } = sayFinding(finding, language);
  const text = plainText(`${place} ${finding.code} ${message}`);
  said[language].set(finding, text);
  return text;
}

/** The test whether a finding holds each word of a text, in any spelling variant; a blank text is held by all. */
export function findingHolds(text: string, language: Language): (finding: LocatedFinding) => boolean {
  const words = plainText(text).split(" ").filter(Boolean);
  if (words.length === 0) return () => true;
  return (finding) => {
    const plain = plainFinding(finding, language);
    return words.every((word) => plain.includes(word));
  };
}
