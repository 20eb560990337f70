import type { Say, TextKey } from "../../text/speak";

type Countable = Extract<TextKey, `count.${string}.one`> extends `${infer Key}.one` ? Key : never;

const grouped = new Intl.NumberFormat("en");

/** 1234 -> "1,234", in Latin digits as in the sheets. */
export const sayNumber = (n: number): string => grouped.format(n);

/** "1 row", "1,204 rows". */
export const sayCount = (say: Say, key: Countable & TextKey, n: number): string =>
  say(n === 1 ? `${key}.one` : key, { n: sayNumber(n) });
