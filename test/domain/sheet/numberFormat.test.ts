import { inDigits } from "../../../src/domain/sheet/numberFormat";

describe("T28 Khmer digits are Excel's own numeral shape, section by section", () => {
  it.each([
    ["#,##0", "[$-12000453]#,##0"],
    ["dd/mm/yyyy", "[$-12000453]dd/mm/yyyy"],
    ["0%", "[$-12000453]0%"],
    ["General", "[$-12000453]General"],
    ['#,##0;-#,##0;"–"', '[$-12000453]#,##0;[$-12000453]-#,##0;[$-12000453]"–"'],
    ['0"a;b"\\;;-0', '[$-12000453]0"a;b"\\;;[$-12000453]-0'],
  ])("T28.3 %s", (latin, khmer) => {
    expect(inDigits(latin, "khmer")).toBe(khmer);
    expect(inDigits(latin, "latin")).toBe(latin);
    expect(inDigits(latin, undefined)).toBe(latin);
  });

  it("T28.4 leaves text as text", () => {
    expect(inDigits("@", "khmer")).toBe("@");
  });
});
