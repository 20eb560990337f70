import { CURRENCY_SIGNS } from "../record/currencySigns";
import { hasTwoReadings, parseNumber } from "../record/parseNumber";
import { latinDigits } from "../record/plainText";
import type { Settings } from "../schema/Settings";
import type { FilledHealer } from "./FilledHealer";
import { isEmptyMark } from "./emptyMarks";
import type { ColumnHints, Healing, HealRefusal, HealStep } from "./Healing";
import { exact, healPercent } from "./healPercent";
import { dropCountWords, dropScaleWord } from "./numberWords";
import { healed, kept, refused } from "./verdicts";

export type NumberType = "integer" | "number" | "money" | "percent";

const PERCENT = /(?:%|％|ភាគរយ|\bper ?cent\b|\bpct\b\.?)/gi;

/** Thousands as in Switzerland and on calculators: 1'000. */
const APOSTROPHES = /(?<=\d)['\u2019](?=\d{3}(?!\d))/g;
/** "10,0000" is a slip of thousands as likely as a decimal comma. */
const LONG_DECIMALS = /^[-+]?\d+,\d{4,}$/;

/** From here on a number under a heading in millions may be the amount itself, written out. */
const WRITTEN_OUT = 1_000;

/** A number found in a text, before it is looked at as a percent. */
interface FoundNumber {
  readonly number: number;
  readonly isPercent: boolean;
  readonly sure: boolean;
}

/** Heals numbers, amounts and percents: real numbers where the text has one reading. Ranges are for the checks. */
export function numberHealer(type: NumberType, settings: Settings, hints: ColumnHints): FilledHealer {
  return (value, text, steps) => {
    if (typeof value === "number") {
      if (!Number.isFinite(value)) return refused(value, "notANumber");
      if (type === "percent") return healPercent(value, value, steps, hints);
      if (hints.otherCurrency) return refused(`${value} ${hints.otherCurrency}`, "otherCurrency");
      const scaled = scaleUp(value, steps, hints);
      return scaled === value ? kept(value) : healed(scaled, steps, Math.abs(value) < WRITTEN_OUT);
    }
    if (typeof value !== "string") return refused(value, "notANumber");
    if (isEmptyMark(text)) return emptyNumber(text, steps);
    const found = findNumber(text, type, settings.currency, steps);
    if (typeof found === "string") return refused(value, found);
    const { number, isPercent, sure } = found;
    if (type !== "percent") {
      const isNamed = steps.some(({ code }) => code === "currency");
      if (hints.otherCurrency && !isNamed) return refused(`${text} ${hints.otherCurrency}`, "otherCurrency");
      const amount = scaleUp(number, steps, hints);
      // "500 riels" in a column of millions may be just that.
      const isDoubtful = amount !== number && (isNamed || Math.abs(number) >= WRITTEN_OUT);
      return healed(amount, steps, sure && !isDoubtful);
    }
    if (!isPercent) return healPercent(value, number, steps, hints, sure);
    return number >= 0 && number <= 1 ? healed(number, steps, sure) : refused(value, "percentRange");
  };
}

/** The amount that is meant below a heading in millions: not one with a word of its own, nor one as large as that. */
function scaleUp(number: number, steps: HealStep[], { scale }: ColumnHints): number {
  if (!scale || number === 0 || Math.abs(number) >= scale.factor) return number;
  if (steps.some(({ code }) => code === "scale")) return number;
  steps.push({ code: "scale", details: { word: scale.word } });
  return exact(number * scale.factor);
}

/** A dash may stand for nothing or for 0, as accountants write it. */
const emptyNumber = (mark: string, steps: readonly HealStep[]): Healing =>
  healed(null, [...steps, { code: "emptyMark", details: { mark } }], false);

function findNumber(
  text: string,
  type: NumberType,
  currency: Settings["currency"],
  steps: HealStep[],
): FoundNumber | HealRefusal {
  if (text.length > 100) return "notANumber";
  let rest = text;
  let sure = true;
  if (type === "integer" || type === "number") {
    const words = dropCountWords(rest, steps);
    rest = words.text;
    sure = words.sure;
  }
  if (type === "money") {
    const own = rest.replace(CURRENCY_SIGNS[currency], " ").trim();
    if (own !== rest) steps.push({ code: "currency" });
    rest = own;
  }
  const percent = rest.replace(PERCENT, " ").trim();
  const isPercent = percent !== rest;
  if (isPercent && type !== "percent")
    return isNumberLike(percent) ? "percentElsewhere" : whyNot(text, currency, type);
  if (isPercent) steps.push({ code: "percentSign" });
  const { text: bare, factor } = isPercent ? { text: percent, factor: 1 } : dropScaleWord(rest, steps);
  const grouped = bare.replace(APOSTROPHES, ",");
  const number = parseNumber(grouped);
  if (number === undefined) return whyNot(grouped, currency, type);
  const latin = latinDigits(grouped);
  if (LONG_DECIMALS.test(latin)) return "twoReadings";
  if (latin !== grouped) steps.push({ code: "digits" });
  if (/[, ]|\..*\./.test(grouped)) steps.push({ code: "separators" });
  const value = exact(isPercent ? number / 100 : number * factor);
  steps.push({ code: "numberText", details: { number: value } });
  return { number: value, isPercent, sure };
}

const isNumberLike = (text: string): boolean => parseNumber(text) !== undefined || hasTwoReadings(text);

function whyNot(text: string, currency: Settings["currency"], type: NumberType): HealRefusal {
  if (hasTwoReadings(text)) return "twoReadings";
  const others = CURRENCY_SIGNS[currency === "USD" ? "KHR" : "USD"];
  const other = text.replace(others, " ").trim();
  if (type === "money" && other !== text && isNumberLike(dropScaleWord(other, []).text))
    return "otherCurrency";
  return /\d\D*[^\d.,\s]\D*\d|\d\s*[-/]\s*\d/.test(latinDigits(text)) ? "severalNumbers" : "notANumber";
}
