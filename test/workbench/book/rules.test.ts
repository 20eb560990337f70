import type { Validation } from "../../../src/workbench/book/Book";
import { createCells } from "../../../src/workbench/book/cells/cells";
import { createContext } from "../../../src/workbench/book/core/createContext";
import { createConditionalFormats } from "../../../src/workbench/book/rules/conditionalFormats";
import { createCalculator } from "../../../src/workbench/calc/createCalculator";
import { area, openBook, refusal, type Desk } from "./support";

function rule(change: Partial<Validation>): Omit<Validation, "id" | "areas"> {
  return {
    type: "WholeNumber",
    operator: "Between",
    formula1: 1,
    inCellDropDown: true,
    ignoreBlanks: true,
    prompt: { showPrompt: true, title: "", message: "" },
    errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    ...change,
  };
}

describe("validation", () => {
  const breaks = (
    d: Desk,
    change: Partial<Validation>,
    ...inputs: (string | number | boolean)[]
  ): boolean[] => {
    d.editor.setValidation(d.id, area("B2:B9"), rule(change));
    return inputs.map((input) => d.editor.breaks(d.id, 2, 1, input) !== undefined);
  };

  it("judges numbers, whole numbers and lengths by every operator", () => {
    const d = openBook();
    expect(breaks(d, { formula1: 1, formula2: 10 }, "1", "10", "11", "2.5", "x", 5, true)).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
      true,
    ]);
    expect(
      breaks(d, { type: "Decimal", operator: "NotBetween", formula1: 1, formula2: 10 }, "0.5", "1", "50%"),
    ).toEqual([false, true, false]);
    const one = (operator: string): boolean[] =>
      breaks(d, { type: "Decimal", operator, formula1: "=1+1" }, 1, 2, 3);
    expect(one("EqualTo")).toEqual([true, false, true]);
    expect(one("NotEqualTo")).toEqual([false, true, false]);
    expect(one("GreaterThan")).toEqual([true, true, false]);
    expect(one("LessThan")).toEqual([false, true, true]);
    expect(one("GreaterThanOrEqualTo")).toEqual([true, false, false]);
    expect(one("LessThanOrEqualTo")).toEqual([false, false, true]);
    expect(
      breaks(d, { type: "TextLength", operator: "LessThanOrEqualTo", formula1: 3 }, "abc", "abcd", 12345),
    ).toEqual([false, true, true]);
  });

  it("judges days and times, given as ISO texts, typed dates or formulas", () => {
    const d = openBook();
    const days = { type: "Date", formula1: "2024-01-01", formula2: "=DATE(2028,12,31)" } as const;
    expect(breaks(d, days, "2024-01-01", "12/31/2028", "2029-01-01", "soon", 45724)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(breaks(d, { type: "Time", formula1: "08:00", formula2: "17:00" }, "12:30", "18:00")).toEqual([
      false,
      true,
    ]);
  });

  it("reads lists from the rule, a range, a name over a table column", () => {
    const d = openBook();
    expect(breaks(d, { type: "List", formula1: "Yes, No,7" }, "Yes", "yes", "No", "7", 7, "Maybe")).toEqual([
      false,
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(d.editor.listItems(d.id, 2, 1)).toEqual(["Yes", "No", "7"]);
    d.put("F1", [["Unit"], ["HR"], [""], ["ឯកតា"]]);
    d.table("F1:F4", "Units");
    d.editor.addName("UnitList", "=Units[Unit]", null, "");
    for (const formula1 of ["=UnitList", "=$F$2:$F$4", "=Sheet1!$F$2:$F$4", '=INDIRECT("Units[Unit]")']) {
      expect([formula1, breaks(d, { type: "List", formula1 }, "HR", "hr", "ឯកតា", "IT")]).toEqual([
        formula1,
        [false, false, false, true],
      ]);
      expect(d.editor.listItems(d.id, 2, 1)).toEqual(["HR", "ឯកតា"]);
    }
    d.type("F5", "Audit");
    expect(breaks(d, { type: "List", formula1: "=UnitList" }, "Audit")).toEqual([false]);
  });

  it("calculates custom formulas from the cell, with the new value in it, and leaves no trace", () => {
    const d = openBook();
    d.put("A2", [[10], [20], [30]]);
    d.put("D1", "=COUNTA(B2:B9)");
    d.editor.setValidation(
      d.id,
      area("B2:B9"),
      rule({ type: "Custom", formula1: "=AND(B2<=A2,COUNTIF(B$2:B$9,B2)=1)" }),
    );
    d.put("B2", 5);
    expect(d.editor.breaks(d.id, 2, 1, "20")).toBeUndefined();
    expect(d.editor.breaks(d.id, 2, 1, "21")?.type).toBe("Custom");
    expect(d.editor.breaks(d.id, 2, 1, "5")?.type).toBe("Custom");
    expect([d.value("D1"), d.value("B3"), d.sheet.columns[1]?.length]).toEqual([1, null, 2]);
  });

  it("lets blanks pass unless the rule says otherwise", () => {
    const d = openBook();
    expect(breaks(d, { formula1: 1, formula2: 2 }, "")).toEqual([false]);
    expect(breaks(d, { formula1: 1, formula2: 2, ignoreBlanks: false }, "")).toEqual([true]);
    expect(d.editor.breaks(d.id, 0, 0, "anything")).toBeUndefined();
  });

  it("refuses over-long lists, bad operators, missing values and over-long texts", () => {
    const d = openBook();
    const set = (change: Partial<Validation>): string =>
      refusal(() => d.editor.setValidation(d.id, area("A1"), rule(change)));
    expect(set({ type: "List", formula1: "x".repeat(256) })).toBe("InvalidArgument");
    expect(set({ type: "List", formula1: "x".repeat(255) })).toBe("none");
    expect(set({ operator: "Near" })).toBe("InvalidArgument");
    expect(set({ operator: "Between" })).toBe("InvalidArgument");
    expect(set({ type: "Custom", formula1: "1" })).toBe("InvalidArgument");
    expect(set({ type: "Custom", formula1: "=SUM(" })).toBe("InvalidArgument");
    expect(set({ type: "List", formula1: "" })).toBe("InvalidArgument");
    const message = "x".repeat(226);
    expect(
      set({
        type: "List",
        formula1: "a",
        errorAlert: { showAlert: true, style: "Stop", title: "", message },
      }),
    ).toBe("InvalidArgument");
  });

  it("replaces what the area had, and keeps the rest of the old rule reading right", () => {
    const d = openBook();
    d.editor.setValidation(d.id, area("A1:A9"), rule({ type: "Custom", formula1: "=A1>0" }));
    d.editor.setValidation(d.id, area("A1:A3"), rule({ type: "List", formula1: "a,b" }));
    d.editor.setValidation(d.id, area("A5"), undefined);
    expect(d.sheet.validations.map(({ type, areas, formula1 }) => [type, areas, formula1])).toEqual([
      ["Custom", [area("A4"), area("A6:A9")], "=A4>0"],
      ["List", [area("A1:A3")], "a,b"],
    ]);
    expect(d.editor.validation(d.id, 4, 0)).toBeUndefined();
  });
});

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

describe("filters", () => {
  function filterDesk(): Desk {
    const d = openBook();
    d.put("A1", [
      ["Name", "N", "Day"],
      ["Apple", 1, "2025-01-15"],
      ["banana", 2, "2025-02-15"],
      ["Cherry", 3, "2026-01-15"],
      ["", 4, ""],
    ]);
    d.table("A1:C5", "Fruit");
    return d;
  }
  const shown = (d: Desk, column: number, criteria: object | null): number[] => {
    d.editor.setTableFilter(d.sheet.tables[0]?.id ?? "", column, criteria as never);
    const rows: number[] = [];
    for (let r = 1; r < 5; r++) if (!d.editor.isRowHidden(d.id, r)) rows.push(r);
    d.editor.setTableFilter(d.sheet.tables[0]?.id ?? "", column, null);
    return rows;
  };

  it("hide rows by values, conditions, ranks, colours and periods", () => {
    const d = filterDesk();
    expect(shown(d, 0, { filterOn: "Values", values: ["apple", "Cherry"] })).toEqual([1, 3]);
    expect(shown(d, 0, { filterOn: "Custom", criterion1: "=*an*" })).toEqual([2]);
    expect(
      shown(d, 0, { filterOn: "Custom", criterion1: "=A*", criterion2: "=?herry", operator: "Or" }),
    ).toEqual([1, 3]);
    expect(shown(d, 0, { filterOn: "Custom", criterion1: "<>" })).toEqual([1, 2, 3]);
    expect(shown(d, 1, { filterOn: "Custom", criterion1: ">1", criterion2: "<4", operator: "And" })).toEqual([
      2, 3,
    ]);
    expect(shown(d, 1, { filterOn: "TopItems", criterion1: "2" })).toEqual([3, 4]);
    expect(shown(d, 1, { filterOn: "BottomPercent", criterion1: "50" })).toEqual([1, 2]);
    expect(shown(d, 1, { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" })).toEqual([3, 4]);
    expect(shown(d, 2, { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodJanuary" })).toEqual([1, 3]);
    expect(shown(d, 2, { filterOn: "Custom", criterion1: ">=2025-02-01" })).toEqual([2, 3]);
    expect(shown(d, 2, { filterOn: "Values", values: [{ date: "2025", specificity: "Year" }] })).toEqual([
      1, 2,
    ]);
    d.editor.setStyle(d.id, area("B3"), { fill: "#FFFF00" }, "api");
    expect(shown(d, 1, { filterOn: "CellColor", color: "#ffff00" })).toEqual([2]);
    expect(refusal(() => shown(d, 9, { filterOn: "Values" }))).toBe("InvalidArgument");
    expect(refusal(() => shown(d, 0, { filterOn: "Moon" }))).toBe("InvalidArgument");
    expect(d.sheet.filteredRows.size).toBe(0);
  });

  it("move with their rows, block deleting table rows, and go with undo", () => {
    const d = filterDesk();
    const { id } = d.sheet.tables[0] ?? { id: "" };
    d.editor.setTableFilter(id, 1, { filterOn: "Custom", criterion1: "<>2" });
    d.editor.insertRows(d.id, 0, 1, "user");
    expect([...d.sheet.filteredRows]).toEqual([3]);
    expect(refusal(() => d.editor.deleteTableRows(id, 0, 1, "api"))).toBe("InsertDeleteConflict");
    d.editor.undo();
    d.editor.undo();
    expect([...d.sheet.filteredRows]).toEqual([]);
  });

  it("of the sheet itself hide rows under its heading", () => {
    const d = openBook();
    d.put("A1", [["N"], [1], [2]]);
    d.editor.setSheetFilter(d.id, area("A1:A3"), 0, { filterOn: "Custom", criterion1: ">1" });
    expect([...d.sheet.filteredRows]).toEqual([1]);
    d.editor.setSheetFilter(d.id, null);
    expect([d.sheet.filteredRows.size, d.sheet.autoFilter]).toEqual([0, null]);
  });
});
