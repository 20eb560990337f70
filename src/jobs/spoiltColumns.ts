import type { SpoiltColumn } from "../domain/record/TableData";
import { matchHeadings } from "../domain/schema/headings";
import { tableName } from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import type { Field, Template } from "../domain/schema/Template";
import { formatFits, mindsFormat, ruleTypes } from "../domain/sheet/columnLooks";
import { planLift } from "../domain/sheet/planLift";
import { loadColumnLooks, type LookAnswer } from "../excel/readColumnLooks";
import type { TablePlace } from "../excel/surveyWorkbook";
import type { LoadedWorkbook } from "./loadWorkbook";
import { sheetContext } from "./sheetContext";
import { templateVersions } from "./templateVersions";

interface LookedAt {
  readonly template: Template;
  readonly place: TablePlace;
  readonly columns: readonly { readonly field: Field; readonly column: number }[];
  /** How many conditional formats the template gives it; 0 where a column is missing: S1 speaks then. */
  readonly colours: number;
}

/**
 * Queues a look at what the templates gave to the columns beside their values; after the caller's sync the function
 * says by template what is gone. Tables of other versions are passed over: lifting renews them.
 */
export function lookForSpoilt(
  context: Excel.RequestContext,
  loaded: LoadedWorkbook,
): () => ReadonlyMap<string, readonly SpoiltColumn[]> {
  const tables = tablesOf(loaded);
  const answers = loadColumnLooks(
    context,
    tables.map(({ place, columns }) => ({
      sheet: place.sheet,
      top: place.top,
      left: place.left,
      rows: place.rows,
      columns: place.headings.length,
      rules: columns.flatMap(({ field, column }) => (ruleTypes(field) ? [column] : [])),
      formats: columns.flatMap(({ field, column }) => (mindsFormat(field) ? [column] : [])),
    })),
  );
  return () => {
    const found = answers();
    return new Map(
      tables.map((table, at) => {
        const answer = found[at];
        return [table.template.id, answer ? spoiltIn(table, answer) : []];
      }),
    );
  };
}

function tablesOf(loaded: LoadedWorkbook): LookedAt[] {
  const { survey, settings } = loaded;
  const { older, newer } = templateVersions(survey);
  const sheets = sheetContext(loaded, settings);
  return templates.flatMap((template): LookedAt[] => {
    const place = survey.tables.get(tableName(template.id));
    if (!place || place.rows < 1 || older.includes(template.id) || newer.includes(template.id)) return [];
    const { columnOf, missing } = matchHeadings(template, place.headings);
    const columns = template.fields.flatMap((field) => {
      const column = columnOf.get(field.id);
      return column === undefined ? [] : [{ field, column }];
    });
    const colours = missing.length > 0 ? 0 : planLift(template, place, sheets).conditionals.length;
    return [{ template, place, columns, colours }];
  });
}

function spoiltIn({ columns, colours }: LookedAt, answer: LookAnswer): SpoiltColumn[] {
  const spoilt: SpoiltColumn[] = [];
  for (const { field, column } of columns) {
    const type = answer.rules.get(column);
    if (type !== undefined && ruleTypes(field)?.includes(type) === false) {
      const isMixed = type === "MixedCriteria" || type === "Inconsistent";
      spoilt.push({ field: field.id, what: "rule", isWhole: !isMixed });
    }
    const formats = [...(answer.formats.get(column) ?? [])];
    const wrong = formats.filter((format) => !formatFits(field, format));
    if (wrong.length > 0)
      spoilt.push({ field: field.id, what: "format", isWhole: wrong.length === formats.length });
  }
  if (answer.colours < colours) spoilt.push({ field: null, what: "colours", isWhole: answer.colours === 0 });
  return spoilt;
}
