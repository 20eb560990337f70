import { templateById } from "../schema/templates";
import type { Field } from "../schema/Template";
import { cellAddress } from "../sheet/cellAddress";
import type { Workbook } from "../Workbook";
import { nameIn } from "./personalData";
import type { SendPlace } from "./SendReport";

/** A field that asks for a role and no name; its English heading says so: "Presided by (role)". */
export const isRoleField = ({ type, label }: Field): boolean =>
  type === "text" && label.en.includes("(role)");

/** Persons' names with their title in the columns for roles, row by row. */
export function namesInRoles({ tables }: Workbook): SendPlace[] {
  const places: SendPlace[] = [];
  for (const { templateId, sheet, top, left, columnOf, rows } of tables.values()) {
    const roles = (templateById(templateId)?.fields ?? [])
      .filter(isRoleField)
      .flatMap(({ id }) => columnOf.get(id) ?? []);
    if (roles.length === 0) continue;
    rows.forEach((row, r) => {
      for (const column of roles) {
        const cell = row[column];
        const name = typeof cell === "string" ? nameIn(cell) : undefined;
        if (name !== undefined)
          places.push({ sheet, cell: cellAddress(top + r + 2, left + column + 1), detail: name });
      }
    });
  }
  return places;
}
