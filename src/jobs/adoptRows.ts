import type { AdoptedRows } from "../domain/adopt/adoptedRows";
import {
  decodeMappings,
  encodeMappings,
  withMapping,
  type RememberedMapping,
} from "../domain/adopt/rememberMapping";
import { tableName } from "../domain/schema/tableName";
import { ROW_ID } from "../domain/schema/Template";
import { templateById } from "../domain/schema/templates";
import { addTableColumns, lookWithColumns } from "../excel/addTableColumns";
import { lookAtTable } from "../excel/lookAtTable";
import { readMappingsElement, withMappingsElement } from "../excel/mappingsElement";
import { metadataPart } from "../excel/metadata";
import { addTemplates } from "./addTemplates";
import { appendRows } from "./appendRows";
import { refuseProtected } from "./checkWritable";
import { JobError } from "./JobError";
import { layOutRows } from "./layOutRows";
import { loadWorkbook } from "./loadWorkbook";
import { newRowFormats } from "./newRowFormats";
import { runJob } from "./runJob";
import { removeAddedColumns, takeBackAdoption } from "./takeBackAdoption";
import { today } from "./today";
import type { Undo } from "./Undo";

export interface Adoption {
  /** Id of the template whose table gets the rows. */
  readonly template: string;
  readonly rows: AdoptedRows;
  /** Places of extra columns that hold days. */
  readonly dayExtras: ReadonlySet<number>;
  /** How the columns were matched, to be proposed for the next file of this shape. */
  readonly mapping: RememberedMapping;
}

export interface Adopted {
  readonly count: number;
  readonly sheet: string;
  /** Headings of the columns that were added for it. */
  readonly newColumns: readonly string[];
  /** The workbook lacked the template, so that it was added first; taking the rows back leaves it there, empty. */
  readonly addedTemplate: boolean;
  readonly undo: Undo;
}

/**
 * Adds rows to a template's table, with new columns where extra ones come along: a round trip to look at the workbook
 * and one to write; one more where users renamed the table, and above 4 MB. Text stays text whatever it looks
 * like. Nothing is written where the sheet is protected; where Excel refuses half-way, all is taken back. A template
 * that the workbook lacks is added first.
 */
export async function adoptRows(adoption: Adoption): Promise<Adopted> {
  const added = await addToTable(adoption);
  if (added) return { ...added, addedTemplate: false };
  await addTemplate(adoption.template);
  const second = await addToTable(adoption);
  if (!second) throw new JobError("error.notFound", { detail: adoption.template });
  return { ...second, addedTemplate: true };
}

/** undefined where the workbook has no such table. */
const addToTable = (adoption: Adoption): Promise<Omit<Adopted, "addedTemplate"> | undefined> =>
  runJob(async (context) => {
    const lookNow = lookAtTable(context, tableName(adoption.template), ROW_ID);
    const { survey, settings } = await loadWorkbook(context);
    const look = lookNow();
    const place = survey.tables.get(tableName(adoption.template));
    const template = templateById(adoption.template);
    if (!place || !template) return undefined;
    refuseProtected(survey, [place.sheet]);
    const laidOut = layOutRows(adoption.rows, template, place.headings, settings.language);
    const newColumns = laidOut.newColumns.map(({ heading, extra }) => ({
      heading,
      format: extra !== undefined && adoption.dayExtras.has(extra) ? "dd/mm/yyyy" : "General",
    }));
    const headings = newColumns.map(({ heading }) => heading);
    const addedColumns = addTableColumns(context, place.name, newColumns);
    const before = survey.metadataXml;
    const after = before === null ? null : remembering(before, adoption.mapping);
    if (after !== null) metadataPart(context.workbook).setXml(after);
    const metadata = { before, after };
    try {
      const known = look?.name === place.name ? lookWithColumns(look, newColumns) : undefined;
      const { undo, sheet } = await appendRows(
        context,
        place.name,
        laidOut.rows,
        ROW_ID,
        known,
        newRowFormats(template, settings),
      );
      const columns = addedColumns().map((column, at) => ({
        ...column,
        filled: laidOut.rows.filter((row) => !isEmpty(row[place.headings.length + at])).length,
      }));
      return {
        count: laidOut.rows.length,
        sheet,
        newColumns: headings,
        undo: takeBackAdoption({ table: place.name, columns, metadata, rows: undo }),
      };
    } catch (error) {
      // Taking back may fail, too (no connection): the first error says more.
      await removeAddedColumns(context, place.name, headings, metadata).catch(() => undefined);
      throw error;
    }
  });

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === "";

const remembering = (xml: string, mapping: RememberedMapping): string =>
  withMappingsElement(xml, encodeMappings(withMapping(decodeMappings(readMappingsElement(xml)), mapping)));

/** The workbook has settings; those given here are for new ones. */
const addTemplate = (id: string): Promise<unknown> =>
  addTemplates({
    templates: [id],
    language: "km",
    firstYear: 2024,
    lastYear: 2028,
    currency: "KHR",
    asOfDate: today(),
    seed: false,
  });
