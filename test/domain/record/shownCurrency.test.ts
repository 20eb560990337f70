import { shownCurrency } from "../../../src/domain/record/shownCurrency";

it.each<[string, string | undefined]>([
  ["[$$-409]#,##0.00", "USD"],
  ['"$"#,##0.00', "USD"],
  ["$#,##0_);[Red]($#,##0)", "USD"],
  ["\\$0", "USD"],
  ['_("$"* #,##0.00_);_("$"* (#,##0.00)', "USD"],
  ["[$USD] #,##0", "USD"],
  ["#,##0[$៛-453]", "KHR"],
  ['#,##0 "រៀល"', "KHR"],
  ["[$€-2] #,##0", "€"],
  ["[$-409]d mmm yyyy", undefined],
  ["[$-12000453]#,##0", undefined],
  ["General", undefined],
  ["#,##0.00", undefined],
  ['0 "៛ ($)"', undefined],
])("T109 the currency of the number format %j", (format, expected) =>
  expect(shownCurrency(format)).toBe(expected),
);
