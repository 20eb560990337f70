import { dayFromIso } from "../../src/domain/record/day";
import type { CellValue, TableData } from "../../src/domain/record/TableData";
import { matchHeadings } from "../../src/domain/schema/headings";
import type { Language } from "../../src/domain/schema/Label";
import { lists } from "../../src/domain/schema/lists";
import type { Settings } from "../../src/domain/schema/Settings";
import { tableName, UNITS_LIST } from "../../src/domain/schema/tableName";
import { ROW_ID, type Template } from "../../src/domain/schema/Template";
import { templateById } from "../../src/domain/schema/templates";
import { units } from "../../src/domain/schema/units";
import { validateWorkbook } from "../../src/domain/validate/validateWorkbook";
import type { Choice, Workbook } from "../../src/domain/Workbook";

export const day = (iso: string): number => {
  const serial = dayFromIso(iso);
  if (serial === undefined) throw new Error(`${iso} is no day`);
  return serial;
};

/** 2025-01-15 becomes a day, 12 and 0.5 numbers, 50% a half; "quoted" stays text; nothing is a blank cell. */
function drawCell(drawn: string): CellValue {
  const text = drawn.trim();
  if (text === "") return null;
  if (/^".*"$/s.test(text)) return JSON.parse(text) as string;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^-?\d+%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  return text === "TRUE" ? true : text === "FALSE" ? false : text;
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|");

export const tableOf = (template: Template, headings: string[], rows: CellValue[][]): TableData => ({
  templateId: template.id,
  table: tableName(template.id),
  sheet: template.sheetName.en,
  top: 3,
  left: 0,
  headings,
  columnOf: matchHeadings(template, headings).columnOf,
  rows,
});

/**
 * A table drawn as text: field ids (or any headings) between bars, then a line a row. Rows get the ids r1, r2...
 * in a first column.
 */
export function drawTable(templateId: string, drawing: string): TableData {
  const template = templateById(templateId);
  if (!template) throw new Error(`No template ${templateId}`);
  const [head = "", ...body] = drawing.trim().split("\n");
  const headings = cellsOf(head).map((heading) => heading.trim());
  const rows = body.map((line, index) => [`r${index + 1}`, ...cellsOf(line).map(drawCell)]);
  return tableOf(template, [ROW_ID, ...headings], rows);
}

export const shippedLists = (): ReadonlyMap<string, readonly Choice[]> =>
  new Map<string, readonly Choice[]>([
    [UNITS_LIST, units],
    ...lists.map((list) => [list.id, list.choices.map((one) => ({ ...one, active: true }))] as const),
  ]);

export const settingsFor = (asOf: string, language: Language = "en"): Settings => ({
  language,
  ministryName: { en: "Ministry of Commerce", km: "ក្រសួងពាណិជ្ជកម្ម" },
  planStart: day("2024-01-01"),
  planEnd: day("2028-12-31"),
  asOfDate: day(asOf),
  currency: "KHR",
  greenGap: 0.1,
  amberGap: 0.25,
  dueSoonDays: 14,
});

/** A workbook of drawn tables, as of 15/01/2025 unless said. */
export const drawWorkbook = (
  drawings: Readonly<Record<string, string>>,
  settings: Settings = settingsFor("2025-01-15"),
): Workbook => ({
  settings,
  lists: shippedLists(),
  tables: new Map(Object.entries(drawings).map(([id, drawing]) => [id, drawTable(id, drawing)])),
});

/** What one rule finds, as [row id, field, code or "code.variant"]; "" for the table or row as a whole. */
export const findingsOf = (workbook: Workbook, code: string): (readonly [string, string, string])[] =>
  validateWorkbook(workbook)
    .filter((finding) => finding.code === code)
    .map((finding) => {
      const data = finding.templateId === null ? undefined : workbook.tables.get(finding.templateId);
      const column = data?.columnOf.get(ROW_ID);
      const rowId =
        finding.row === null || column === undefined ? "" : String(data?.rows[finding.row]?.[column]);
      return [rowId, finding.field ?? "", finding.variant ? `${code}.${finding.variant}` : code] as const;
    });
