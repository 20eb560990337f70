import type { Workbook } from "../../../src/domain/Workbook";
import { PLACE, PLAN_FIELDS } from "../data/planPlaces";
import { CHOICE_LISTS, choiceCodes } from "./PlanChoices";

/** What a schema can say of one cell of the plan, for the schema libraries alike. "" is an empty cell. */
export type CellRule =
  | { readonly kind: "any" }
  | { readonly kind: "text"; readonly pattern: string }
  | { readonly kind: "choice"; readonly texts: readonly string[] }
  | { readonly kind: "number"; readonly min: number; readonly max?: number };

/** No outer, doubled or zero-width spaces. */
const CLEAN = "[^\\s\\u200B]+(?: [^\\s\\u200B]+)*";

/** One rule for each place of a row. */
export function cellRules(workbook: Workbook): readonly CellRule[] {
  const { planStart, planEnd, asOfDate } = workbook.settings;
  const rules: CellRule[] = PLAN_FIELDS.map(() => ({ kind: "any" }));
  for (const [place, list] of CHOICE_LISTS) {
    const texts = [...choiceCodes(workbook, list).keys()];
    rules[place] = { kind: "choice", texts: place === PLACE.level ? texts : ["", ...texts] };
  }
  rules[PLACE.planCode] = {
    kind: "text",
    pattern: "^SO\\d(?:\\.ST\\d(?:\\.OP\\d(?:\\.A\\d{2})?)?)?$",
  };
  for (const place of [PLACE.parentCode, PLACE.partnerUnits, PLACE.remarks])
    rules[place] = { kind: "text", pattern: `^(?:${CLEAN})?$` };
  rules[PLACE.titleKm] = { kind: "text", pattern: `^(?:(?=.*[\\u1780-\\u17FF])${CLEAN})?$` };
  rules[PLACE.titleEn] = { kind: "text", pattern: `^(?:(?=.*[A-Za-z])${CLEAN})?$` };
  rules[PLACE.startDate] = { kind: "number", min: planStart, max: planEnd };
  rules[PLACE.endDate] = { kind: "number", min: planStart, max: planEnd };
  rules[PLACE.updatedOn] = { kind: "number", min: planStart, max: Math.min(asOfDate, planEnd) };
  rules[PLACE.budgetAmount] = { kind: "number", min: 0 };
  rules[PLACE.spentAmount] = { kind: "number", min: 0 };
  rules[PLACE.progressPct] = { kind: "number", min: 0, max: 1 };
  return rules;
}
