import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ruleBook, ruleByCode, ruleOrder } from "../../src/domain/validate/ruleBook";
import { findingsEn } from "../../src/text/findings.en";
import { RULES_PAGE, rulesPage } from "./rulesPage";

describe("V298 the page of all rules", () => {
  it("V298.1 is what the catalogue and the messages give (else run npm run rules)", () => {
    expect(readFileSync(resolve(__dirname, "../..", RULES_PAGE), "utf8")).toBe(rulesPage());
  });

  it("V298.2 has every rule once, and every message", () => {
    const page = rulesPage();
    const headings = [...page.matchAll(/^### (\S+) · /gm)].map(([, code]) => code);
    expect([...headings].sort()).toEqual(ruleBook.map(({ code }) => code).sort());
    expect(new Set(headings).size).toBe(headings.length);
    expect(Object.values(findingsEn).filter((message) => !page.includes(message))).toEqual([]);
  });

  it("V298.3 the book knows each rule by its code and place", () => {
    expect(ruleByCode("S5")?.title.en).toBe("Tables of the templates are there");
    expect(ruleByCode("G2")?.severity).toBe("error");
    expect(ruleByCode("Z1")).toBeUndefined();
    expect(ruleBook.map(({ code }) => ruleOrder(code))).toEqual(ruleBook.map((_rule, at) => at));
    expect(ruleOrder("Z1")).toBe(ruleBook.length);
  });
});
