import { tidyText } from "../heal/tidyText";
import { isProse } from "../schema/isProse";
import { cellRepair } from "./cellRepair";
import type { CellRepairs } from "./CellRepairs";

/**
 * The text without spaces that nobody sees; in prose those where Khmer lines break stay. Choices become their label; in
 * codes nothing else changes, since other rows may name them.
 */
export const spaceRepairs: CellRepairs = (table, { row, field, value }) => {
  if (typeof value !== "string") return [];
  const tidy = tidyText(value, [], isProse(field));
  const isChoice = field.type === "choice" || field.type === "unit";
  const healing = isChoice && tidy !== "" ? table.healer(field)(value) : undefined;
  const isMeant = healing?.kind === "healed" && healing.sure && healing.value !== null;
  const after = isMeant ? healing.value : tidy === "" ? null : tidy;
  return cellRepair(table, { row, field: field.id }, after, { kind: "spaces", sure: true });
};
