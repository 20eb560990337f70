import type { CellValue } from "../record/TableData";
import type { Language } from "../schema/Label";
import { FINDINGS_TABLE } from "../schema/tableName";
import { cellAddress, rangeAddress } from "./cellAddress";
import { clipText } from "./clipText";
import type { FindingLine } from "./FindingLine";
import type { FindingsWords } from "./FindingsWords";
import type { PlanCell, SheetPlan } from "./SheetPlan";
import type { SheetWords } from "./SheetWords";
import { headingHeight, pageFooter, sheetTop } from "./sheetTop";
import { quoteText } from "./structuredReference";
import { columnWidth, lineHeight, rowHeight } from "./textSize";

/** The heading of the hidden first column: what names a finding from one build to the next. */
export const FINDING_KEY = "findingKey";
const COUNTS_ROW = 4;
const HEADING_ROW = 5;
const BODY = HEADING_ROW + 1;
const FIRST = 2;
/** Severity, unit, sheet, cell, record, field, message, rule. */
const WIDTHS = [12, 24, 16, 8, 18, 18, 60, 8] as const;
const LINK = 5;
/** Excel takes texts up to 255 characters in a formula. */
const LONGEST_LINK = 255;
const LONGEST_RECORD = 80;

export interface FindingsReport {
  /** In the order of the sheet. */
  readonly lines: readonly FindingLine[];
  /** Headings of the user's own columns, which come after ours. */
  readonly ownHeadings: readonly string[];
  /** Lines of the sheet as it was whose finding is gone, but not the user's remarks: all cells from the key on. */
  readonly kept: readonly (readonly CellValue[])[];
  readonly accepted: number;
  /** The day that the checks counted from, as a serial day. */
  readonly asOf: number;
}

/** Our headings, from the severity on. */
export const findingHeadings = (words: FindingsWords): string[] => [
  words.severity,
  words.unit,
  words.sheet,
  words.cell,
  words.record,
  words.field,
  words.message,
  words.rule,
];

/**
 * The open findings as a printable sheet for people without the add-in: a native table with links to the cells, or
 * a sentence where nothing is open. It is not live, so its as-of date is fixed.
 */
export function buildFindingsSheet(
  report: FindingsReport,
  language: Language,
  words: FindingsWords,
  sheetWords: SheetWords,
): SheetPlan {
  const { lines, kept, ownHeadings, asOf } = report;
  const khmer = language === "km";
  const widths = [10, ...WIDTHS.map((width) => columnWidth(width, khmer)), ...ownHeadings.map(() => 24)];
  const last = widths.length;
  const ours = WIDTHS.length + 1;
  const headings = [FINDING_KEY, ...findingHeadings(words), ...ownHeadings];
  const rows: PlanCell[][] = [...lines.map((line) => lineCells(line, words)), ...kept.map((row) => [...row])];
  const bottom = HEADING_ROW + rows.length;
  const isEmpty = rows.length === 0;
  const top = sheetTop(
    {
      title: words.title,
      purpose: words.purpose,
      caption: words.legend,
      widths,
      from: FIRST,
      to: ours,
      asOf,
    },
    language,
    sheetWords,
  );
  const states = rangeAddress(BODY, FIRST, bottom, FIRST);
  return {
    id: "findings",
    name: words.title,
    tab: "summary",
    gridlines: false,
    columns: widths.map((width, index) => (index === 0 ? { width, hidden: true } : { width })),
    rowHeights: [
      ...top.rowHeights,
      { row: COUNTS_ROW, height: lineHeight(khmer) + 6 },
      ...(isEmpty ? [] : [{ row: HEADING_ROW, height: headingHeight(headings, widths, language) }]),
      ...rows.map((row, index) => ({ row: BODY + index, height: heightOf(row, widths, khmer) })),
    ],
    blocks: [
      ...top.blocks,
      { at: cellAddress(COUNTS_ROW, FIRST), cells: [[countsLine(report, words)]] },
      isEmpty
        ? { at: cellAddress(HEADING_ROW, FIRST), cells: [[words.nothing]] }
        : { at: cellAddress(HEADING_ROW, 1), cells: [headings, ...rows] },
    ],
    tables: isEmpty ? [] : [{ name: FINDINGS_TABLE, range: rangeAddress(HEADING_ROW, 1, bottom, last) }],
    styles: [
      ...top.styles,
      { range: rangeAddress(COUNTS_ROW, FIRST, COUNTS_ROW, ours), role: "total" },
      ...(isEmpty
        ? [{ range: cellAddress(HEADING_ROW, FIRST), role: "purpose" as const }]
        : ([
            { range: rangeAddress(HEADING_ROW, 1, bottom, 1), role: "hiddenId" },
            { range: rangeAddress(HEADING_ROW, FIRST, HEADING_ROW, last), role: "heading" },
            { range: rangeAddress(BODY, FIRST, bottom, last), role: "input" },
            { range: rangeAddress(BODY, LINK, bottom, LINK), role: "link" },
          ] as const)),
    ],
    numberFormats: top.numberFormats,
    validations: [],
    conditionals: isEmpty
      ? []
      : [
          { range: states, tone: "bad", kind: "equals", text: words.error },
          { range: states, tone: "warning", kind: "equals", text: words.warning },
          { range: states, tone: "neutral", kind: "equals", text: words.note },
          { range: states, tone: "good", kind: "equals", text: words.mended },
        ],
    charts: [],
    names: [],
    frozen: { rows: isEmpty ? 0 : HEADING_ROW, columns: 0 },
    print: {
      orientation: "Landscape",
      pages: { kind: "fit", wide: 1, tall: null },
      titleRows: isEmpty ? null : `$${HEADING_ROW}:$${HEADING_ROW}`,
      titleColumns: null,
      footer: pageFooter(sheetWords),
      area: null,
    },
  };
}

const lineCells = (line: FindingLine, words: FindingsWords): PlanCell[] => [
  line.key,
  words[line.severity],
  line.unit === "" ? words.noUnit : line.unit,
  line.sheet,
  linkTo(line),
  clipText(line.record, LONGEST_RECORD),
  line.field,
  line.message,
  line.rule,
  ...line.remarks,
];

/** A formula, because the cell's own links end at 65,530 a sheet and take a call each. */
function linkTo({ sheet, cell }: FindingLine): PlanCell {
  if (sheet === "" || cell === "") return cell;
  const target = `#'${sheet.replaceAll("'", "''")}'!${cell}`;
  return target.length > LONGEST_LINK
    ? cell
    : { formula: `=HYPERLINK(${quoteText(target)},${quoteText(cell)})` };
}

function countsLine({ lines, accepted }: FindingsReport, words: FindingsWords): string {
  const count = (severity: FindingLine["severity"]): number =>
    lines.reduce((sum, line) => sum + (line.severity === severity ? 1 : 0), 0);
  const parts: [text: string, n: number][] = [
    [words.errors, count("error")],
    [words.warnings, count("warning")],
    [words.notes, count("note")],
    [words.accepted, accepted],
  ];
  return parts.map(([text, n]) => text.replace("{n}", String(n))).join("     ");
}

const heightOf = (row: readonly PlanCell[], widths: readonly number[], khmer: boolean): number =>
  rowHeight(
    row.flatMap((cell, index) =>
      typeof cell === "string" && index > 0 ? [{ text: cell, width: widths[index] ?? 10 }] : [],
    ),
    khmer,
  );
