import type { Language } from "../domain/schema/Label";
import type { FindingsWords } from "../domain/sheet/FindingsWords";
import { findingsSheetEn } from "./findingsSheet.en";
import { findingsSheetKm } from "./findingsSheet.km";

export const findingsSheetWords: Readonly<Record<Language, FindingsWords>> = {
  en: findingsSheetEn,
  km: findingsSheetKm,
};
