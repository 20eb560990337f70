import type { Language } from "../domain/schema/Label";
import type { GuideWords } from "../domain/sheet/GuideWords";
import { guideEn } from "./guide.en";
import { guideKm } from "./guide.km";

/** The words of the Guide sheet in each language of workbooks. */
export const guideWords: Readonly<Record<Language, GuideWords>> = { en: guideEn, km: guideKm };
