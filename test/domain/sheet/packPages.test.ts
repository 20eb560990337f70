import { packPages } from "../../../src/domain/sheet/packPages";

/** At full size a page takes 620 points; 10 characters take 56.25, 45 take 240. */
describe("T20 groups of columns are packed on pages", () => {
  it.each<[string, number[][], number, number[]]>([
    ["nothing", [], 100, []],
    ["all on one page", [[45], [45], [10]], 100, []],
    ["as many as fit", [[45], [45], [45], [45], [45]], 100, [2, 4]],
    ["more at a smaller scale", [[45], [45], [45], [45], [45]], 50, []],
    ["a wide one has its own page", [[10], [200], [10]], 100, [1, 2]],
    ["a group is its columns together", [[45, 45], [45, 10], [45]], 100, [1]],
  ])("%s", (_case, groups, percent, starts) => {
    expect(packPages(groups, percent)).toEqual(starts);
  });
});
