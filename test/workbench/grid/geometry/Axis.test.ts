import fc from "fast-check";
import { Axis } from "../../../../src/workbench/grid/geometry/Axis";

describe("Axis", () => {
  const axis = new Axis(1_000_000, 20, [
    { index: 5, size: 0 },
    { index: 2, size: 50 },
    { index: 6, size: 0 },
  ]);

  it("knows where each line begins", () => {
    expect([0, 2, 3, 5, 6, 7, 8].map((i) => axis.offset(i))).toEqual([0, 40, 90, 130, 130, 130, 150]);
    expect(axis.offset(1_000_000)).toBe(20_000_000 + 30 - 40);
  });

  it("finds the line at a point, never a hidden one", () => {
    expect([0, 19, 20, 89, 90, 129, 130, 149, 150].map((p) => axis.at(p))).toEqual([
      0, 0, 1, 2, 3, 4, 7, 7, 8,
    ]);
  });

  it("steps over hidden lines and stops at the ends", () => {
    expect(axis.step(4, 1)).toBe(7);
    expect(axis.step(7, -1)).toBe(4);
    expect(axis.step(0, -1)).toBeUndefined();
    expect(axis.step(999_999, 1)).toBeUndefined();
  });

  it("agrees with adding up the sizes one by one", () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sizes, (list) => {
        const one = new Axis(
          list.length,
          20,
          list.map((size, index) => ({ index, size })),
        );
        let sum = 0;
        list.forEach((size, index) => {
          expect(one.offset(index)).toBe(sum);
          expect(one.size(index)).toBe(size);
          if (size > 0) expect(one.at(sum)).toBe(index);
          sum += size;
        });
      }),
    );
  });
});
