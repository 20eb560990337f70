import type { Choice } from "./Choice";
import { listById } from "./lists";
import { UNITS_LIST } from "./tableName";
import { units } from "./units";

/** The choices of a list as they stand in a workbook; a list that it lacks is as the product ships it. */
export function choicesOf(listId: string, lists: ReadonlyMap<string, readonly Choice[]>): readonly Choice[] {
  return lists.get(listId) ?? shippedChoices(listId);
}

/** The choices of a list as the product ships them. */
export function shippedChoices(listId: string): readonly Choice[] {
  if (listId === UNITS_LIST) return units;
  return (listById(listId)?.choices ?? []).map((choice) => ({ ...choice, active: true }));
}
