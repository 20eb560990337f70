import type { CellValue } from "../record/TableData";
import { choicesOf } from "../schema/choicesOf";
import type { Label } from "../schema/Label";
import { choiceResolver } from "../schema/resolveChoice";
import { UNITS_LIST } from "../schema/tableName";
import type { Template } from "../schema/Template";
import { templates } from "../schema/templates";
import type { Workbook } from "../Workbook";
import type { Finding } from "./Finding";

/** The unit that answers for a row. */
export interface AnsweringUnit {
  /** Its code; of a unit that is not on the Units sheet, what was typed. */
  readonly id: string;
  readonly label: Label;
  /** Its place on the Units sheet; those that are not there come after all. */
  readonly order: number;
}

/** The unit that answers for a row stands in the first of these that the template has, else in its first unit field. */
const UNIT_FIELDS = ["responsibleUnit", "leadUnit"];

/** The field in which a template's rows name the unit that answers for them; undefined = they name none. */
export const unitFieldOf = ({ fields }: Template): string | undefined =>
  (
    fields.find(({ id, type }) => type === "unit" && UNIT_FIELDS.includes(id)) ??
    fields.find(({ type }) => type === "unit")
  )?.id;

const unitFields: ReadonlyMap<string, string | undefined> = new Map(
  templates.map((template) => [template.id, unitFieldOf(template)]),
);

/**
 * Finds the unit that answers for a finding's row; undefined where the finding is about no row, or its row names
 * none. Findings of one unit get the same object.
 */
export function answeringUnits({ lists, tables }: Workbook): (finding: Finding) => AnsweringUnit | undefined {
  const units = choicesOf(UNITS_LIST, lists);
  const resolver = choiceResolver(units);
  const seen = new Map<CellValue, AnsweringUnit | undefined>();
  const byCode = new Map<string, AnsweringUnit>(
    units.map(({ code, label }, order) => [code, { id: code, label, order }]),
  );
  const unitIn = (cell: CellValue): AnsweringUnit | undefined => {
    const text = String(cell ?? "").trim();
    if (text === "") return undefined;
    const known = byCode.get(resolver.resolve(cell)?.code ?? "");
    return known ?? { id: text, label: { en: text, km: text }, order: units.length };
  };
  return ({ templateId, row }) => {
    const table = templateId === null ? undefined : tables.get(templateId);
    const column = table?.columnOf.get(unitFields.get(table.templateId) ?? "");
    if (!table || row === null || column === undefined) return undefined;
    const cell = table.rows[row]?.[column] ?? null;
    if (!seen.has(cell)) seen.set(cell, unitIn(cell));
    return seen.get(cell);
  };
}
