import { removeTableColumn, type AddedColumn } from "../excel/addTableColumns";
import { metadataPart } from "../excel/metadata";
import { JobError } from "./JobError";
import { runJob } from "./runJob";
import type { Undo } from "./Undo";

/** The metadata's text before and after; null where there was none, and none was written. */
export interface MetadataChange {
  readonly before: string | null;
  readonly after: string | null;
}

export interface AdoptionDone {
  readonly table: string;
  /** Columns that were added, and how many cells were filled in each. */
  readonly columns: readonly (AddedColumn & { readonly filled: number })[];
  readonly metadata: MetadataChange;
  /** How the rows are taken back. */
  readonly rows: Undo;
}

/**
 * Takes back rows, then the columns that came with them and what was remembered: a look, the rows, the rest. A column in
 * which others have written since keeps everything.
 */
export const takeBackAdoption = ({ table, columns, metadata, rows }: AdoptionDone): Undo => ({
  takeBack: async () => {
    const xml = await runJob(async (context) => {
      const inTable = context.workbook.tables.getItemOrNullObject(table).columns;
      const found = columns.map(({ id }) => {
        const column = inTable.getItemOrNullObject(id).load("id");
        return { column, body: column.getDataBodyRange().load("values") };
      });
      const part = metadataPart(context.workbook).getXml();
      await context.sync();
      const isAsLeft = found.every(({ column, body }, at) => {
        if (column.isNullObject) return false;
        return body.values.filter(([value]) => value !== "").length === columns[at]?.filled;
      });
      if (!isAsLeft) throw new JobError("error.changedSince");
      // A method's result, not a property: there is nothing to load.
      // eslint-disable-next-line office-addins/load-object-before-read
      return part.value ?? null;
    });
    await rows.takeBack();
    await runJob(async (context) => {
      for (const column of columns) removeTableColumn(context, table, column);
      const { before, after } = metadata;
      if (before !== null && xml === after) metadataPart(context.workbook).setXml(before);
      await context.sync();
    });
  },
});

/** Takes away columns that were added before something else failed, and what was remembered. */
export async function removeAddedColumns(
  context: Excel.RequestContext,
  table: string,
  headings: readonly string[],
  { before, after }: MetadataChange,
): Promise<void> {
  const inTable = context.workbook.tables.getItem(table).columns;
  const columns = headings.map((heading) => inTable.getItemOrNullObject(heading).load("id"));
  await context.sync();
  for (const column of columns) if (!column.isNullObject) column.delete();
  if (before !== null && after !== null) metadataPart(context.workbook).setXml(before);
  await context.sync();
}
