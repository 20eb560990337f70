import { CURRENCY_SIGNS } from "./currencySigns";

/**
 * The currency that a number format shows beside its number: "USD" for `"$"#,##0.00` and `[$$-409]0`, "KHR" for
 * `#,##0[$៛-453]`; another one by its sign as `[$€-2]` names it. undefined = none, or both.
 */
export function shownCurrency(format: string): string | undefined {
  if (!/\$|៛|riel|រៀល|usd|khr|dollar|ដុល្លារ/i.test(format)) return undefined;
  let sign = "";
  const shown = format.replace(
    /\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|"([^"]*)"|\\(.)|[_*]./g,
    (_all, named?: string, quoted?: string, escaped?: string) => {
      sign ||= named?.trim() ?? "";
      return named ?? quoted ?? escaped ?? "";
    },
  );
  const [isDollar, isRiel] = [CURRENCY_SIGNS.USD, CURRENCY_SIGNS.KHR].map((one) => shown.search(one) !== -1);
  if (isDollar !== isRiel) return isDollar ? "USD" : "KHR";
  return isDollar || sign === "" ? undefined : sign;
}
