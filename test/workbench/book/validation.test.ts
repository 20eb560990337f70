import type { Validation } from "../../../src/workbench/book/Book";
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

describe("formulas of rules", () => {
  it("can't hold what Excel refuses there: columns of tables, array constants, unions, intersections", () => {
    const d = openBook();
    d.put("F1", [["Unit"], ["HR"]]);
    d.table("F1:F2", "Units");
    const rule = (formula1: string): Parameters<typeof d.editor.setValidation>[2] => ({
      type: "Custom",
      formula1,
      inCellDropDown: true,
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: "", message: "" },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    });
    const format = d.editor.addConditionalFormat(d.id, [area("A1:A3")], "Custom");
    for (const [formula, code] of [
      ["=COUNTIF(Units[Unit],A1)>0", "InvalidArgument"],
      ["=OR(A1={1,2})", "InvalidArgument"],
      ["=SUM((A1:A2,B1:B2))>1", "InvalidArgument"],
      ["=SUM(A1:B2 B1:C3)>1", "InvalidArgument"],
      ["=SUM(A1:INDEX(B:B,3))>1", "none"],
      ['=COUNTIF(INDIRECT("Units[Unit]"),A1)>0', "none"],
    ] as const) {
      const validate = (): void => d.editor.setValidation(d.id, area("A1:A3"), rule(formula));
      const paint = (): void => d.editor.setConditionalFormat(d.id, format.id, { formula });
      expect([formula, refusal(validate), refusal(paint)]).toEqual([formula, code, code]);
    }
  });
});
