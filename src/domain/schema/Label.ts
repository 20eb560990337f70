/** A wording in both languages. */
export interface Label {
  readonly en: string;
  readonly km: string;
  /** The Khmer wording is still to be checked by a native reader. */
  readonly kmToCheck?: true;
}

export type Language = "en" | "km";

export const otherLanguage = (language: Language): Language => (language === "en" ? "km" : "en");

/** A label whose Khmer wording comes from the ministry or another public source. */
export const label = (en: string, km: string): Label => ({ en, km });

/** A label whose Khmer wording is to be checked by a native reader. */
export const draftLabel = (en: string, km: string): Label => ({ en, km, kmToCheck: true });
