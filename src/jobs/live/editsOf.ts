import type { Template } from "../../domain/schema/Template";
import { templates } from "../../domain/schema/templates";
import { formatFits, mindsFormat, ruleTypes } from "../../domain/sheet/columnLooks";
import type { EditedRow } from "../../domain/validate/live/LiveCheck";
import type { TouchedAnswer } from "../../excel/readTouchedRows";
import { templateVersions } from "../templateVersions";
import type { LiveBase } from "./LiveBase";
import { inputColumns } from "./lookAnew";
import type { TouchedTable } from "./planUpdate";

/**
 * The rows of a table as they were read again; undefined where more than their cells has changed, so that only a full
 * look will do: the table or its rows moved, a formula came, merged cells may have been parted, drop-downs, formats or colours are
 * not what they were.
 */
export function editsOf(
  base: LiveBase,
  touched: TouchedTable,
  answer: TouchedAnswer,
): EditedRow[] | undefined {
  const template = templates.find(({ id }) => id === touched.templateId);
  const table = base.check.workbook.tables.get(touched.templateId);
  if (!template || !table) return undefined;
  if (JSON.stringify(answer.place) !== JSON.stringify(touched.place)) return undefined;
  for (const [row, id] of answer.ids)
    if (String(id ?? "") !== String(table.rows[row]?.[touched.idColumn] ?? "")) return undefined;
  if (hasMerged(base, touched)) return undefined;
  if (bringsFormula(touched, answer, template)) return undefined;
  if (touched.areas.length > 0 && !looksSame(base, touched, answer, template)) return undefined;
  return [...answer.rows].map(([row, cells]) => ({ templateId: touched.templateId, row, cells }));
}

/** Excel merges no cells of a table, but parts those that came with the file, which is told as an edit like any other. */
const hasMerged = ({ check }: LiveBase, { templateId, areas }: TouchedTable): boolean =>
  areas.length > 0 && (check.workbook.tables.get(templateId)?.merged ?? []).length > 0;

/** A formula in a cell that is checked is to be followed from now on, and Excel may have filled its column with it. */
const bringsFormula = (
  { areas, place }: TouchedTable,
  answer: TouchedAnswer,
  template: Template,
): boolean => {
  const columns = new Set(inputColumns(template, place));
  return areas.some(({ left }, at) =>
    answer.areas[at]?.formulas.some((cells) =>
      cells.some(
        (cell, over) => columns.has(left + over) && typeof cell === "string" && cell.startsWith("="),
      ),
    ),
  );
};

/** Whether a full look would say the same of the columns' drop-downs, formats and colours as the last one. */
function looksSame(
  { loaded, check, besides }: LiveBase,
  { templateId, areas }: TouchedTable,
  answer: TouchedAnswer,
  template: Template,
): boolean {
  const { older = [], newer = [] } = templateVersions(loaded.survey);
  if (older.includes(templateId) || newer.includes(templateId)) return true;
  if (answer.colours !== besides.get(templateId)?.colours) return false;
  const table = check.workbook.tables.get(templateId);
  const spoilt = (field: string, what: "rule" | "format") =>
    table?.spoilt?.find((one) => one.field === field && one.what === what);
  return template.fields.every((field) => {
    const column = table?.columnOf.get(field.id);
    const type = column === undefined ? undefined : answer.rules.get(column);
    if (column === undefined || type === undefined) return true;
    const rule = spoilt(field.id, "rule");
    if (ruleTypes(field)?.includes(type) === false) {
      const isMixed = type === "MixedCriteria" || type === "Inconsistent";
      if (rule?.isWhole !== !isMixed) return false;
    } else if (rule) return false;
    if (!mindsFormat(field)) return true;
    const format = spoilt(field.id, "format");
    const formats = areas.flatMap(({ left, right }, at) =>
      left <= column && column <= right
        ? (answer.areas[at]?.formats.map((cells) => cells[column - left] ?? "") ?? [])
        : [],
    );
    // Where some cells of the column are wrong and others right, only a look at all of them can tell.
    return formats.every((one) => formatFits(field, one) === !format) && format?.isWhole !== false;
  });
}
