import fc from "fast-check";
import { nearestText } from "../../../src/domain/record/nearestText";

/** Levenshtein's distance as it is defined, as slow as it is plain. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  return Math.min(
    distance(a.slice(1), b) + 1,
    distance(a, b.slice(1)) + 1,
    distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  );
}

function slowNearest(texts: readonly string[], text: string): number {
  let best = -1;
  let least = Math.floor(text.length / 3) + 1;
  texts.forEach((other, at) => {
    const apart = text === "" ? Infinity : distance(other, text);
    if (apart < least) [best, least] = [at, apart];
  });
  return best;
}

describe("the nearest text", () => {
  const statuses = nearestText(["not started", "completed", "suspended", "បានបញ្ចប់"]);

  it.each([
    ["compleeted", 1],
    ["completed", 1],
    ["susspended", 2],
    ["បានបញ្ជប់", 3],
    ["xyz", -1],
    ["", -1],
    ["x".repeat(5000), -1],
  ])("%j is number %d", (text, at) => expect(statuses(text)).toBe(at));

  it("names the first of those equally near", () => {
    expect(nearestText(["abcx", "abcy"])("abcz")).toBe(0);
  });

  it("is what the plain definition gives", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "ក", "A"), maxLength: 7 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), word, (texts, text) => {
        expect(nearestText(texts)(text)).toBe(slowNearest(texts, text));
      }),
      { numRuns: 300 },
    );
  });
});
