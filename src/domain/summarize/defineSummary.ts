import type { CellValue } from "../record/TableData";
import { templateById } from "../schema/templates";
import type { Template } from "../schema/Template";
import { cellAddress } from "../sheet/cellAddress";
import { computeCrossTab } from "./computeCrossTab";
import { planSummary } from "./planSummary";
import type { DescriptionContext, Matrix, Summary, SummaryDescription } from "./Summary";
import { LABEL_COLUMN, layOutSummary, type TableLines } from "./summaryLayout";

type Naming = Pick<Summary, "id" | "label" | "description" | "templates">;

/** A summary from one description of its tables, which both the sheet and the computed numbers follow. */
export function defineSummary(
  naming: Naming,
  describe: (context: DescriptionContext) => SummaryDescription,
): Summary {
  return {
    ...naming,
    plan: (context) => planSummary(naming, describe(context), context),
    compute: (workbook, words) => {
      const { settings, lists } = workbook;
      const description = describe({ language: settings.language, words, lists });
      const templates = knownTemplates(naming.templates);
      return layOutSummary(description).tables.flatMap((lines) => {
        const cells = computeCrossTab(lines.table.crossTab, workbook, templates);
        return [{ at: cellAddress(lines.head, LABEL_COLUMN), cells }, ...withoutLine(lines, cells)];
      });
    },
  };
}

const knownTemplates = (ids: readonly string[]): ReadonlyMap<string, Template> =>
  new Map(
    ids.map((id) => templateById(id)).flatMap((template) => (template ? [[template.id, template]] : [])),
  );

/** The line that counts rows without a number in a column: its label, and the count under that column. */
function withoutLine({ table, without, first, last }: TableLines, cells: readonly CellValue[][]): Matrix[] {
  if (without === null || !table.without) return [];
  const column = 1 + table.crossTab.columns.findIndex(({ id }) => id === table.without?.column);
  const rows = cells.slice(1, last - first + 2);
  const missing = rows.filter((row) => typeof row[column] !== "number").length;
  const between = new Array<CellValue>(column - 1).fill("");
  return [{ at: cellAddress(without, LABEL_COLUMN), cells: [[table.without.label, ...between, missing]] }];
}
