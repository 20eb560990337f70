import { createCells } from "../../../src/workbench/book/cells/cells";
import { createContext } from "../../../src/workbench/book/core/createContext";
import { createConditionalFormats } from "../../../src/workbench/book/rules/conditionalFormats";
import { createCalculator } from "../../../src/workbench/calc/createCalculator";
import { area, openBook, type Desk } from "./support";

describe("conditional formats", () => {
  const red = { fill: "#FF0000" };
  const add = (
    d: Desk,
    address: string,
    type: Parameters<Desk["editor"]["addConditionalFormat"]>[2],
    change: object,
  ): string => {
    const { id } = d.editor.addConditionalFormat(d.id, [area(address)], type);
    d.editor.setConditionalFormat(d.id, id, { style: red, ...change });
    return id;
  };
  const painted = (d: Desk, top: number, bottom: number, column: number): boolean[] => {
    const found: boolean[] = [];
    for (let r = top; r <= bottom; r++) found.push(d.editor.conditional(d.id, r, column)?.fill === "#FF0000");
    return found;
  };

  it("reads a custom formula from each cell, seen from the first", () => {
    const d = openBook();
    d.put("A1", [
      [1, "x"],
      [5, "y"],
      [9, "z"],
    ]);
    add(d, "A1:B3", "Custom", { formula: "=AND($A1>4,ROW()<3)" });
    expect([painted(d, 0, 2, 0), painted(d, 0, 2, 1)]).toEqual([
      [false, true, false],
      [false, true, false],
    ]);
    d.put("A1", 7);
    expect(painted(d, 0, 2, 1)).toEqual([true, true, false]);
  });

  it("compares cell values with numbers, texts and formulas", () => {
    const d = openBook();
    d.put("A1", [[1], [5], [9], ["Done"], ["=1/0"], [""]]);
    const by = (rule: object): boolean[] => {
      const id = add(d, "A1:A6", "CellValue", { rule });
      const result = painted(d, 0, 5, 0);
      d.editor.deleteConditionalFormat(d.id, id);
      return result;
    };
    expect(by({ operator: "GreaterThan", formula1: "=4" })).toEqual([false, true, true, true, false, false]);
    expect(by({ operator: "LessThanOrEqual", formula1: "5" })).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(by({ operator: "Between", formula1: "=9", formula2: "=4" })).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(by({ operator: "NotBetween", formula1: "=4", formula2: "=9" })).toEqual([
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
    expect(by({ operator: "EqualTo", formula1: '="done"' })).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(by({ operator: "NotEqualTo", formula1: "=A$1" })).toEqual([false, true, true, true, false, true]);
    expect(by({ operator: "EqualTo", formula1: "=A1" })).toEqual([true, true, true, true, false, true]);
  });

  it("looks for texts, whatever their case", () => {
    const d = openBook();
    d.put("A1", [["In progress"], ["PROGRESS"], ["Done"], ["ក្នុងដំណើរការ"]]);
    const by = (operator: string, text: string): boolean[] => {
      const id = add(d, "A1:A4", "ContainsText", { rule: { operator, text } });
      const result = painted(d, 0, 3, 0);
      d.editor.deleteConditionalFormat(d.id, id);
      return result;
    };
    expect(by("Contains", "progress")).toEqual([true, true, false, false]);
    expect(by("NotContains", "progress")).toEqual([false, false, true, true]);
    expect(by("BeginsWith", "pro")).toEqual([false, true, false, false]);
    expect(by("EndsWith", "ការ")).toEqual([false, false, false, true]);
    expect(by("Contains", "=$A$3")).toEqual([false, false, true, false]);
  });

  it("finds top and bottom items, duplicates, blanks, errors and averages", () => {
    const d = openBook();
    d.put("A1", [[1], [2], [2], [10], ["x"], ["X"], ["=NA()"], [""]]);
    const by = (type: "TopBottom" | "PresetCriteria", rule: object): number[] => {
      const id = add(d, "A1:A8", type, { rule });
      const result = painted(d, 0, 7, 0).flatMap((hit, row) => (hit ? [row + 1] : []));
      d.editor.deleteConditionalFormat(d.id, id);
      return result;
    };
    expect(by("TopBottom", { type: "TopItems", rank: 2 })).toEqual([2, 3, 4]);
    expect(by("TopBottom", { type: "BottomItems", rank: 1 })).toEqual([1]);
    expect(by("TopBottom", { type: "TopPercent", rank: 25 })).toEqual([4]);
    expect(by("PresetCriteria", { criterion: "DuplicateValues" })).toEqual([2, 3, 5, 6]);
    expect(by("PresetCriteria", { criterion: "UniqueValues" })).toEqual([1, 4, 7]);
    expect(by("PresetCriteria", { criterion: "Blanks" })).toEqual([8]);
    expect(by("PresetCriteria", { criterion: "NonBlanks" })).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(by("PresetCriteria", { criterion: "Errors" })).toEqual([7]);
    expect(by("PresetCriteria", { criterion: "AboveAverage" })).toEqual([4]);
    expect(by("PresetCriteria", { criterion: "BelowAverage" })).toEqual([1, 2, 3]);
    expect(by("PresetCriteria", { criterion: "Today" })).toEqual([]);
    d.put("A1", "=TODAY()");
    expect(by("PresetCriteria", { criterion: "ThisWeek" })).toEqual([1]);
  });

  it("mixes colours, draws bars and picks icons", () => {
    const d = openBook();
    d.put("A1", [[0], [5], [10], ["x"]]);
    const scale = {
      criteria: {
        minimum: { type: "LowestValue", color: "#000000" },
        midpoint: { type: "Percentile", formula: "50", color: "#FF0000" },
        maximum: { type: "HighestValue", color: "#FFFFFF" },
      },
    };
    const id = add(d, "A1:A4", "ColorScale", { scale });
    expect([0, 1, 2, 3].map((r) => d.editor.conditional(d.id, r, 0)?.fill)).toEqual([
      "#000000",
      "#FF0000",
      "#FFFFFF",
      undefined,
    ]);
    d.put("A2", 2.5);
    d.put("A5", 1);
    expect(d.editor.conditional(d.id, 1, 0)?.fill).toBe("#FF0000");
    d.editor.deleteConditionalFormat(d.id, id);
    d.put("A1", [[-10], [0], [30]]);
    add(d, "A1:A3", "DataBar", { scale: { positiveFormat: { fillColor: "#00FF00" } } });
    expect([0, 1, 2].map((r) => d.editor.conditional(d.id, r, 0)?.dataBar)).toEqual([
      { from: 0, to: 0.25, color: "#FF0000" },
      { from: 0.25, to: 0.25, color: "#00FF00" },
      { from: 0.25, to: 1, color: "#00FF00" },
    ]);
    d.put("B1", [[0], [33], [50], [67], [100]]);
    const icons = {
      style: "ThreeTrafficLights1",
      criteria: [
        {},
        { type: "Percent", operator: "GreaterThanOrEqual", formula: "33" },
        { type: "Percent", operator: "GreaterThanOrEqual", formula: "67" },
      ],
    };
    add(d, "B1:B5", "IconSet", { scale: icons });
    expect([0, 1, 2, 3, 4].map((r) => d.editor.conditional(d.id, r, 1)?.icon?.index)).toEqual([
      0, 1, 1, 2, 2,
    ]);
  });

  it("goes by priority, adds what is missing, and stops where told", () => {
    const d = openBook();
    d.put("A1", 5);
    const low = add(d, "A1", "Custom", {
      formula: "=A1>1",
      style: { fill: "#00FF00", font: { bold: true, color: "#111111" } },
    });
    const high = add(d, "A1", "Custom", {
      formula: "=A1>2",
      style: { fill: "#FF0000", font: { color: "#222222" } },
    });
    expect(d.editor.conditional(d.id, 0, 0)).toEqual({
      fill: "#FF0000",
      font: { bold: true, color: "#222222" },
    });
    d.editor.setConditionalFormat(d.id, high, { stopIfTrue: true });
    expect(d.editor.conditional(d.id, 0, 0)).toEqual({ fill: "#FF0000", font: { color: "#222222" } });
    d.editor.setConditionalFormat(d.id, low, { priority: 0 });
    expect(d.sheet.conditionalFormats.map(({ id, priority }) => [id, priority])).toEqual([
      [low, 0],
      [high, 1],
    ]);
    expect(d.editor.conditional(d.id, 0, 0)?.fill).toBe("#00FF00");
    // Below 0 it is counted from the back; beyond either end it is that end.
    const order = () =>
      [...d.sheet.conditionalFormats].sort((a, b) => a.priority - b.priority).map(({ id }) => id);
    d.editor.setConditionalFormat(d.id, low, { priority: -1 });
    expect(order()).toEqual([high, low]);
    d.editor.setConditionalFormat(d.id, low, { priority: -9 });
    expect(order()).toEqual([low, high]);
    d.editor.setConditionalFormat(d.id, low, { priority: 9 });
    expect(order()).toEqual([high, low]);
  });

  it("calculates a rule that looks along the row once a row, and again only after a change", () => {
    const d = openBook();
    d.put(
      "A1",
      Array.from({ length: 100 }, (_none, r) => Array.from({ length: 20 }, () => r)),
    );
    for (let i = 0; i < 8; i++) add(d, "A1:T100", "Custom", { formula: `=$A1>${i * 10}` });
    let calculated = 0;
    const context = createContext(d.editor.book, (book) => {
      const calculator = createCalculator(book);
      const evaluate: typeof calculator.evaluate = (...given) => {
        calculated += 1;
        return calculator.evaluate(...given);
      };
      return Object.assign(Object.create(calculator) as typeof calculator, { evaluate });
    });
    const formats = createConditionalFormats(context);
    const paintAll = (): number => {
      let count = 0;
      for (let r = 0; r < 100; r++)
        for (let c = 0; c < 20; c++) if (formats.conditional(d.id, r, c)) count += 1;
      return count;
    };
    expect([paintAll(), calculated]).toEqual([99 * 20, 800]);
    expect([paintAll(), calculated]).toEqual([99 * 20, 800]);
    createCells(context).setCells(d.id, 0, 0, [[500]], "user");
    expect([paintAll(), calculated]).toEqual([100 * 20, 1600]);
  });
});
