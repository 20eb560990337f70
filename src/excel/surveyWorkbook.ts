import type { CellValue } from "../domain/record/TableData";
import { checksPart } from "./checksPart";
import { metadataPart, readMetadata, type Metadata } from "./metadata";

/** A table of ours as it lies on its sheet, counted from 0; `rows` are body rows. */
export interface TablePlace {
  /** As it is called now: users may have renamed it. */
  readonly name: string;
  readonly sheet: string;
  /** Row of the headings; where they are switched off, the row above the body. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly headings: readonly string[];
  /** A filter hides rows, or the heading row is off: both are normal, and writing must mind them. */
  readonly isFiltered: boolean;
  readonly showsHeadings: boolean;
}

export interface SheetSurvey {
  /** Excel's own id, which events name it by. */
  readonly id: string;
  readonly name: string;
  readonly charts: readonly string[];
  readonly isProtected: boolean;
  readonly isHidden: boolean;
  /** Names of all tables on it, the user's too. */
  readonly tables: readonly string[];
}

/** What lies where in a workbook: all that must be known before anything is read or written in bulk. */
export interface Survey {
  readonly metadata: Metadata | undefined;
  readonly metadataXml: string | null;
  /** What it remembers of its checks (`checksPart`). */
  readonly checksXml: string | null;
  /** By the product's own name of the table. */
  readonly tables: ReadonlyMap<string, TablePlace>;
  /** Bodies of the small tables (settings, units, lists), read along. */
  readonly values: ReadonlyMap<string, readonly (readonly CellValue[])[]>;
  readonly sheets: readonly SheetSurvey[];
  /** The name of the only sheet where it is entirely blank and may be written to, as in a new workbook. */
  readonly blankSheet: string | undefined;
  /** Workbook-level names with what they refer to. */
  readonly names: ReadonlyMap<string, string>;
  readonly isStructureProtected: boolean;
}

/** Which tables to look for. */
export interface WantedTables {
  /** Name of the table -> a workbook name over one of its columns, which finds it after it was renamed. */
  readonly large: ReadonlyMap<string, string>;
  /** Tables whose bodies are read along. */
  readonly small: readonly string[];
}

/**
 * Looks for tables by name, and at sheets, names and metadata; reads the small tables whole: one round trip,
 * and one more where users renamed a table.
 */
export async function surveyWorkbook(
  context: Excel.RequestContext,
  { large, small }: WantedTables,
): Promise<Survey> {
  const { workbook } = context;
  const xml = metadataPart(workbook).getXml();
  const checks = checksPart(workbook).getXml();
  const sheets = workbook.worksheets.load(
    "items/id,items/name,items/visibility,items/charts/items/name,items/tables/items/name,items/protection/protected",
  );
  const firstUsed = workbook.worksheets.getFirst().getUsedRangeOrNullObject(false).load("address");
  const names = workbook.names.load("items/name,items/formula");
  const protection = workbook.protection.load("protected");
  const largeTables = [...large.keys()].map((name) => lookForTable(workbook, name));
  const smallTables = small.map((name) => ({
    ...lookForTable(workbook, name),
    body: workbook.tables.getItemOrNullObject(name).getDataBodyRange().load("values"),
  }));
  await context.sync();

  const formulas = new Map(names.items.map((item) => [item.name, String(item.formula)]));
  const tables = new Map([...largeTables, ...smallTables].flatMap(placeOf));
  const renamed = [...large].flatMap(([name, column]) => {
    const now = tables.has(name) ? undefined : tableBehind(formulas.get(column));
    return now === undefined ? [] : [{ name, found: lookForTable(workbook, now) }];
  });
  if (renamed.length > 0) {
    await context.sync();
    for (const { name, found } of renamed) for (const [, place] of placeOf(found)) tables.set(name, place);
  }

  // A method's result, not a property: there is nothing to load.
  // eslint-disable-next-line office-addins/load-object-before-read
  const metadataXml = xml.value ?? null;
  const [only, ...others] = sheets.items;
  const isBlank =
    others.length === 0 &&
    firstUsed.isNullObject &&
    only?.charts.items.length === 0 &&
    !only.protection.protected;
  return {
    metadata: metadataXml === null ? undefined : readMetadata(metadataXml),
    metadataXml,
    // eslint-disable-next-line office-addins/load-object-before-read
    checksXml: checks.value ?? null,
    tables,
    values: new Map(
      smallTables.flatMap(({ name, table, body }) => (table.isNullObject ? [] : [[name, body.values]])),
    ),
    sheets: sheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      charts: sheet.charts.items.map((chart) => chart.name),
      isProtected: sheet.protection.protected,
      isHidden: sheet.visibility !== "Visible",
      tables: sheet.tables.items.map((table) => table.name),
    })),
    blankSheet: isBlank ? only?.name : undefined,
    names: formulas,
    isStructureProtected: protection.protected,
  };
}

type SoughtTable = ReturnType<typeof lookForTable>;

/** Queues a look at where a table lies; `placeOf` reads it after the sync. */
export function lookForTable(workbook: Excel.Workbook, name: string) {
  const table = workbook.tables.getItemOrNullObject(name).load("name,showHeaders,showTotals");
  return {
    name,
    table,
    sheet: table.worksheet.load("name"),
    range: table.getRange().load("rowIndex,columnIndex,rowCount"),
    columns: table.columns.load("items/name"),
    filter: table.autoFilter.load("isDataFiltered"),
  };
}

/** Nothing where the workbook has no such table. */
export function placeOf({ name, table, sheet, range, columns, filter }: SoughtTable): [string, TablePlace][] {
  if (table.isNullObject) return [];
  const place = {
    name: table.name,
    sheet: sheet.name,
    top: range.rowIndex - (table.showHeaders ? 0 : 1),
    left: range.columnIndex,
    rows: range.rowCount - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0),
    headings: columns.items.map((column) => column.name),
    isFiltered: filter.isDataFiltered,
    showsHeadings: table.showHeaders,
  };
  return [[name, place]];
}

/** "=Plan2025[Code]" -> "Plan2025". */
const tableBehind = (formula: string | undefined): string | undefined =>
  /^=([^[\]!:'" ]+)\[/.exec(formula ?? "")?.[1];
