import { tidyText } from "../heal/tidyText";
import { plainText } from "../record/plainText";
import { cellRepair } from "./cellRepair";
import type { CellRepairs } from "./CellRepairs";

/** A code in the form of its field; a key only where that is no other row's, and no row names it as it stands. */
export const codeRepairs: CellRepairs = (table, { row, field, value }) => {
  const healing = table.healer(field)(value);
  if (healing.kind !== "healed" || healing.value === null) return [];
  if (field.id === table.template.keyField) {
    const { written, linked } = table.keys(table.template.id);
    if (written.has(plainText(String(healing.value))) || linked.has(plainText(String(value)))) return [];
  }
  const { value: after, sure } = healing;
  return cellRepair(table, { row, field: field.id }, after, { kind: "code", sure });
};

/** A linked code as it stands in its own table. */
export const linkRepairs: CellRepairs = (table, { row, field, value }) => {
  if (field.type !== "link") return [];
  const meant = table.keys(field.template).written.get(plainText(String(value)));
  if (meant === undefined) return [];
  const after = tidyText(meant, []);
  return cellRepair(table, { row, field: field.id }, after, { kind: "code", sure: true });
};
