import { aggregators, emptyTally } from "../../../src/domain/summarize/aggregators";
import { dayWithin, textCriterion } from "../../../src/domain/summarize/criteria";

describe("S9 labels match as COUNTIFS matches them", () => {
  it.each([
    ["Completed", "COMPLETED", true],
    ["Completed", "Completed ", false],
    ["Completed", null, false],
    ["", "", true],
    ["", null, true],
    ["", " ", false],
    ["D1*", "D1 Women's Day", true],
    ["D1*", "d10", true],
    ["D1*", "D2", false],
    ["Done?", "Done!", true],
    ["Done~?", "Done?", true],
    ["Done~?", "Done!", false],
    ["a.b(c)", "a.b(c)", true],
    ["a.*", "axb", false],
    ["2025", 2025, true],
    ["2025", "2025", true],
    ["text", 0, false],
    ["0", false, false],
    ["បានបញ្ចប់", "បានបញ្ចប់", true],
  ])("criterion %j, cell %j: %j", (criterion, value, met) => {
    expect(textCriterion(criterion)(value)).toBe(met);
  });

  it("takes days as numbers only", () => {
    const within = dayWithin(45658, 45748);
    expect([45657.9, 45658, 45747.99, 45748, "45700", null].map((value) => within(value))).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("S9 aggregators say of results whether they can be combined", () => {
  it("counts and sums can, shares and means cannot", () => {
    expect(aggregators.count.combine([1, 2, 3])).toBe(6);
    expect(aggregators.sum.combine([])).toBe(0);
    expect([aggregators.share.combine, aggregators.mean.combine]).toEqual([null, null]);
  });

  it("means and shares are of what was tallied, and of nothing there are none", () => {
    const tally = { rows: 5, numbers: 4, sum: 12, part: 2 };
    expect(aggregators.mean.of(tally)).toBe(3);
    expect(aggregators.share.of(tally)).toBe(0.4);
    expect([aggregators.mean.of(emptyTally()), aggregators.share.of(emptyTally())]).toEqual([null, null]);
  });
});
