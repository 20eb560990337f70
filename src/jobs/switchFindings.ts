import { translateCriteria, type Criteria } from "../domain/language/translateCriteria";
import { FINDINGS_TABLE } from "../domain/schema/tableName";
import { FINDING_KEY, findingHeadings } from "../domain/sheet/buildFindingsSheet";
import { applyCriteria, liftFilters, withFilters } from "../excel/heldFilters";
import { readFindingsTable, type FindingsTable } from "../excel/readFindingsTable";
import { findingsSheetWords } from "../text/findingsSheetWords";
import { runCheck } from "./runCheck";
import { writeFindings } from "./writeFindings";

/** Queues the question whether rows of the Findings table are filtered; the answer is there after a sync. */
export function askFindingsFilter({ workbook }: Excel.RequestContext): () => boolean {
  const table = workbook.tables.getItemOrNullObject(FINDINGS_TABLE).load("name");
  const filter = table.autoFilter.load("isDataFiltered");
  return () => !table.isNullObject && filter.isDataFiltered;
}

/**
 * Writes the Findings sheet anew in the language that the workbook has by now. It is said in whole sentences, about
 * cells that hold other labels by now: only a check can write it. Four round trips, and four more where it is
 * filtered: the same findings are shown then.
 */
export const switchFindings = (context: Excel.RequestContext, isFiltered: boolean): Promise<void> =>
  withFilters(context, isFiltered ? [FINDINGS_TABLE] : [], async ([filter]) => {
    if (filter) liftFilters(context, [filter]);
    const before = filter && (await readFindingsTable(context));
    await writeFindings(context, await runCheck(context));
    const after = before && (await readFindingsTable(context));
    if (!after) return;
    // The table is another one by now, and so are its columns.
    const { columns } = context.workbook.tables.getItem(FINDINGS_TABLE);
    const criteria = filter.columns.map((column) => column.criteria);
    newCriteria(criteria, before, after).forEach((one, column) => {
      if (one) applyCriteria(columns.getItemAt(column), one);
    });
    await context.sync();
  });

/** The filter by column of the new table: its words are what the same findings say there now. */
function newCriteria(
  criteria: readonly (Criteria | null)[],
  before: FindingsTable,
  after: FindingsTable,
): (Criteria | null)[] {
  const ours = new Map(
    Object.values(findingsSheetWords).flatMap((words) =>
      findingHeadings(words).map((heading, at) => [heading, String(at)] as const),
    ),
  );
  const column = (heading: string): string => ours.get(heading) ?? heading;
  const old = before.headings.map(column);
  return after.headings.map((heading, to) => {
    const from = old.indexOf(column(heading));
    const one = criteria[from];
    if (!one) return null;
    const words = wordsOf(before, from, after, to);
    return translateCriteria(one, (text) => words.get(text));
  });
}

/** What the texts of a column have become, finding by finding. */
function wordsOf(before: FindingsTable, from: number, after: FindingsTable, to: number): Map<string, string> {
  const [oldKey, newKey] = [before, after].map(({ headings }) => headings.indexOf(FINDING_KEY));
  const rows = new Map(after.rows.map((row) => [row[newKey ?? -1], row]));
  const words = new Map<string, string>();
  for (const row of before.rows) {
    const [old, fresh] = [row[from], rows.get(row[oldKey ?? -1])?.[to]];
    if (typeof old === "string" && typeof fresh === "string" && !words.has(old)) words.set(old, fresh);
  }
  return words;
}
