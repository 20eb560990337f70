import { isBlank } from "../domain/record/isBlank";
import type { CellValue } from "../domain/record/TableData";
import { FINDINGS_TABLE } from "../domain/schema/tableName";
import {
  buildFindingsSheet as planFindingsSheet,
  FINDING_KEY,
  findingHeadings,
} from "../domain/sheet/buildFindingsSheet";
import { cellPlace, planArea } from "../domain/sheet/planArea";
import { rangeAddress } from "../domain/sheet/cellAddress";
import type { FindingsWords } from "../domain/sheet/FindingsWords";
import { nameSheets } from "../domain/sheet/nameSheets";
import { clearArea } from "../excel/clearArea";
import { readFindingsTable, type FindingsTable } from "../excel/readFindingsTable";
import type { Survey } from "../excel/surveyWorkbook";
import { writeLongSheet } from "../excel/writeLongSheet";
import { findingsSheetWords } from "../text/findingsSheetWords";
import { sheetWords } from "../text/sheetWords";
import { refuseProtected } from "./checkWritable";
import { findingLines } from "./findingLines";
import { JobError } from "./JobError";
import type { Checked } from "./runCheck";
import { areaBehind, areaFormula } from "./summarySheets";
import { syncOrTakeBack } from "./takeBackSheets";

/** The workbook name that finds the sheet after it was renamed or moved. */
const AREA_NAME = "Gmsp_findings";

/** Where the Findings sheet stands; undefined too where users put rows or columns before it: it is theirs then. */
export function findFindingsSheet(survey: Survey): { sheet: string; area: string } | undefined {
  const place = areaBehind(survey, AREA_NAME);
  return place?.area.match(/^A1(:|$)/) ? place : undefined;
}

/**
 * Writes the open findings of a check as a sheet, in place where it stands already, and gives back its name. Columns
 * that users added to its table stay, each remark with its finding; remarks whose finding is gone stay with what it
 * was. Two round trips, more only above 4 MB.
 */
export async function writeFindings(context: Excel.RequestContext, checked: Checked): Promise<string> {
  const { survey, settings } = checked.loaded;
  const { language } = settings;
  const words = findingsSheetWords[language];
  const place = findFindingsSheet(survey);
  const old = survey.names.has(AREA_NAME) ? await readFindingsTable(context) : undefined;
  if (!place && survey.isStructureProtected) throw new JobError("error.protectedWorkbook");
  refuseProtected(survey, [place?.sheet ?? "", old?.sheet ?? ""]);

  const remarks = readRemarks(old, words);
  const lines = findingLines(checked, language, remarks.of);
  const plan = planFindingsSheet(
    {
      lines,
      ownHeadings: remarks.headings,
      kept: remarks.without(new Set(lines.map(({ key }) => key))),
      accepted: checked.report.waived.length,
      asOf: settings.asOfDate,
    },
    language,
    words,
    sheetWords[language],
  );
  const taken = survey.sheets.map((sheet) => sheet.name);
  const name = place?.sheet ?? nameSheets([plan.name], taken)[0] ?? plan.name;
  const names = [{ name: AREA_NAME, refersTo: areaFormula(name, planArea(plan)) }];

  if (old) context.workbook.tables.getItem(FINDINGS_TABLE).convertToRange();
  const { worksheets } = context.workbook;
  const sheet = place ? worksheets.getItem(place.sheet) : worksheets.add(name);
  if (place) {
    const filled = old?.sheet === place.sheet ? union(place.area, old.range) : place.area;
    clearArea(sheet, filled, planArea(plan), []);
  }
  const options = { language, existingNames: new Set(survey.names.keys()) };
  await writeLongSheet(context, { plan: { ...plan, name, names }, sheet }, options, () =>
    syncOrTakeBack(context, survey, place ? [] : [name]),
  );
  return name;
}

interface Remarks {
  /** The user's own columns. */
  readonly headings: readonly string[];
  readonly of: (key: string) => readonly CellValue[];
  /** Lines, from the key on, that hold remarks and whose finding is not among these; rows that users added, too. */
  readonly without: (open: ReadonlySet<string>) => CellValue[][];
}

/** What users wrote into a Findings sheet of either language. */
function readRemarks(old: FindingsTable | undefined, words: FindingsWords): Remarks {
  const headings = old?.headings ?? [];
  const ours = new Map<string, number>();
  for (const known of Object.values(findingsSheetWords))
    findingHeadings(known).forEach((heading, at) => ours.set(heading, at));
  const keyColumn = headings.indexOf(FINDING_KEY);
  const own = headings.flatMap((heading, at) => (at === keyColumn || ours.has(heading) ? [] : [at]));
  const columns = findingHeadings(words).map((_heading, at) =>
    headings.findIndex((heading) => ours.get(heading) === at),
  );
  const key = (row: readonly CellValue[]): string => String(row[keyColumn] ?? "");
  const remarksIn = (row: readonly CellValue[]): CellValue[] => own.map((at) => row[at] ?? null);
  const rows = old?.rows ?? [];
  const byKey = new Map(rows.map((row) => [key(row), row]));
  return {
    headings: own.map((at) => headings[at] ?? ""),
    of: (wanted) => remarksIn(byKey.get(wanted) ?? []),
    without: (open) =>
      rows.flatMap((row) => {
        const isOurs = key(row) !== "";
        const hasText = isOurs ? !remarksIn(row).every(isBlank) : !row.every(isBlank);
        if (!hasText || (isOurs && open.has(key(row)))) return [];
        const cells = columns.map((at) => row[at] ?? null);
        const state = isOurs ? words.mended : (cells[0] ?? null);
        return [[key(row), state, ...cells.slice(1), ...remarksIn(row)]];
      }),
  };
}

/** The area from A1 that holds both. */
function union(one: string, other: string): string {
  const corners = [one, other].map((range) => cellPlace(range.split(":").at(-1) ?? range));
  const [bottom, right] = [0, 1].map((at) => Math.max(...corners.map((corner) => corner[at] ?? 1)));
  return rangeAddress(1, 1, bottom ?? 1, right ?? 1);
}
