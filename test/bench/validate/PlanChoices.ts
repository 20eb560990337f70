import type { Workbook } from "../../../src/domain/Workbook";
import { PLACE } from "../data/planPlaces";

/** The choice columns of the plan: place -> list. */
export const CHOICE_LISTS: readonly (readonly [place: number, list: string])[] = [
  [PLACE.level, "level"],
  [PLACE.directionCode, "direction"],
  [PLACE.nationalLink, "nationalLink"],
  [PLACE.responsibleUnit, "units"],
  [PLACE.fundSource, "fund"],
  [PLACE.genderLevel, "genderLevel"],
  [PLACE.dacScore, "dac"],
  [PLACE.status, "status"],
];

/** Every accepted text of a list -> the choice's code. */
export function choiceCodes(workbook: Workbook, list: string): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { code, label } of workbook.lists.get(list) ?? []) {
    for (const text of [code, label.en, label.km]) if (!codes.has(text)) codes.set(text, code);
  }
  return codes;
}
