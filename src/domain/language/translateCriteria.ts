import type { Translate } from "./wordPairs";

/** A column's filter as Excel tells it; what is not looked at here is kept as it is. */
export interface Criteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly values?: readonly unknown[];
}

/**
 * A filter over a column of choices in the new language: picked values, and comparisons with a whole label
 * ("=Completed", "<>Completed"). Parts of words ("*done*") and everything else stay.
 */
export function translateCriteria<C extends Criteria>(criteria: C, translate: Translate): C {
  const compared = (criterion: string | undefined): string | undefined => {
    const [, sign = "", text = ""] = /^(=|<>)?(.*)$/s.exec(criterion ?? "") ?? [];
    const translated = translate(text);
    return translated === undefined ? criterion : sign + translated;
  };
  const { criterion1, criterion2, values } = criteria;
  const isCompared = criteria.filterOn === "Custom";
  return {
    ...criteria,
    ...(Array.isArray(values)
      ? {
          values: values.map((value: unknown) =>
            typeof value === "string" ? (translate(value) ?? value) : value,
          ),
        }
      : {}),
    ...(isCompared && criterion1 ? { criterion1: compared(criterion1) } : {}),
    ...(isCompared && criterion2 ? { criterion2: compared(criterion2) } : {}),
  };
}
