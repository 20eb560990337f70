import { ownField, ownKind, readOwnEntry } from "../../../src/domain/form/ownField";
import { shownEntry } from "../../../src/domain/form/shownEntry";
import { formatKind } from "../../../src/domain/sheet/columnLooks";
import type { CellValue } from "../../../src/domain/record/TableData";

const column = (...cells: CellValue[]) => cells.map((cell) => [cell]);
const KHR = { currency: "KHR", planStart: 45_292, planEnd: 47_118 } as const;

describe("T46 what a user's column takes", () => {
  it.each([
    [column(1, null, 2.5), "General", "number"],
    [column(1, "", "x"), "General", "text"],
    [column(null, "  "), "General", "any"],
    [column(45_672), "dd/mm/yyyy", "day"],
    [column(null), "[$-409]d-mmm-yy;@", "day"],
    [column("next week", 45_672), "dd/mm/yyyy", "text"],
    [column(1), "@", "text"],
    [column(0.5), "0%", "number"],
    [column(true), "General", "text"],
  ] as const)("T46.7 %j as %s: %s", (rows, format, kind) => {
    expect(ownKind(rows, 0, formatKind(format))).toBe(kind);
  });

  it.each([
    ["any", "12", 12],
    ["any", "១២.៥", 12.5],
    ["any", "-3", -3],
    ["any", "50%", 0.5],
    ["any", "007", "007"],
    ["any", "+85512345678", "+85512345678"],
    ["any", "1.234", "1.234"],
    ["any", "12 people", "12 people"],
    ["text", "12", "12"],
    ["number", "1,200", 1200],
    ["day", "15/01/2025", 45_672],
    ["any", " ", null],
  ] as const)("T46.8 into a column of kind %s, %j goes as %j", (kind, text, value) => {
    expect(readOwnEntry(ownField("Mine", kind, null), kind, text, KHR)).toEqual({ value });
  });

  it("T46.9 what can't go there is told, and what is shown reads back as the same value", () => {
    expect(readOwnEntry(ownField("Mine", "number", null), "number", "many", KHR)).toEqual({
      problem: "number",
    });
    for (const [kind, value] of [
      ["number", 1234.567],
      ["number", 1.234],
      ["number", -0.000001],
      ["day", 45_672],
      ["text", "a\nb"],
      ["any", "x"],
    ] as const) {
      const field = ownField("Mine", kind, value);
      expect(readOwnEntry(field, kind, shownEntry(field, value), KHR)).toEqual({ value });
    }
  });
});
