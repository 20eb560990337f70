import type { TableData } from "../record/TableData";
import { choicesOf, shippedChoices } from "../schema/choicesOf";
import { choiceResolver } from "../schema/resolveChoice";
import { UNITS_LIST } from "../schema/tableName";
import type { Field, Template } from "../schema/Template";
import type { Workbook } from "../Workbook";
import type { ColumnCells } from "./cells/ColumnCells";
import { createCells } from "./cells/createCells";
import type { ColumnChoices } from "./Column";
import { CompiledTable, type CheckedWorkbook } from "./CompiledTable";

/** What the tables of one check share: each list's resolver is built once. */
export interface CheckContext extends CheckedWorkbook {
  readonly workbook: Workbook;
  readonly resolvers: Map<string, ColumnChoices>;
  readonly tables: Map<string, CompiledTable>;
}

/** Rows read at a time, column by column: so many stay at hand while their cells are gone through. */
const BLOCK = 512;

/** Reads the cells of a table's fields. Computed fields are not looked at: their formulas are ours. */
export function compileTable(template: Template, data: TableData, context: CheckContext): CompiledTable {
  const { settings } = context.workbook;
  const columns = template.fields.flatMap((field): ColumnCells[] => {
    const index = data.columnOf.get(field.id);
    if (index === undefined || field.type === "computed") return [];
    return [createCells(field, index, data.rows, settings, resolverOf(field, context))];
  });
  const { length } = data.rows;
  for (let from = 0; from < length; from += BLOCK)
    for (const column of columns) column.read(from, Math.min(from + BLOCK, length));
  return new CompiledTable(template, data, columns, context);
}

/** Lists as they stand in the workbook; one that it lacks is as the product ships it. */
function resolverOf(field: Field, { workbook, resolvers }: CheckContext): ColumnChoices | undefined {
  if (field.type !== "choice" && field.type !== "unit") return undefined;
  const id = field.type === "unit" ? UNITS_LIST : field.list;
  const known = resolvers.get(id);
  if (known) return known;
  const resolver = choiceResolver(choicesOf(id, workbook.lists), shippedChoices(id));
  resolvers.set(id, resolver);
  return resolver;
}
