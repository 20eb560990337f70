import { OFFER_HEADINGS } from "../domain/sheet/offeredChoices";
import { shownDay } from "../domain/record/day";
import { FINDINGS_TABLE, SETTINGS_TABLE } from "../domain/schema/tableName";
import { CHECK_MARKS, ROW_ID } from "../domain/schema/Template";
import { isExternalFormula } from "../domain/send/isExternalFormula";
import { judgeSending } from "../domain/send/judgeSending";
import { namesInRoles } from "../domain/send/namesInRoles";
import { scanCells } from "../domain/send/scanCells";
import type { SendPlace, SendReport } from "../domain/send/SendReport";
import { inspectSheets, wholeLines, type InspectedSheet } from "../excel/inspectSheets";
import { readFile, type WorkbookFile } from "../excel/readFile";
import type { Survey, TablePlace } from "../excel/surveyWorkbook";
import type { FileContents } from "../sources/readComments";
import type { CheckReport } from "./CheckReport";
import { settingCell } from "./locateFinding";
import { runCheck } from "./runCheck";
import { runJob } from "./runJob";
import { today as dayNow } from "./today";

export interface InspectOptions {
  /** As a serial day; left out = the user's calendar. */
  readonly today?: number;
  /** Gives the workbook's file, no larger than so many bytes; left out = Excel does. */
  readonly file?: (most: number) => Promise<WorkbookFile>;
}

export interface Inspection {
  readonly send: SendReport;
  /** The check that went before. */
  readonly report: CheckReport;
}

/** Files above this are not looked into for comments. */
const LARGEST_FILE = 20 * 1024 * 1024;

/**
 * Whether the workbook can go out: all findings, and what else the one who gets it should not find. A check and two
 * round trips, more only where the cells come to more than 4 MB, and the file itself. Changes nothing.
 */
export const inspectWorkbook = ({ today, file = readFile }: InspectOptions = {}): Promise<Inspection> =>
  runJob(async (context) => {
    const { report, loaded, workbook } = await runCheck(context);
    const { survey, settings } = loaded;
    const { sheets, cells } = await inspectSheets(
      context,
      survey.sheets.map(({ name }) => name),
    );
    const { contents, size } = await lookIntoFile(file);
    const { contacts, links } = scanCells(cells);
    const allLinks = [...links, ...linkedNames(survey)];
    const send = judgeSending({
      counts: report.counts,
      waived: report.waived.length,
      asOf: settings.asOfDate,
      asOfPlace: { ...settingCell("asOfDate", survey), detail: shownDay(settings.asOfDate) },
      today: today ?? dayNow(),
      noId: rowsWithoutId(report),
      hiddenSheets: sheets
        .filter(({ visibility }) => visibility !== "Visible")
        .map(({ name, visibility }) => place(name, "", visibility === "VeryHidden" ? "VeryHidden" : "")),
      hiddenColumns: sheets.flatMap((sheet) => {
        const ours = ownHidden(sheet, survey);
        const others = sheet.hiddenColumns.filter((column) => !ours.has(column));
        return wholeLines(others, "columns").map((range) => place(sheet.name, range));
      }),
      // What a filter hides is told by the filter.
      hiddenRows: sheets
        .filter(({ isFiltered }) => !isFiltered)
        .flatMap(({ name, hiddenRows }) => wholeLines(hiddenRows, "rows").map((range) => place(name, range))),
      filters: sheets.filter(({ isFiltered }) => isFiltered).map(({ name }) => place(name)),
      contacts,
      names: namesInRoles(workbook),
      links:
        allLinks.length > 0 ? allLinks : (contents?.linkedFiles ?? []).map((target) => place("", "", target)),
      comments: contents?.comments.map(({ sheet, cell }) => place(sheet, cell)),
      protected: sheets.filter(({ isProtected }) => isProtected).map(({ name }) => place(name)),
      size,
      unread: sheets.filter(({ isUnread }) => isUnread).map(({ name }) => place(name)),
    });
    return { send, report };
  });

const place = (sheet: string, cell = "", detail = ""): SendPlace => ({ sheet, cell, detail });

async function lookIntoFile(
  read: (most: number) => Promise<WorkbookFile>,
): Promise<{ contents: FileContents | undefined; size: number | undefined }> {
  const { bytes, size } = await read(LARGEST_FILE);
  if (!bytes) return { contents: undefined, size };
  // Only who asks for it needs the reader of files.
  const { readComments } = await import("../sources/readComments");
  return { contents: readComments(bytes), size };
}

/** Names of the workbook that point into another file: they have no cell to go to. */
const linkedNames = ({ names }: Survey): SendPlace[] =>
  [...names].filter(([, formula]) => isExternalFormula(formula)).map(([name]) => place("", "", name));

function rowsWithoutId({ findings }: CheckReport): { count: number; places: SendPlace[] } {
  const found = findings.filter(({ code }) => code === "S7");
  return {
    count: found.reduce((sum, { details }) => sum + Number(details["count"] ?? 0), 0),
    places: found.map(({ sheet, cell, details }) => place(sheet, cell, String(details["count"] ?? ""))),
  };
}

const OWN_HEADINGS: ReadonlySet<string> = new Set([ROW_ID, CHECK_MARKS, ...OFFER_HEADINGS]);

/** Columns that the product itself hides on a sheet: ids, marks, keys, and what drop-downs offer. */
function ownHidden({ name, tables }: InspectedSheet, survey: Survey): ReadonlySet<number> {
  const here = (found: TablePlace | undefined) => (found?.sheet === name ? found : undefined);
  const own = [...survey.tables.values()].flatMap((found) =>
    found.sheet === name
      ? found.headings.flatMap((heading, at) => (OWN_HEADINGS.has(heading) ? [found.left + at] : []))
      : [],
  );
  const settings = here(survey.tables.get(SETTINGS_TABLE));
  if (settings) own.push(settings.left);
  // The Findings sheet is built from A1 on, its keys first.
  if (tables.includes(FINDINGS_TABLE)) own.push(0);
  return new Set(own);
}
