import { shippedChoices } from "../schema/choicesOf";
import { choicesOf } from "../schema/choicesOf";
import { choiceResolver } from "../schema/resolveChoice";
import { UNITS_LIST } from "../schema/tableName";
import { cellRepair } from "./cellRepair";
import type { CellRepairs } from "./CellRepairs";
import type { RepairKind } from "./Repair";

/**
 * What healing makes of the cell; it says whether that is sure. A mark for "nothing" may leave only such cells blank
 * as need not be filled.
 */
export const healRepairs =
  (kind: RepairKind): CellRepairs =>
  (table, { row, field, value }, finding) => {
    const place = { row, field: field.id };
    if (finding.variant === "renamed") return renamed(table, { row, field, value }, finding);
    const healing = table.healer(field)(value);
    if (healing.kind !== "healed") return [];
    if (healing.value !== null) return cellRepair(table, place, healing.value, { kind, sure: healing.sure });
    if (field.required !== "never" || field.advised !== undefined) return [];
    return cellRepair(table, place, null, { kind: "blank", sure: false });
  };

/** A label that users have reworded since: the same choice under its label of today. */
const renamed: CellRepairs = (table, { row, field, value }) => {
  if (field.type !== "choice" && field.type !== "unit") return [];
  const listId = field.type === "choice" ? field.list : UNITS_LIST;
  const choices = choicesOf(listId, table.workbook.lists);
  const choice = choiceResolver(choices, shippedChoices(listId)).resolve(value);
  const healing = choice && table.healer(field)(choice.code);
  if (!healing || healing.kind === "refused") return [];
  return cellRepair(table, { row, field: field.id }, healing.value, { kind: "choice", sure: true });
};
