import type { Language } from "../domain/schema/Label";
import type { SheetWords } from "../domain/sheet/SheetWords";
import { sheetEn } from "./sheet.en";
import { sheetKm } from "./sheet.km";

/** The fixed words of generated sheets, by language. */
export const sheetWords: Readonly<Record<Language, SheetWords>> = { en: sheetEn, km: sheetKm };
