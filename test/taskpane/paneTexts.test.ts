import { paneEn } from "../../src/text/pane.en";
import { paneKm } from "../../src/text/pane.km";
import { speak } from "../../src/text/speak";
import { sayCount } from "../../src/taskpane/state/sayCount";

const keys = Object.keys(paneEn) as (keyof typeof paneEn)[];
const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe("the pane's texts", () => {
  it("has the same keys, and the same slots in each, in both languages", () => {
    expect(Object.keys(paneKm).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => slots(paneEn[key]).join() !== slots(paneKm[key]).join())).toEqual([]);
  });

  it("is Khmer in Khmer and has no Khmer in English", () => {
    const khmer = /[\u1780-\u17ff]/;
    // "Table (3)" has only slots.
    expect(keys.filter((key) => !khmer.test(paneKm[key]) && paneKm[key] !== paneEn[key])).toEqual([]);
    expect(keys.filter((key) => khmer.test(paneEn[key]))).toEqual([]);
    expect(keys.filter((key) => paneKm[key] === paneEn[key])).toEqual(["check.templateOption"]);
  });

  it("counts in words", () => {
    const say = speak("en");
    expect(sayCount(say, "count.rows", 0)).toBe("0 rows");
    expect(sayCount(say, "count.rows", 1)).toBe("1 row");
    expect(sayCount(say, "count.rows", 12345)).toBe("12,345 rows");
    expect(sayCount(speak("km"), "count.rows", 2)).toBe("2 ជួរ");
  });
});
