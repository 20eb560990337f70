import type { HealStep } from "./Healing";

/** "About", before the number or behind it. */
const APPROX =
  /^(ប្រមាណជា|ប្រមាណ|ប្រហែលជា|ប្រហែល|approximately|approx\.?|about|around|circa|ca?\.|[~≈±])\s*(?=[\d\u17E0-\u17E9])|(?<=[\d\u17E0-\u17E9].*)\s*\(?(ប្រមាណ|ប្រហែល|approx\.?|approximately)\)?$/i;

/** Words of persons and things that are counted; they say nothing that the heading does not. */
const COUNTED =
  /^(ចំនួន)\s*(?=[\d\u17E0-\u17E9])|(?<=[\d\u17E0-\u17E9])\s*(នាក់|រូប|អង្គ|persons?|people|pers\.?|pax|participants?|staff|members?|ថ្ងៃ|days?|ដង|times?|ពិន្ទុ|points?|គ្រឿង|items?|units?|pcs\.?)\.?$/i;

/** Drops "about" and words of things counted. "About" is not sure: that the number is not exact gets lost. */
export function dropCountWords(text: string, steps: HealStep[]): { text: string; sure: boolean } {
  let rest = text;
  let sure = true;
  for (let turn = 0; turn < 3; turn++) {
    const approx = APPROX.exec(rest);
    const counted = approx ? null : COUNTED.exec(rest);
    const match = approx ?? counted;
    if (!match) break;
    const word = (match[1] ?? match[2] ?? "").trim();
    rest = (rest.slice(0, match.index) + rest.slice(match.index + match[0].length)).trim();
    steps.push({ code: approx ? "approx" : "countWord", details: { word } });
    if (approx) sure = false;
  }
  return { text: rest, sure };
}

/** Longer words first: "ពាន់លាន" is a thousand millions. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\s*(ពាន់លាន|billions?)$/i, 1e9],
  [/\s*(កោដិ)$/, 1e7],
  [/\s*(លាន|millions?)$/i, 1e6],
  [/\s*(សែន)$/, 1e5],
  [/\s*(ម៉ឺន)$/, 1e4],
  [/\s*(ពាន់|thousands?)$/i, 1e3],
];

/** "១២ លាន" -> "១២" and 1,000,000; a text without such a word stays, with 1. */
export function dropScaleWord(text: string, steps: HealStep[]): { text: string; factor: number } {
  for (const [pattern, factor] of SCALES) {
    const match = pattern.exec(text);
    if (!match) continue;
    steps.push({ code: "scale", details: { word: match[1] ?? "" } });
    return { text: text.slice(0, match.index), factor };
  }
  return { text, factor: 1 };
}
