import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const PAGE = join(__dirname, "../../../src/workbench/DIFFERENCES.md");

describe("the page of differences", () => {
  const listed = [...readFileSync(PAGE, "utf8").matchAll(/^- \*\*W(\d+)\*\* \S/gm)].map((match) =>
    Number(match[1]),
  );
  const tested = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(join(__dirname, file), "utf8").matchAll(/\bit\(\s*"W(\d+) /g)])
    .map((match) => Number(match[1]));

  it("gives each difference its own number, in order", () => {
    expect(listed.length).toBeGreaterThan(40);
    expect(listed).toEqual([...new Set(listed)].sort((a, b) => a - b));
  });

  it("has one test for each number, and each test its number", () => {
    expect([...tested].sort((a, b) => a - b)).toEqual(listed);
  });
});
