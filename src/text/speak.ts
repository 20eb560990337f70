import type { Language } from "../domain/schema/Label";
import { jobsEn } from "./jobs.en";
import { jobsKm } from "./jobs.km";
import { paneEn } from "./pane.en";
import { paneKm } from "./pane.km";

const texts = { en: { ...jobsEn, ...paneEn }, km: { ...jobsKm, ...paneKm } } as const;

export type TextKey = keyof typeof texts.en;
export type TextValues = Readonly<Record<string, string | number>>;
/** Gives a sentence in one language; `{slot}` in the text is replaced by the value of that name. */
export type Say = (key: TextKey, values?: TextValues) => string;

const fill = (text: string, values: TextValues): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => (name in values ? String(values[name]) : slot));

export const speak =
  (language: Language): Say =>
  (key, values = {}) =>
    fill(texts[language][key], values);
