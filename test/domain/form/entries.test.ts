import fc from "fast-check";
import { isRequiredNow, type RowLook } from "../../../src/domain/form/isRequiredNow";
import { readEntry } from "../../../src/domain/form/readEntry";
import { recordTitle } from "../../../src/domain/form/recordTitle";
import { shownEntry } from "../../../src/domain/form/shownEntry";
import type { Field, FieldType } from "../../../src/domain/schema/Template";
import { templateById } from "../../../src/domain/schema/templates";

const fieldOf = (type: FieldType): Field => ({
  ...type,
  id: "f",
  label: { en: "F", km: "វ" },
  help: { en: "F", km: "វ" },
  required: "never",
  width: 10,
});
const riel = { currency: "KHR", planStart: 45_292, planEnd: 47_118 } as const;
const read = (type: FieldType, text: string) => readEntry(fieldOf(type), text, riel);

describe("T43 what is typed is read by its field", () => {
  it("T43.1 days: day first, Khmer digits and months, years of the Buddhist era", () => {
    const day = { type: "day" } as const;
    for (const text of [
      "15/1/2025",
      "១៥/០១/២០២៥",
      "15-01-25",
      "2025-01-15",
      "15 January 2025",
      "១៥ មករា ២០២៥",
      "15/1/2568",
    ])
      expect([text, read(day, text)]).toEqual([text, { value: 45_672 }]);
    for (const text of ["soon", "31/02/2025", "1/13/2025", "12", "8/3/68", "៨/៣/៦៨", "8 March 68"])
      expect([text, read(day, text)]).toEqual([text, { problem: "day" }]);
  });

  it("T43.2 a month where a field shows months", () => {
    const month = { type: "day", shownAs: "month" } as const;
    expect(read(month, "០១/២០២៥")).toEqual({ value: 45_658 });
    expect(read(month, "13/2025")).toEqual({ problem: "day" });
    expect(read({ type: "day" }, "01/2025")).toEqual({ problem: "day" });
    expect(shownEntry(fieldOf(month), 45_672)).toBe("01/2025");
  });

  it("T43.3 numbers within the bounds of the sheet's validation", () => {
    const cases: readonly (readonly [FieldType, string, ReturnType<typeof readEntry>])[] = [
      [{ type: "integer", min: 0 }, "១២", { value: 12 }],
      [{ type: "integer" }, "1.5", { problem: "whole" }],
      [{ type: "integer", min: 1 }, "0", { problem: "atLeast", limit: 1 }],
      [{ type: "number", max: 5 }, "5.5", { problem: "atMost", limit: 5 }],
      [{ type: "number" }, "1.234", { problem: "number" }],
      [{ type: "number" }, "many", { problem: "number" }],
      [{ type: "money" }, "១២,៥០០,០០០ ៛", { value: 12_500_000 }],
      [{ type: "money" }, "$50", { problem: "currency" }],
      [{ type: "money" }, "-1", { problem: "atLeast", limit: 0 }],
      [{ type: "percent" }, "50", { value: 0.5 }],
      [{ type: "percent" }, "៥០%", { value: 0.5 }],
      [{ type: "percent" }, "0.5", { value: 0.5 }],
      [{ type: "percent" }, "1", { value: 0.01 }],
      [{ type: "percent" }, "100", { value: 1 }],
      [{ type: "percent" }, "101", { problem: "percent" }],
      [{ type: "percent" }, "-5%", { problem: "percent" }],
    ];
    for (const [type, text, entry] of cases) expect([text, read(type, text)]).toEqual([text, entry]);
  });

  it("T43.4 text as it stands, codes without outer spaces, nothing as nothing", () => {
    expect(read({ type: "text", long: true }, " two\nlines ")).toEqual({ value: " two\nlines " });
    expect(read({ type: "code" }, " SO1 ")).toEqual({ value: "SO1" });
    expect(read({ type: "text" }, "x".repeat(32_768))).toEqual({ problem: "tooLong", limit: 32_767 });
    for (const type of ["text", "day", "money", "percent", "code"] as const)
      expect(read({ type }, " \u200b ")).toEqual({ value: null });
  });

  it("T43.5 what is shown reads back as the same value", () => {
    const shares = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);
    const amounts = fc.oneof(
      fc.integer({ min: 0, max: 2_000_000_000 }),
      fc.integer({ min: 0, max: 2_000_000_000 }).map((n) => n / 1000),
    );
    const cases: readonly (readonly [FieldType, fc.Arbitrary<number>])[] = [
      [{ type: "day" }, fc.integer({ min: 36_526, max: 73_050 })],
      [{ type: "percent" }, shares],
      [{ type: "money" }, amounts],
      [{ type: "number" }, amounts],
      [{ type: "integer" }, fc.integer({ min: 0, max: 1_000_000 })],
    ];
    for (const [type, values] of cases)
      fc.assert(
        fc.property(values, (value) => {
          expect(read(type, shownEntry(fieldOf(type), value))).toEqual({ value });
        }),
      );
  });

  it("T43.6 a value of another kind is shown as it stands", () => {
    const shown = (type: FieldType, value: string | number | boolean | null) =>
      shownEntry(fieldOf(type), value);
    expect(shown({ type: "day" }, "soon")).toBe("soon");
    expect(shown({ type: "day" }, -3)).toBe("-3");
    expect(shown({ type: "text" }, true)).toBe("TRUE");
    expect(shown({ type: "money" }, -1_234_567.5)).toBe("-1,234,567.5");
    expect(shown({ type: "number" }, 0.1 + 0.2)).toBe("0.3");
    expect(shown({ type: "integer" }, null)).toBe("");
    expect(shown({ type: "computed", formula: "=1", shownAs: "percent" }, 0.333333333333)).toBe(
      "33.3333333333%",
    );
  });
});

describe("T44 what the form knows of a row", () => {
  const row = (
    codes: Record<string, string>,
    filled: readonly string[],
    noMoney: readonly string[] = [],
  ): RowLook => ({
    code: (id) => codes[id],
    isBlank: (id) => !filled.includes(id),
    isNoMoney: (id) => noMoney.includes(id),
  });

  it("T44.1 which fields must be filled with what stands in the others", () => {
    const where = { where: { status: ["completed"], level: ["activity"] } };
    expect(isRequiredNow("always", row({}, []))).toBe(true);
    expect(isRequiredNow("never", row({}, []))).toBe(false);
    expect(isRequiredNow(where, row({ status: "completed", level: "activity" }, []))).toBe(true);
    expect(isRequiredNow(where, row({ status: "completed" }, []))).toBe(false);
    expect(isRequiredNow({ filled: ["budget"] }, row({}, ["budget"]))).toBe(true);
    expect(isRequiredNow({ filled: ["budget"] }, row({}, ["budget"], ["budget"]))).toBe(false);
    expect(isRequiredNow({ blank: ["titleEn"] }, row({}, ["titleEn"]))).toBe(false);
    expect(isRequiredNow({ blank: ["titleEn"] }, row({}, []))).toBe(true);
  });

  it("T44.2 a row's title in the reader's language, else in the other, else its first text", () => {
    const plan = templateById("plan");
    if (!plan) throw new Error("no plan");
    const columnOf = new Map([
      ["planCode", 0],
      ["titleKm", 1],
      ["titleEn", 2],
      ["remarks", 3],
    ]);
    const title = (cells: (string | number | null)[], language: "en" | "km") =>
      recordTitle(plan, columnOf, cells, language);
    expect(title(["SO1", "ចំណងជើង", "Title", "x"], "en")).toBe("Title");
    expect(title(["SO1", "ចំណងជើង", " ", "x"], "en")).toBe("ចំណងជើង");
    expect(title(["SO1", "ចំណងជើង", "Title", "x"], "km")).toBe("ចំណងជើង");
    expect(title(["SO1", null, 5, "x"], "km")).toBe("x");
    expect(title(["SO1", null, null, ""], "km")).toBe("");
  });
});
