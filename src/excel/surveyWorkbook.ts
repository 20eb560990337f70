import type { CellValue } from "../domain/record/TableData";
import { metadataPart, readMetadata, type Metadata } from "./metadata";

/** A table of ours as it lies on its sheet, counted from 0; `rows` are body rows. */
export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly headings: readonly string[];
  /** A filter hides rows, or the heading row is off: both are normal, and writing must mind them. */
  readonly isFiltered: boolean;
}

/** What lies where in a workbook: all that must be known before anything is read or written in bulk. */
export interface Survey {
  readonly metadata: Metadata | undefined;
  readonly metadataXml: string | null;
  readonly tables: ReadonlyMap<string, TablePlace>;
  /** Bodies of the small tables (settings, units, lists), read along. */
  readonly values: ReadonlyMap<string, readonly (readonly CellValue[])[]>;
  readonly sheets: readonly { readonly name: string; readonly charts: readonly string[] }[];
  /** The name of the only sheet where it is entirely blank, as in a new workbook. */
  readonly blankSheet: string | undefined;
  /** Workbook-level names with what they refer to. */
  readonly names: ReadonlyMap<string, string>;
  readonly isStructureProtected: boolean;
}

/** Looks for tables by name, and at sheets, names and metadata; reads the small tables whole: one round trip. */
export async function surveyWorkbook(
  context: Excel.RequestContext,
  large: readonly string[],
  small: readonly string[],
): Promise<Survey> {
  const tableNames = [...large, ...small];
  const { workbook } = context;
  const xml = metadataPart(workbook).getXml();
  const sheets = workbook.worksheets.load("items/name,items/charts/items/name");
  const firstUsed = workbook.worksheets.getFirst().getUsedRangeOrNullObject(false).load("address");
  const names = workbook.names.load("items/name,items/formula");
  const protection = workbook.protection.load("protected");
  const candidates = tableNames.map((name, index) => {
    const table = workbook.tables.getItemOrNullObject(name).load("name,showHeaders,showTotals");
    return {
      table,
      sheet: table.worksheet.load("name"),
      range: table.getRange().load("rowIndex,columnIndex,rowCount"),
      columns: table.columns.load("items/name"),
      filter: table.autoFilter.load("isDataFiltered"),
      body: index < large.length ? undefined : table.getDataBodyRange().load("values"),
    };
  });
  await context.sync();

  const tables = new Map<string, TablePlace>();
  const values = new Map<string, CellValue[][]>();
  candidates.forEach(({ table, sheet, range, columns, filter, body }, index) => {
    const name = tableNames[index];
    if (table.isNullObject || name === undefined) return;
    const top = range.rowIndex - (table.showHeaders ? 0 : 1);
    tables.set(name, {
      name,
      sheet: sheet.name,
      top,
      left: range.columnIndex,
      rows: range.rowCount - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0),
      headings: columns.items.map((column) => column.name),
      isFiltered: filter.isDataFiltered,
    });
    if (body) values.set(name, body.values);
  });
  const metadataXml = xml.value ?? null;
  return {
    metadata: metadataXml === null ? undefined : readMetadata(metadataXml),
    metadataXml,
    tables,
    values,
    sheets: sheets.items.map((sheet) => ({
      name: sheet.name,
      charts: sheet.charts.items.map((chart) => chart.name),
    })),
    blankSheet: sheets.items.length === 1 && firstUsed.isNullObject ? sheets.items[0]?.name : undefined,
    names: new Map(names.items.map((item) => [item.name, String(item.formula)])),
    isStructureProtected: protection.protected,
  };
}
