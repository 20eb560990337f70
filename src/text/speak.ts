import type { Language } from "../domain/schema/Label";
import { adoptEn } from "./adopt.en";
import { adoptKm } from "./adopt.km";
import { formEn } from "./form.en";
import { formKm } from "./form.km";
import { jobsEn } from "./jobs.en";
import { jobsKm } from "./jobs.km";
import { languageEn } from "./language.en";
import { languageKm } from "./language.km";
import { listEn } from "./list.en";
import { listKm } from "./list.km";
import { paneEn } from "./pane.en";
import { paneKm } from "./pane.km";
import { repairsEn } from "./repairs.en";
import { repairsKm } from "./repairs.km";
import { readyEn } from "./ready.en";
import { readyKm } from "./ready.km";
import { waiversEn } from "./waivers.en";
import { waiversKm } from "./waivers.km";
import { workbookEn } from "./workbook.en";
import { workbookKm } from "./workbook.km";

const texts = {
  en: {
    ...adoptEn,
    ...formEn,
    ...jobsEn,
    ...languageEn,
    ...listEn,
    ...paneEn,
    ...readyEn,
    ...repairsEn,
    ...waiversEn,
    ...workbookEn,
  },
  km: {
    ...adoptKm,
    ...formKm,
    ...jobsKm,
    ...languageKm,
    ...listKm,
    ...paneKm,
    ...readyKm,
    ...repairsKm,
    ...waiversKm,
    ...workbookKm,
  },
} as const;

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
